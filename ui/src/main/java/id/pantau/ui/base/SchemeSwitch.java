package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;

/** Light, dark, or as the system has it. */
final class SchemeSwitch extends Segments<Scheme> {
  private static final long serialVersionUID = 1L;

  SchemeSwitch() {
    super(List.of(Scheme.LIGHT, Scheme.DARK, Scheme.SYSTEM), Scheme::name);
    small();
    setValue(Preferences.scheme(VaadinRequest.getCurrent()));
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            choose(event.getValue());
          }
        });
  }

  private static void choose(Scheme scheme) {
    Preferences.keep(scheme);
    UI.getCurrent().getPage().setColorScheme(scheme.value());
  }

  void speak(Speech speech) {
    named(speech.say("shell.scheme"));
    setItemLabelGenerator(scheme -> speech.word("scheme", scheme));
  }
}
