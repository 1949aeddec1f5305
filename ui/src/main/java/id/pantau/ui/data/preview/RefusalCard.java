package id.pantau.ui.data.preview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.part.Card;

/** The server's own words about a file that is refused as a whole, and its code to look up. */
public final class RefusalCard extends Card {
  private static final long serialVersionUID = 1L;

  /** The details of a refusal. */
  public RefusalCard(RefusalWords words) {
    super(words.speech().say("refused.detail"), "");
    Paragraph said = new Paragraph(words.message());
    said.addClassName("p-detail");
    said.getElement().setAttribute("lang", "en");
    Anchor rules = new Anchor("data/rules#" + words.code(), words.speech().say("refused.rules"));
    Div foot = new Div(rules, new Code(words.code()));
    foot.addClassName("p-row");
    add(said, foot);
  }
}
