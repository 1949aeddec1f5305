package id.pantau.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.shared.Registration;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks from time to time whether newer data hold than a page shows. A page that is only looked at
 * is drawn anew; one that has the keyboard keeps what is in hand, and here stands an offer.
 */
final class NewerData extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_MS = 15_000;
  private static final int SHOWN_MS = 6_000;

  /** Whether the reader is amid the page; its heading has the keyboard when it was just opened. */
  private static final String AMID =
      "const at = document.activeElement;"
          + "return this.closest('main').contains(at) && at.tagName !== 'H1'";

  private final PantauClient client;
  private final HeadedPage page;
  private @Nullable Registration poll;
  private int offered;

  NewerData(PantauClient client, HeadedPage page) {
    this.client = client;
    this.page = page;
    addClassName("p-newer");
    getElement().setAttribute("aria-live", "polite");
  }

  /** Takes an offer back: what is shown was just asked for. */
  void clear() {
    offered = 0;
    removeAll();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    poll = event.getUI().addPollListener(tick -> look());
    event.getUI().setPollInterval(LOOK_MS);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    Objects.requireNonNull(poll).remove();
  }

  private void look() {
    newer()
        .ifPresent(
            now -> getElement().executeJs(AMID).then(Boolean.class, amid -> tell(now, amid)));
  }

  /** None as long as nobody answers: the next look may. */
  private Optional<DataVersion> newer() {
    DataVersion shown = page.version();
    if (shown == null) {
      return Optional.empty();
    }
    if (shown.version() >= offered) {
      clear();
    }
    try {
      return Optional.of(client.dataVersion()).filter(now -> now.version() > shown.version());
    } catch (ClientException e) {
      return Optional.empty();
    }
  }

  private void tell(DataVersion now, boolean amid) {
    if (!amid) {
      refresh(now);
    } else if (now.version() != offered) {
      offer(now);
    }
  }

  private void refresh(DataVersion now) {
    page.again();
    Notification.show(
        page.speech().say("newer.done", String.valueOf(now.version())),
        SHOWN_MS,
        Notification.Position.BOTTOM_START);
  }

  private void offer(DataVersion now) {
    Speech speech = page.speech();
    Button show = new Button(speech.say("newer.show"), event -> taken());
    show.addClassName("p-line");
    clear();
    add(new Notice(Icon.CLOCK, speech.say("newer.offer", String.valueOf(now.version()))), show);
    offered = now.version();
  }

  /** The button goes with its offer, so the keyboard goes to the head of the page. */
  private void taken() {
    page.again();
    page.focusTitle();
  }
}
