package id.pantau.ui.data.reporting;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.api.history.Reporting.State;
import id.pantau.ui.data.reporting.HeatRow.Cell;
import id.pantau.ui.data.reporting.HeatRow.Mark;
import java.util.List;
import java.util.stream.Stream;

/** What the marks mean; only those that are on the map. */
final class HeatLegend extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<Mark> SHARES =
      List.of(Mark.S1, Mark.S2, Mark.S3, Mark.S4, Mark.S5, Mark.SLASH, Mark.DOT);

  HeatLegend(ReportingWords words) {
    addClassName("p-legend");
    if (words.nation()) {
      SHARES.forEach(mark -> add(entry(mark, words.speech().word("report.share", mark))));
    } else {
      states(words)
          .forEach(
              state -> add(entry(Marks.of(state), words.speech().word("report.state", state))));
    }
  }

  private static Stream<State> states(ReportingWords words) {
    List<State> seen =
        words.reporting().offices().stream()
            .flatMap(office -> office.days().stream())
            .map(Day::state)
            .distinct()
            .toList();
    return Stream.of(State.values()).filter(seen::contains);
  }

  private static Div entry(Mark mark, String word) {
    Div entry = new Div(new Svg(swatch(mark)), new Span(word));
    entry.addClassName("p-legend-row");
    return entry;
  }

  private static String swatch(Mark mark) {
    HeatSize one = new HeatSize(14, 0, 12, 14, 1);
    return new HeatSvg(one).swatch(new Cell(mark, ""));
  }
}
