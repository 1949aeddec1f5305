package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.ui.base.Speech;

/**
 * A picture's twin: the same figures in a table, always there for screen readers, and for everybody
 * once they ask for it.
 */
public final class Twin extends Div {
  private static final long serialVersionUID = 1L;

  private final Speech speech;
  private final Button toggle = new Button();

  /**
   * A twin, shut.
   *
   * @param id of it on its page
   */
  public Twin(String id, Component table, Speech speech) {
    this.speech = speech;
    addClassName("p-twin");
    setId(id);
    add(table);
    toggle.addClassName("p-line");
    toggle.getElement().setAttribute("aria-controls", id);
    toggle.addClickListener(event -> open(!hasClassName("p-open")));
    open(false);
  }

  /** The button that opens and shuts it. */
  public Button toggle() {
    return toggle;
  }

  private void open(boolean open) {
    setClassName("p-open", open);
    toggle.setText(speech.say(open ? "table.hide" : "table.show"));
    toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
  }
}
