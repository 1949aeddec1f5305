package id.pantau.ui.data.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Level;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Reporting;
import id.pantau.ui.api.history.Reporting.Day;
import id.pantau.ui.api.history.Reporting.Health;
import id.pantau.ui.api.history.Reporting.Office;
import id.pantau.ui.api.history.Reporting.Pace;
import id.pantau.ui.api.history.Reporting.State;
import id.pantau.ui.api.history.Reporting.Totals;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.Names;
import id.pantau.ui.data.reporting.HeatRow.Cell;
import id.pantau.ui.data.reporting.HeatRow.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeatTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
  private static final Totals TOTALS = new Totals(3, 2, 1, 1, 0, 0, 1, 0, 0);

  private static Office office(String code, Health health, State... states) {
    List<Day> days = new ArrayList<>();
    for (State state : states) {
      LocalDate day = FIRST.plusDays(days.size());
      days.add(new Day(day, state, state == State.ON_TIME ? 1234.0 : null));
    }
    Region region = new Region(code, "Kota <" + code + ">", code, Level.REGENCY, null);
    LocalDate last = health == Health.SILENT ? null : FIRST;
    return new Office(region, health, TOTALS, last, null, 0, new Pace(null, 38.0), days);
  }

  private static ReportingWords words(Level level, Office... offices) {
    Region region =
        new Region(level == Level.NATION ? "00" : "16", "Sumsel", "Sumsel", level, null);
    LocalDate known =
        List.of(offices).stream().anyMatch(each -> each.lastDay() != null) ? FIRST : null;
    Reporting reporting =
        new Reporting(
            region, "activations", FIRST, FIRST.plusDays(2), TOTALS, known, null, List.of(offices));
    return new ReportingWords(
        reporting, new Names(Map.of(), Contract.UNKNOWN), Speech.in(Language.ID));
  }

  @Test
  void anOfficeIsALineAndADayABoxWithItsWords() {
    Office office = office("1673", Health.LATE, State.ON_TIME, State.LATE, State.NOT_DUE);
    HeatRow row = new HeatRows(words(Level.PROVINCE, office)).all().getFirst();
    assertThat(row.received()).isEqualTo("2/3");
    assertThat(row.cells()).extracting(Cell::mark).containsExactly(Mark.FULL, Mark.HALF, Mark.DOT);
    assertThat(row.cells().getFirst().title())
        .isEqualTo("Kota <1673>, 1 Nov 2023: tepat waktu, 1.234");
  }

  @Test
  void aProvinceIsTheShareOfItsOfficesOnEachDay() {
    HeatRow row =
        new HeatRows(
                words(
                    Level.NATION,
                    office("1671", Health.CURRENT, State.ON_TIME, State.MISSING, State.NOT_DUE),
                    office("1672", Health.CURRENT, State.LATE, State.MISSING, State.ON_TIME),
                    office("1673", Health.LATE, State.MISSING, State.REFUSED, State.NOT_DUE),
                    office("1101", Health.SILENT, State.MISSING, State.MISSING, State.NOT_DUE)))
            .all()
            .getFirst();
    assertThat(row.cells()).extracting(Cell::mark).containsExactly(Mark.S4, Mark.SLASH, Mark.S5);
    assertThat(row.cells().getFirst().title()).contains("2 dari 3 kantor melapor");
    assertThat(row.received()).isEqualTo("6/9");
  }

  @Test
  void aProvinceThatNeverReportedIsNotDrawnButSaid() {
    ReportingWords words =
        words(
            Level.NATION,
            office("1101", Health.SILENT, State.MISSING),
            office("1671", Health.CURRENT, State.ON_TIME));
    assertThat(new HeatRows(words).all()).hasSize(1);
    assertThat(words.never().orElseThrow()).contains("1 dari 2 kantor belum pernah");
    assertThat(words.title()).isEqualTo("Kota <1671> melapor sampai hari terakhir");
  }

  @Test
  void theWorstIsTheTitle() {
    Office good = office("1671", Health.CURRENT, State.ON_TIME);
    Office late = office("1672", Health.LATE, State.LATE);
    Office stale = office("1673", Health.STALE, State.MISSING);
    assertThat(words(Level.PROVINCE, good, late, stale).title())
        .startsWith("1 dari 3 kantor tertinggal");
    assertThat(words(Level.PROVINCE, good, late).title())
        .startsWith("1 dari 2 kantor melapor terlambat");
    assertThat(words(Level.REGENCY, stale).title()).startsWith("Kota <1673> tertinggal");
    assertThat(words(Level.REGENCY, office("1673", Health.SILENT, State.MISSING)).title())
        .isEqualTo("Belum ada laporan dari Sumsel");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, DOT",
    "0, 5, SLASH",
    "1, 100, S1",
    "1, 5, S1",
    "2, 5, S2",
    "99, 100, S5",
    "5, 5, S5"
  })
  void shadesByFifths(int received, int due, Mark mark) {
    assertThat(Marks.share(received, due)).isEqualTo(mark);
  }

  @Test
  void namesAreEscapedAndOnlyTheLastDaysFit() {
    Office office =
        office("1673", Health.LATE, State.REFUSED, State.REPLACED, State.PENDING, State.MISSING);
    List<HeatRow> rows = new HeatRows(words(Level.PROVINCE, office)).all();
    HeatSize two = new HeatSize(200, 100, 12, 14, 2);
    String svg = new HeatSvg(two).write(rows, List.of("", "a", "", "b"), "masuk", "\"<x>\"");
    assertThat(svg)
        .contains("aria-label=\"&quot;&lt;x&gt;&quot;\"", "Kota &lt;1673&gt;, 3 Nov 2023: menunggu")
        .contains(">b</text>", ">2/3</text>")
        .doesNotContain("1 Nov 2023", ">a</text>", "<1673>");
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkIsDrawn(Mark mark) {
    assertThat(new HeatSvg(HeatSize.of(390)).swatch(new Cell(mark, ""))).contains("class=\"p-h-");
  }

  @ParameterizedTest
  @CsvSource({"1440, 63", "1024, 33", "801, 17", "390, 21", "320, 21"})
  void daysFitTheWindow(int window, int days) {
    HeatSize size = HeatSize.of(window);
    assertThat(size.days()).isEqualTo(days);
    int end = size.label() + size.days() * size.pitch() - 2;
    assertThat(end).isLessThanOrEqualTo(size.width());
    assertThat(size.width()).isLessThanOrEqualTo(window - 64);
  }

  @Test
  void onAPhoneTheNameAndItsCountStandAboveTheDays() {
    HeatSize phone = HeatSize.of(390);
    List<HeatRow> rows =
        new HeatRows(
                words(
                    Level.PROVINCE,
                    office("1671", Health.LATE, State.LATE),
                    office("1673", Health.LATE, State.LATE)))
            .all();
    assertThat(new HeatSvg(phone).write(rows, List.of(""), "masuk", "x"))
        .contains(">masuk</text>", "<text class=\"p-row-name\" x=\"0\" y=\"40\">")
        .contains("translate(0 48)", "translate(0 92)")
        .contains(
            "<text class=\"p-row-count p-right-end\" x=\"%d\" y=\"84\">".formatted(phone.width()));
  }
}
