package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** What a reader sees when a whole view failed. */
public class FailedView extends Main implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    Speech speech = Speech.in(Language.of(UI.getCurrent().getLocale()));
    addClassName("p-content");
    add(new H1(speech.say("failure")), new Paragraph(speech.say("failure.mend")));
    add(
        new Code(Failures.note(parameter.getException())),
        new Anchor("", speech.say("failure.home")));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
