package id.pantau.ui.data.reporting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.history.Reporting.Health;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.base.Icon;
import id.pantau.ui.data.common.Chip;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Table;
import id.pantau.ui.part.Card;
import java.util.Comparator;
import java.util.List;

/** Each office with how it reports, worst first; those that never did come last. */
final class OfficesCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 20;
  private static final Comparator<Office> WORST_FIRST =
      Comparator.comparing((Office office) -> office.lastDay() != null)
          .thenComparing(Office::health)
          .thenComparingInt(Office::daysBehind)
          .reversed()
          .thenComparing(office -> office.office().code());

  private final ReportingWords words;
  private final DataFilter filter;
  private final Table table;

  OfficesCard(ReportingWords words, DataFilter filter) {
    super(words.say("offices.title"), words.say("offices.sub"));
    this.words = words;
    this.filter = filter;
    this.table =
        Table.of(
            words.say("offices.title"),
            "p-office-table",
            words::say,
            "offices",
            "office",
            "received",
            "last",
            "behind",
            "pace",
            "health");
    addClassName("p-offices");
    add(table);
    fill(words.reporting().offices().stream().sorted(WORST_FIRST).toList());
  }

  private void fill(List<Office> offices) {
    offices.stream().limit(FIRST).forEach(office -> table.row(cells(office)));
    if (offices.size() > FIRST) {
      Button more = new Button(words.say("ranking.all", words.count(offices.size())));
      more.addClassName("p-line");
      more.addClickListener(
          event -> {
            offices.stream().skip(FIRST).forEach(office -> table.row(cells(office)));
            more.removeFromParent();
          });
      add(more);
    }
  }

  private Component[] cells(Office office) {
    Anchor name =
        new Anchor(filter.within(office.office().code()).address(), office.office().name());
    name.addClassName("p-name");
    return new Component[] {
      name,
      new Span(words.received(office.totals())),
      new Span(words.lastDay(office)),
      new Span(words.count(office.daysBehind())),
      new Span(words.pace(office)),
      verdict(office.health())
    };
  }

  private Chip verdict(Health health) {
    String word = words.speech().word("report.health", health);
    return switch (health) {
      case CURRENT -> new Chip(Icon.CIRCLE, Chip.Tone.GOOD, word);
      case LATE -> new Chip(Icon.DIAMOND, Chip.Tone.WATCH, word);
      case FALLING -> new Chip(Icon.TRIANGLE, Chip.Tone.WATCH, word);
      case STALE -> new Chip(Icon.TRIANGLE, Chip.Tone.BAD, word);
      case SILENT -> new Chip(Icon.SQUARE, Chip.Tone.BAD, word);
    };
  }
}
