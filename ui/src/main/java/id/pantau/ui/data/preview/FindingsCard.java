package id.pantau.ui.data.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Finding;
import id.pantau.ui.api.load.LoadAnswer.Severity;
import id.pantau.ui.api.load.LoadAnswer.Violation;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Segments;
import id.pantau.ui.data.common.Chip;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.part.Card;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every value that breaks a rule, as far as they are told, in the order of the file. */
public final class FindingsCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 20;

  /** Which of them are shown. */
  enum Show {
    ALL,
    REFUSES,
    WARNS
  }

  private record Line(Violation violation, Severity severity) {}

  private final Seen seen;
  private final FindingWords words;
  private final List<Line> lines;
  private final Div body = new Div();
  private Show show = Show.ALL;
  private boolean all;

  /** The findings of a file that has some. */
  public FindingsCard(Seen seen) {
    super(title(seen), seen.say("findings.sub"));
    this.seen = seen;
    this.words = new FindingWords(seen);
    this.lines = lines(seen.answer());
    addClassName("p-findings");
    body.addClassName("p-stack-small");
    if (errors(seen) > 0 && warnings(seen) > 0) {
      beside(choice());
    }
    add(body);
    fill();
  }

  private static long errors(Seen seen) {
    return seen.answer().rows(Severity.REFUSES);
  }

  private static long warnings(Seen seen) {
    return seen.answer().rows(Severity.WARNS);
  }

  private static String title(Seen seen) {
    long errors = errors(seen);
    long warnings = warnings(seen);
    if (errors == 0) {
      return seen.counted("findings.title.warnings", warnings);
    }
    return warnings == 0
        ? seen.counted("findings.title.errors", errors)
        : seen.counted("findings.title.both", errors, seen.count(warnings));
  }

  private static List<Line> lines(LoadAnswer answer) {
    return answer.findings().stream()
        .flatMap(
            finding -> finding.first().stream().map(each -> new Line(each, finding.severity())))
        .sorted(
            Comparator.comparing(Line::severity).thenComparingLong(line -> line.violation().row()))
        .toList();
  }

  private Segments<Show> choice() {
    Segments<Show> choice = new Segments<>(List.of(Show.values()), this::label);
    choice.named(seen.say("findings.show")).setValue(show);
    choice.addValueChangeListener(
        event -> {
          show = event.getValue();
          fill();
        });
    return choice;
  }

  private String label(Show each) {
    long rows =
        switch (each) {
          case ALL -> errors(seen) + warnings(seen);
          case REFUSES -> errors(seen);
          case WARNS -> warnings(seen);
        };
    return seen.speech().word("findings.show", each) + ' ' + seen.count(rows);
  }

  private boolean shown(Severity severity) {
    return switch (show) {
      case ALL -> true;
      case REFUSES -> severity == Severity.REFUSES;
      case WARNS -> severity == Severity.WARNS;
    };
  }

  private void fill() {
    body.removeAll();
    List<Line> fitting = lines.stream().filter(line -> shown(line.severity())).toList();
    Table table = table();
    fitting.stream().limit(all ? fitting.size() : FIRST).forEach(line -> row(table, line));
    body.add(table);
    if (!all && fitting.size() > FIRST) {
      Button more =
          new Button(seen.say("findings.all", seen.count(fitting.size())), event -> showAll());
      more.addClassName("p-line");
      body.add(more);
    }
    untold().map(Paragraph::new).forEach(this::note);
  }

  private void showAll() {
    all = true;
    fill();
  }

  private void note(Paragraph line) {
    line.addClassName("p-sub");
    body.add(line);
  }

  /** Rules that more rows break than are listed. */
  private Stream<String> untold() {
    return seen.answer().findings().stream()
        .filter(finding -> shown(finding.severity()) && finding.rows() > finding.first().size())
        .map(this::untold);
  }

  private String untold(Finding finding) {
    return seen.counted(
        finding.severity() == Severity.REFUSES ? "findings.untold" : "findings.untold.warnings",
        finding.rows() - finding.first().size(),
        seen.heading(finding.column()),
        seen.speech().word("rule", finding.rule()));
  }

  private Table table() {
    return Table.of(
        seen.say("findings.name"),
        "p-violations",
        seen::say,
        "findings",
        "row",
        "column",
        "value",
        "problem",
        "mend",
        "level");
  }

  private void row(Table table, Line line) {
    Violation violation = line.violation();
    table.row(
        Table.text(seen.count(violation.row())),
        Table.text(words.column(violation)),
        value(violation),
        Table.text(words.problem(violation)),
        Table.text(words.mend(violation)),
        level(line.severity()));
  }

  private Component value(Violation violation) {
    String value = violation.value();
    return value == null || value.isBlank()
        ? new Span(words.value(violation))
        : new Code(words.value(violation));
  }

  private Chip level(Severity severity) {
    String word = seen.speech().word("severity", severity);
    return switch (severity) {
      case REFUSES -> new Chip(Icon.CROSS, Chip.Tone.BAD, word);
      case WARNS -> new Chip(Icon.TRIANGLE, Chip.Tone.WATCH, word);
    };
  }
}
