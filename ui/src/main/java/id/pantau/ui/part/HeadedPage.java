package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Location;

/** A page of one place: the way there, its head with what was chosen, and the answer below. */
public abstract class HeadedPage extends FittedPage {
  private static final long serialVersionUID = 1L;

  private final Div trail = new Div();
  private final Div body = new Div();

  /** Lays out an empty page; the controls stand beside title and sub. */
  protected final void lay(Component sub, Component controls) {
    Header head = new Header(new Div(title(), sub), controls);
    head.addClassName("p-head");
    body.addClassName("p-stack");
    add(trail, head, body);
  }

  /** Begins to draw anew: the title and the way there, and nothing below. */
  protected final void begin(String title, Component... way) {
    title().setText(title);
    trail.removeAll();
    trail.add(way);
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
