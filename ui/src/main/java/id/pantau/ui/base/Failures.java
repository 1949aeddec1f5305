package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what failed under a code and tells the reader that code, never a stack trace. */
final class Failures extends DefaultErrorHandler {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Logs a failure and gives the code it can be found by. */
  static String note(Throwable failure) {
    String code = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Failure {}", code, failure);
    return code;
  }

  @Override
  public void error(ErrorEvent event) {
    String code = note(event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      Speech speech = Speech.in(Language.of(ui.getLocale()));
      Notification.show(speech.say("failure.code", code), 8000, Notification.Position.BOTTOM_START);
    }
  }
}
