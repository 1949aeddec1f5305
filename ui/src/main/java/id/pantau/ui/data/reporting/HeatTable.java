package id.pantau.ui.data.reporting;

import com.vaadin.flow.component.Component;
import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.api.history.Reporting.State;
import id.pantau.ui.api.history.Reporting.Totals;
import id.pantau.ui.data.common.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map's twin: of each office how many days are of which state, and which days are missing. */
final class HeatTable extends Table {
  private static final long serialVersionUID = 1L;

  private final ReportingWords words;

  HeatTable(ReportingWords words) {
    super(
        words.sub(),
        Stream.of(
                "office", "ontime", "late", "backfilled", "replaced", "missing", "refused", "days")
            .map(head -> words.say("reporting.table." + head))
            .toList());
    this.words = words;
    addClassName("p-heat-table");
    words.reporting().offices().forEach(office -> row(cells(office)));
  }

  private Component[] cells(Office office) {
    Totals totals = office.totals();
    return Stream.of(
            office.office().name(),
            words.count(totals.onTime()),
            words.count(totals.late()),
            words.count(totals.backfilled()),
            words.count(totals.replaced()),
            words.count(totals.missing()),
            words.count(totals.refused()),
            missing(office))
        .map(Table::text)
        .toArray(Component[]::new);
  }

  private String missing(Office office) {
    return stretches(office).stream()
        .map(each -> words.formats().range(each.getFirst(), each.getLast()))
        .collect(Collectors.joining(", "));
  }

  /** Days without a report; one stretch goes on over days on which none was due. */
  private static List<List<LocalDate>> stretches(Office office) {
    List<List<LocalDate>> stretches = new ArrayList<>();
    boolean open = false;
    for (Day day : office.days()) {
      if (silent(day.state())) {
        if (!open) {
          stretches.add(new ArrayList<>());
        }
        stretches.getLast().add(day.day());
        open = true;
      } else if (day.state() != State.NOT_DUE) {
        open = false;
      }
    }
    return stretches;
  }

  private static boolean silent(State state) {
    return state == State.MISSING || state == State.REFUSED;
  }
}
