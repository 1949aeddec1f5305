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
  private final H2 title = new H2();
  private final Paragraph line = new Paragraph();

  /** A card with its title, and the line under it unless that is empty. */
  public Card(String title, String sub) {
    addClassName("p-card");
    line.addClassName("p-sub");
    header.add(new Div(this.title, line));
    add(header);
    entitle(title, sub);
  }

  /** Says another finding. */
  public final void entitle(String finding, String drawn) {
    title.setText(finding);
    line.setText(drawn);
    line.setVisible(!drawn.isEmpty());
  }

  /** Puts something at the right of the title. */
  public Card beside(Component component) {
    header.add(component);
    return this;
  }
}
