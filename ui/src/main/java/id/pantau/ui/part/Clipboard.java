package id.pantau.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;

/** Puts text where the reader can paste it from. */
public final class Clipboard {
  private static final int SHOWN_MS = 2500;

  private Clipboard() {}

  /** Copies a text and says so; without access to the clipboard nothing is claimed. */
  public static void copy(String text, String done) {
    UI.getCurrent()
        .getPage()
        .executeJs("return navigator.clipboard.writeText($0)", text)
        .then(ignored -> Notification.show(done, SHOWN_MS, Notification.Position.BOTTOM_START));
  }

  /** Copies the address of the page with other parameters. */
  public static void copyAddress(String parameters, String done) {
    UI.getCurrent()
        .getPage()
        .executeJs(
            "return navigator.clipboard.writeText(new URL($0, document.baseURI).href)", parameters)
        .then(ignored -> Notification.show(done, SHOWN_MS, Notification.Position.BOTTOM_START));
  }
}
