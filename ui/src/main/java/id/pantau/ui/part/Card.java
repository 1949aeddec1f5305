package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A white block: its title says the finding, the line under it what is drawn. */
public class Card extends Section {
  private static final long serialVersionUID = 1L;

  private final Header header = new Header();

  /** A card with its title, and the line under it unless that is empty. */
  public Card(String title, String sub) {
    addClassName("p-card");
    Div words = new Div(new H2(title));
    if (!sub.isEmpty()) {
      Paragraph line = new Paragraph(sub);
      line.addClassName("p-sub");
      words.add(line);
    }
    header.add(words);
    add(header);
  }

  /** Puts something at the right of the title. */
  public Card beside(Component component) {
    header.add(component);
    return this;
  }
}
