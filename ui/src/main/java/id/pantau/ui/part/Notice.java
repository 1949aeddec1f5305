package id.pantau.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.base.Icon;

/** A line between the blocks of a page. */
public final class Notice extends Div {
  private static final long serialVersionUID = 1L;

  /** A line with its shape; {@code *stars*} make bold. */
  public Notice(Icon icon, String sentence) {
    addClassName("p-notice");
    getElement().setAttribute("role", "status");
    Paragraph words = new Paragraph();
    words.add(Emphasis.of(sentence));
    add(icon.make(), words);
  }
}
