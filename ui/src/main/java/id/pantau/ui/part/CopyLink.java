package id.pantau.ui.part;

import com.vaadin.flow.component.button.Button;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;

/** Copies the address of what is shown, to be sent to somebody. */
public final class CopyLink extends Button {
  private static final long serialVersionUID = 1L;

  private String address = "";
  private String copied = "";

  /** A button for a page that is yet to be shown. */
  public CopyLink() {
    setIcon(Icon.LINK.make());
    addClassName("p-quiet");
    addClickListener(event -> Clipboard.copyAddress(address, copied));
  }

  /** Turns to another page, or another language. */
  public void show(String shown, Speech speech) {
    address = shown;
    copied = speech.say("control.copied");
    setText(speech.say("control.copy"));
  }
}
