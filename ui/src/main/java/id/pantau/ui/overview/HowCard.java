package id.pantau.ui.overview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Clipboard;
import id.pantau.ui.part.Emphasis;
import java.util.List;

/** How every figure of the page comes about, and the query that gives them. */
final class HowCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final List<String> FORMULAS =
      List.of(
          "how.base",
          "how.activated",
          "how.target",
          "how.shares",
          "how.need",
          "how.path",
          "how.pace",
          "how.outlook",
          "how.missing");

  HowCard(String query, Wording wording) {
    super(wording.say("how.title"), wording.say("how.sub"));
    addClassName("p-how");
    setId("how");
    UnorderedList formulas = new UnorderedList();
    FORMULAS.forEach(key -> formulas.add(formula(wording.say(key))));
    Pre text = new Pre(query);
    text.getElement().setAttribute("tabindex", "0");
    Button copy =
        new Button(
            wording.say("how.copy"), event -> Clipboard.copy(query, wording.say("how.copied")));
    copy.addClassName("p-line");
    Div head = new Div(new Paragraph(wording.say("how.query")), copy);
    head.addClassName("p-row");
    add(new Details(wording.say("how.formulas"), formulas));
    add(new Details(wording.say("how.graphql"), new Div(head, text)));
  }

  private static ListItem formula(String sentence) {
    ListItem item = new ListItem();
    item.add(Emphasis.of(sentence));
    return item;
  }
}
