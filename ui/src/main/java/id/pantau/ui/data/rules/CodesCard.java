package id.pantau.ui.data.rules;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.part.Card;
import java.util.List;
import java.util.stream.Stream;

/** Codes of one kind: what each means and how to mend it, the reader's language first. */
final class CodesCard extends Card {
  private static final long serialVersionUID = 1L;

  private final String group;
  private final String mend;

  CodesCard(String group, String mend, List<? extends Enum<?>> codes, Speech speech) {
    super(speech.say("rules." + group), speech.say("rules." + group + ".sub"));
    this.group = group;
    this.mend = mend;
    List<Speech> both =
        Stream.of(Language.values())
            .map(Speech::in)
            .sorted((a, b) -> a == speech ? -1 : b == speech ? 1 : 0)
            .toList();
    Table table = new Table(speech.say("rules." + group), heads(both, speech));
    table.addClassName("p-codes");
    codes.forEach(code -> row(table, code, both));
    add(table);
  }

  private static List<String> heads(List<Speech> both, Speech speech) {
    Stream<String> languages = both.stream().map(each -> each.say("rules.language"));
    return Stream.concat(Stream.of(speech.say("rules.code")), languages).toList();
  }

  private void row(Table table, Enum<?> code, List<Speech> both) {
    Div name = new Div(new Code(code.name()));
    name.setId(code.name());
    table.row(name, text(code, both.getFirst()), text(code, both.getLast()));
  }

  private Div text(Enum<?> code, Speech speech) {
    Paragraph what = new Paragraph(speech.word(group, code));
    what.addClassName("p-bold");
    Div text = new Div(what, new Paragraph(speech.word(mend, code)));
    text.getElement().setAttribute("lang", speech.language().tag());
    return text;
  }
}
