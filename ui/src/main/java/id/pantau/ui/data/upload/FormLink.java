package id.pantau.ui.data.upload;

import com.vaadin.flow.component.html.Anchor;
import id.pantau.ui.base.Speech;

/** Leads down to the form, where the mended file goes. */
final class FormLink {
  static final String ID = "upload";

  private FormLink() {}

  static Anchor to(Speech speech) {
    Anchor link = new Anchor("#" + ID, speech.say("refused.upload"));
    link.setRouterIgnore(true);
    link.addClassName("p-chief");
    link.getElement()
        .executeJs(
            "this.addEventListener('click', e => { e.preventDefault();"
                + " document.getElementById($0)?.scrollIntoView({ behavior: 'smooth' });"
                + " document.querySelector('#' + $0 + ' vaadin-button')?.focus(); })",
            ID);
    return link;
  }
}
