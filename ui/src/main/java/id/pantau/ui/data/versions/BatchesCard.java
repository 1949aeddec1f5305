package id.pantau.ui.data.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.history.Batch;
import id.pantau.ui.api.history.Page;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Chip;
import id.pantau.ui.data.common.Names;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.data.common.Zones;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.OriginBadge;
import id.pantau.ui.part.Paged;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The files that were accepted, each with how much of it still holds, and a way to take it back.
 */
final class BatchesCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Names names;
  private final Speech speech;
  private final Consumer<Batch> undo;

  BatchesCard(
      Page<Batch> batches,
      Names names,
      Speech speech,
      Function<String, Page<Batch>> next,
      Consumer<Batch> undo) {
    super(title(batches, speech), speech.say("batches.sub"));
    this.names = names;
    this.speech = speech;
    this.undo = undo;
    addClassName("p-batches");
    if (!batches.nodes().isEmpty()) {
      Table table = table();
      add(table);
      new Paged<Batch>(this, batch -> table.row(cells(batch)), next, speech).show(batches);
    }
  }

  private static String title(Page<Batch> batches, Speech speech) {
    return batches.nodes().isEmpty()
        ? speech.say("batches.title.none")
        : speech.counted("batches.title", batches.totalCount());
  }

  private Table table() {
    return Table.of(
        speech.say("batches.name"),
        "p-batch-table",
        speech::say,
        "batches",
        "source",
        "dataset",
        "days",
        "holding",
        "version",
        "action");
  }

  private Component[] cells(Batch batch) {
    return new Component[] {
      source(batch),
      new Div(
          new Span(names.dataset(batch.dataset(), speech)),
          new OriginBadge(batch.origin(), speech)),
      new Span(days(batch)),
      holding(batch),
      version(batch),
      action(batch)
    };
  }

  private static Span source(Batch batch) {
    Span source = new Span(batch.source());
    source.addClassName("p-file-name");
    source.setTitle(batch.source());
    return source;
  }

  private String days(Batch batch) {
    String offices = speech.counted("batches.offices", batch.offices());
    if (batch.firstDay() == null && batch.reports() == 1) {
      return speech.say("load.whole");
    }
    return batch.firstDay() == null || batch.lastDay() == null
        ? offices
        : speech.formats().range(batch.firstDay(), batch.lastDay()) + " · " + offices;
  }

  private Component holding(Batch batch) {
    String reports = speech.formats().count(batch.reports());
    return new Span(speech.say("fraction", speech.formats().count(batch.holding()), reports));
  }

  private Div version(Batch batch) {
    Span version = new Span(speech.formats().count(batch.dataVersion()));
    version.addClassName("p-bold");
    Span when = new Span(Zones.moment(batch.acceptedAt(), speech));
    when.addClassName("p-sub");
    Div both = new Div(version, when);
    both.addClassName("p-two-lines");
    return both;
  }

  /** What Pantau stands on, regions and holidays, is no office's report: it is not taken back. */
  private Component action(Batch batch) {
    if (batch.undoneAt() != null) {
      return new Chip(Icon.UNDO, Chip.Tone.NONE, speech.say("batches.undone"));
    }
    if (names.contract().resource(batch.dataset()).isEmpty()) {
      return new Span(speech.say("batches.bundled"));
    }
    if (!batch.undoable()) {
      return new Chip(Icon.RING, Chip.Tone.NONE, speech.say("batches.replaced"));
    }
    Button button = new Button(speech.say("batches.undo"), Icon.UNDO.make());
    button.addClassName("p-line");
    button.setAriaLabel(speech.say("batches.undo.of", batch.source()));
    button.addClickListener(event -> undo.accept(batch));
    return button;
  }
}
