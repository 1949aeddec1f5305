package id.pantau.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.ui.base.Speech;
import java.util.List;

/** How every figure of the page comes about, and the query that gives them. */
public final class HowCard extends Card {
  private static final long serialVersionUID = 1L;

  /**
   * A card of these formulas.
   *
   * @param formulas their keys in the bundles
   * @param query gives the figures of the page
   */
  public HowCard(List<String> formulas, String query, Speech speech) {
    super(speech.say("how.title"), speech.say("how.sub"));
    addClassName("p-how");
    setId("how");
    UnorderedList list = new UnorderedList();
    formulas.forEach(key -> list.add(formula(speech.say(key))));
    Pre text = new Pre(query);
    text.getElement().setAttribute("tabindex", "0");
    Button copy =
        new Button(
            speech.say("how.copy"), event -> Clipboard.copy(query, speech.say("how.copied")));
    copy.addClassName("p-line");
    Div head = new Div(new Paragraph(speech.say("how.query")), copy);
    head.addClassName("p-row");
    add(new Details(speech.say("how.formulas"), list));
    add(new Details(speech.say("how.graphql"), new Div(head, text)));
  }

  private static ListItem formula(String sentence) {
    ListItem item = new ListItem();
    item.add(Emphasis.of(sentence));
    return item;
  }
}
