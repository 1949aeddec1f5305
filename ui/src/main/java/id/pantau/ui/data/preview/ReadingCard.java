package id.pantau.ui.data.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.load.Reading;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.part.Card;

/** How the file was understood: which heading fills which field, how numbers and days are read. */
public final class ReadingCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Seen seen;
  private final ReadingWords words;

  /** The reading of a file. */
  public ReadingCard(Seen seen, Reading reading) {
    super(
        seen.counted("reading.title", reading.columns().size(), seen.dataset()),
        seen.say("reading.sub"));
    this.seen = seen;
    this.words = new ReadingWords(seen, reading);
    Div both = new Div(columns(), facts());
    both.addClassName("p-reading");
    add(both);
  }

  private Table columns() {
    Table table =
        Table.of(
            seen.say("reading.columns"),
            "p-mapping",
            seen::say,
            "reading",
            "position",
            "column",
            "field",
            "how");
    words.columns().forEach(column -> row(table, column));
    return table;
  }

  private void row(Table table, Reading.Column column) {
    table.row(
        Table.text(String.valueOf(column.position())),
        bold(column.heading()),
        field(column),
        Table.text(seen.speech().word("how", column.how())));
  }

  private static Component bold(String text) {
    Span bold = new Span(text);
    bold.addClassName("p-bold");
    return bold;
  }

  private Component field(Reading.Column column) {
    Span title = new Span(words.title(column.field()));
    return column.field().startsWith("@")
        ? title
        : new Span(title, new Span(" "), new Code(column.field()));
  }

  private DescriptionList facts() {
    DescriptionList list = new DescriptionList();
    list.addClassName("p-facts");
    words.facts().forEach((name, fact) -> list.add(new Term(name), new Description(fact)));
    return list;
  }
}
