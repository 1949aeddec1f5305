package id.pantau.ui.data.reporting;

import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.data.reporting.Grouped.Together;
import id.pantau.ui.data.reporting.HeatRow.Cell;
import java.util.List;

/** The lines of the heat map: an office each, or of the nation a province each. */
final class HeatRows {
  private final ReportingWords words;

  HeatRows(ReportingWords words) {
    this.words = words;
  }

  List<HeatRow> all() {
    List<Office> offices = words.reporting().offices();
    return words.nation()
        ? Grouped.of(offices).stream().filter(Grouped::known).map(this::row).toList()
        : offices.stream().map(this::row).toList();
  }

  private HeatRow row(Office office) {
    List<Cell> cells = office.days().stream().map(day -> cell(office, day)).toList();
    return new HeatRow(office.office().shortName(), cells, words.received(office.totals()));
  }

  private Cell cell(Office office, Day day) {
    return new Cell(Marks.of(day.state()), words.day(office.office(), day));
  }

  private HeatRow row(Grouped province) {
    String name = words.province(province.code());
    List<Cell> cells = province.days().stream().map(day -> cell(name, day)).toList();
    return new HeatRow(name, cells, words.received(province.received(), province.due()));
  }

  private Cell cell(String name, Together day) {
    String title =
        words.say(
            "reporting.cell.province",
            name,
            words.formats().date(day.day()),
            words.count(day.received()),
            words.count(day.due()));
    return new Cell(Marks.share(day.received(), day.due()), title);
  }
}
