package id.pantau.ui.data.preview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Report;
import id.pantau.ui.base.Icon;
import id.pantau.ui.data.common.Chip;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.part.Card;
import java.util.List;

/** Which offices' days go in and which are held back. */
public final class ReportsCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 8;

  private final Seen seen;
  private final Table table;

  /** The reports of a file. */
  public ReportsCard(Seen seen) {
    super(title(seen), seen.say("reports.sub"));
    this.seen = seen;
    this.table =
        Table.of(
            seen.say("reports.name"),
            "p-reports",
            seen::say,
            "reports",
            "office",
            "day",
            "rows",
            "verdict");
    new Doubt(seen).sentence().ifPresent(this::note);
    add(table);
    fill(seen.answer().reports());
  }

  private static String title(Seen seen) {
    LoadAnswer answer = seen.answer();
    long right = answer.acceptedReports();
    if (right == 0) {
      return seen.counted("reports.title.none", answer.refusedReports());
    }
    return answer.refusedReports() == 0
        ? seen.counted(seen.taken() ? "reports.title.taken" : "reports.title.right", right)
        : seen.counted(
            seen.taken() ? "reports.title.partly" : "reports.title.some",
            right,
            seen.count(answer.refusedReports()));
  }

  private void fill(List<Report> reports) {
    reports.stream().limit(FIRST).forEach(this::row);
    if (reports.size() > FIRST) {
      Button more = new Button(seen.say("reports.all", seen.count(reports.size())));
      more.addClassName("p-line");
      more.addClickListener(
          event -> {
            reports.stream().skip(FIRST).forEach(this::row);
            more.removeFromParent();
            noteRest(reports);
          });
      add(more);
    } else {
      noteRest(reports);
    }
  }

  private void noteRest(List<Report> reports) {
    long total = seen.answer().acceptedReports() + seen.answer().refusedReports();
    if (total > reports.size()) {
      note(seen.counted("reports.rest", total - reports.size()));
    }
  }

  private void note(String sentence) {
    Paragraph note = new Paragraph(sentence);
    note.addClassName("p-sub");
    add(note);
  }

  private void row(Report report) {
    table.row(
        Table.text(new LoadWords(seen).office(report)),
        Table.text(
            report.day() == null ? seen.say("figure.missing") : seen.formats().date(report.day())),
        Table.text(seen.count(report.rows())),
        verdict(report));
  }

  private Chip verdict(Report report) {
    if (!report.accepted()) {
      return new Chip(Icon.CROSS, Chip.Tone.BAD, seen.say("reports.held"));
    }
    return seen.taken()
        ? new Chip(Icon.CHECK, Chip.Tone.GOOD, seen.say("reports.taken"))
        : new Chip(Icon.CHECK, Chip.Tone.GOOD, seen.say("reports.right"));
  }
}
