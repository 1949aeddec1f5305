package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Location;
import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.PantauClient;
import org.jspecify.annotations.Nullable;

/**
 * A page of one place: the way there, its head with what was chosen, and the answer below, which
 * follows the data.
 */
public abstract class HeadedPage extends FittedPage {
  private static final long serialVersionUID = 1L;

  private final Div trail = new Div();
  private final Div body = new Div();
  private final NewerData newer;

  /** A page that asks this client whether there are newer data. */
  protected HeadedPage(PantauClient client) {
    this.newer = new NewerData(client, this);
  }

  /** The data that the answer is of; null when there is none. */
  protected abstract @Nullable DataVersion version();

  /** Asks once more for what is shown, and draws it. */
  protected abstract void again();

  /** Lays out an empty page; the controls stand beside title and sub. */
  protected final void lay(Component sub, Component controls) {
    title().getElement().setAttribute("tabindex", "-1");
    Header head = new Header(new Div(title(), sub), controls);
    head.addClassName("p-head");
    body.addClassName("p-stack");
    add(trail, head, newer, body);
  }

  /** Puts the keyboard at the head of the page. */
  protected final void focusTitle() {
    title().getElement().callJsFunction("focus");
  }

  /** Begins to draw anew: the title and the way there, and nothing below. */
  protected final void begin(String title, Component... way) {
    title().setText(title);
    trail.removeAll();
    trail.add(way);
    newer.clear();
    body.removeAll();
  }

  /** Everything below the head. */
  protected final Div body() {
    return body;
  }

  /** Remembers in the address what is shown, without leaving the page. */
  protected final void keep(String address) {
    getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address)));
  }
}
