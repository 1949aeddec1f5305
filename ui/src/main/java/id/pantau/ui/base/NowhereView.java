package id.pantau.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What a reader sees under an address that leads nowhere. */
@ParentLayout(Shell.class)
public class NowhereView extends Main implements HasErrorParameter<NotFoundException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    Speech speech = Speech.in(Language.of(UI.getCurrent().getLocale()));
    addClassName("p-content");
    add(new H1(speech.say("nowhere")), new Paragraph(speech.say("nowhere.mend")));
    add(new Anchor("", speech.say("failure.home")));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
