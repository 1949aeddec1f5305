package id.pantau.ui.data.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.Paged;
import java.util.function.Function;

/** The files that were handed in last, whatever became of them. */
public final class LoadsCard extends Card {
  private static final long serialVersionUID = 1L;

  private final LoadRow words;
  private final Table table;
  private final Speech speech;

  /**
   * Files of a list.
   *
   * @param next the page behind a cursor
   */
  public static LoadsCard paged(
      Page<Load> loads, Names names, Speech speech, Function<String, Page<Load>> next) {
    LoadsCard card = new LoadsCard(loads, names, speech);
    new Paged<Load>(card, card::row, next, speech).show(loads);
    return card;
  }

  /** The head of a list, with a way to all of it. */
  public static LoadsCard head(Page<Load> loads, Names names, Speech speech) {
    LoadsCard card = new LoadsCard(loads, names, speech);
    loads.nodes().forEach(card::row);
    if (!loads.nodes().isEmpty()) {
      String all = DataFilter.at(DataTab.VERSIONS).address();
      card.beside(new Anchor(all, speech.say("last.all")));
    }
    return card;
  }

  private LoadsCard(Page<Load> loads, Names names, Speech speech) {
    super(
        speech.say(loads.nodes().isEmpty() ? "last.title.none" : "last.title"),
        speech.say(loads.nodes().isEmpty() ? "last.sub.none" : "last.sub"));
    this.words = new LoadRow(names, speech);
    this.speech = speech;
    this.table =
        Table.of(
            speech.say("last.title"),
            "p-loads",
            speech::say,
            "last",
            "source",
            "dataset",
            "received",
            "rows",
            "verdict",
            "note");
    addClassName("p-last");
    if (!loads.nodes().isEmpty()) {
      add(table);
    }
  }

  private void row(Load load) {
    table.row(cells(load));
  }

  private Component[] cells(Load load) {
    Span source = new Span(load.source());
    source.addClassName("p-file-name");
    source.setTitle(load.source());
    return new Component[] {
      source,
      new Span(words.dataset(load)),
      new Span(Zones.moment(load.receivedAt(), speech)),
      new Span(words.rows(load)),
      words.verdict(load),
      new Span(words.note(load))
    };
  }
}
