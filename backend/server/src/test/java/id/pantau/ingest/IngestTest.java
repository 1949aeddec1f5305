package id.pantau.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.dataset.Origin;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private LoadReport load(String... rows) {
    return pantau.load("activations", Origin.OFFICIAL, HEADER + String.join("\n", rows) + "\n");
  }

  private List<String> held() {
    return pantau
        .warehouse()
        .query(
            Sql.of(
                "SELECT report_office, report_day, sum(people) AS people, min(origin) AS origin"
                    + " FROM activations GROUP BY 1, 2 ORDER BY 1, 2"),
            row ->
                row.text("report_office")
                    + " "
                    + row.date("report_day")
                    + " "
                    + row.whole("people")
                    + " "
                    + row.text("origin"));
  }

  @Test
  void takesWhatIsRight() {
    LoadReport report =
        load("2023-01-02,110101,110102,,OFFICE,3", "2023-01-02,117101,117101,,OFFICE,4");
    assertThat(report.acceptedReports()).isEqualTo(2);
    assertThat(report.violations()).isEmpty();
    assertThat(held()).containsExactly("1101 2023-01-02 3 OFFICIAL", "1171 2023-01-02 4 OFFICIAL");
  }

  @Test
  void oneBadRowHoldsBackItsOfficesDayAndNoOther() {
    LoadReport report =
        load(
            "2023-01-02,110101,110101,,OFFICE,3",
            "2023-01-02,110102,110102,,OFFICE,-4",
            "2023-01-03,110101,110101,,OFFICE,5",
            "2023-01-02,117101,117101,,OFFICE,6");
    assertThat(report.acceptedReports()).isEqualTo(2);
    assertThat(report.refusedReports()).isEqualTo(1);
    assertThat(report.violations()).containsExactly(new Violation(3, "people", Rule.MINIMUM, "-4"));
    assertThat(held()).containsExactly("1101 2023-01-03 5 OFFICIAL", "1171 2023-01-02 6 OFFICIAL");
  }

  @ParameterizedTest
  @CsvSource({
    "'2023-01-02,110101,110101,,OFFICE,', people, REQUIRED",
    "'2023-01-02,110101,110101,,OFFICE,1.5', people, TYPE",
    "'2023-01-02,110101,110101,,OFFICE,3e2', people, TYPE",
    "'2023-01-02,110101,110101,,OFFICE,0', people, MINIMUM",
    "'2023-01-02,110101,110101,,OFFICE,1000000000000000000000', people, TYPE",
    "'2023-01-02,110101,110101,,KANTIN,1', channel, ENUM",
    "'2023-01-02,110101,1101,,OFFICE,1', registered_district_code, PATTERN",
    "'2023-01-02,110101,990101,,OFFICE,1', registered_district_code, REFERENCE",
    "'2023-01-02,110101,110101,99123456,SCHOOL_VISIT,1', npsn, REFERENCE"
  })
  void namesRowColumnRuleAndValue(String row, String column, Rule rule) {
    LoadReport report = load(row);
    assertThat(report.violations())
        .anySatisfy(
            violation -> {
              assertThat(violation.row()).isEqualTo(2);
              assertThat(violation.column()).isEqualTo(column);
              assertThat(violation.rule()).isEqualTo(rule);
            });
    assertThat(report.acceptedReports()).isZero();
    assertThat(held()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-02-30", "2023-13-02", "soon", "''"})
  void aRowOfNoReadableDayHoldsBackItsOfficesDays(String day) {
    LoadReport report =
        load(
            "2023-01-02,110101,110101,,OFFICE,1",
            "2023-01-03,110101,110101,,OFFICE,2",
            day + ",110101,110101,,OFFICE,3",
            "2023-01-03,117101,117101,,OFFICE,4");
    assertThat(report.violations())
        .extracting(Violation::row, Violation::column)
        .containsExactly(tuple(4L, "date"));
    assertThat(held()).containsExactly("1171 2023-01-03 4 OFFICIAL");
  }

  @Test
  void aRowOfNoKnownOfficeHoldsBackItsDayWhoseverItMayBe() {
    LoadReport report =
        load(
            "2023-01-02,110101,110101,,OFFICE,1",
            "2023-01-02,Kecamatan Antah Berantah,110101,,OFFICE,2",
            "2023-01-03,117101,117101,,OFFICE,4");
    assertThat(report.violations())
        .containsExactly(
            new Violation(3, "service_district_code", Rule.REFERENCE, "Kecamatan Antah Berantah"));
    assertThat(report.reports())
        .extracting(ReportOutcome::office, ReportOutcome::accepted, ReportOutcome::inDoubt)
        .containsExactly(
            tuple("1101", false, true), tuple("?", false, false), tuple("1171", true, false));
    assertThat(held()).containsExactly("1171 2023-01-03 4 OFFICIAL");
  }

  @Test
  void refusesAFileWithOtherColumns() {
    assertThatThrownBy(
            () -> pantau.load("activations", Origin.OFFICIAL, "tanggal,orang\n2023-01-02,1\n"))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("service_district_code");
  }

  @ParameterizedTest
  @CsvSource({
    "'2023-01-02,110101,110101,,OFFICE,1,9'",
    "'2023-01-02,110101'",
    "'2023-01-02,110101,110101,,\"OFFICE,1'"
  })
  void refusesAFileThatIsNoTable(String row) {
    assertThatThrownBy(() -> load("2023-01-02,110101,110101,,OFFICE,1", row))
        .isInstanceOf(RefusedFileException.class);
    assertThat(held()).isEmpty();
  }

  @Test
  void aTruncatedFileDoesNotAgreeWithItsControlTotal() {
    assertThatThrownBy(
            () ->
                pantau.load(
                    "activations",
                    Origin.OFFICIAL,
                    HEADER + "2023-01-02,110101,110101,,OFFICE,1\n",
                    Declaration.ofRows(2)))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("it has 1 rows, the control total says 2");
  }

  /**
   * The sender's number beside the file is no excuse for the one in it, nor the other way round.
   */
  @ParameterizedTest
  @CsvSource({
    "3, 2, the row of totals under the table says 2",
    "2, 3, the control total says 2",
    "3, 3 orang, 'the row of totals, row 4, states people in a way that cannot be read'"
  })
  void everyTotalThatIsStatedMustAgree(long beside, String below, String sentence) {
    String csv =
        HEADER
            + "2023-01-02,110101,110101,,OFFICE,1\n2023-01-02,110102,110102,,OFFICE,2\nJumlah,,,,,"
            + below
            + "\n";
    var declared = new Declaration(null, Map.of("people", beside), null);
    assertThatThrownBy(() -> pantau.load("activations", Origin.OFFICIAL, csv, declared))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining(sentence);
    assertThat(held()).isEmpty();
  }

  @Test
  void refusesARowThatRepeatsItsKey() {
    LoadReport report =
        pantau.load(
            "population",
            Origin.OFFICIAL,
            """
            region_code,cut_on,published_on,population,eligible,recorded
            1101,2022-12-31,2023-03-01,100,70,60
            1101,2022-12-31,2023-03-01,101,70,60
            1171,2022-12-31,2023-03-01,100,70,60
            """);
    assertThat(report.violations())
        .extracting(Violation::rule, Violation::column)
        .contains(tuple(Rule.UNIQUE, "region_code, cut_on"));
    assertThat(report.acceptedReports()).isEqualTo(1);
  }

  /** Else the mended row alone would come back as the whole report. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-01-02,990101",
        "2023-01-02,119901",
        "2932-01-02,110101",
        "0023-01-02,110101"
      })
  void aRowOfAnOfficeOrDayThatCannotBeLeavesNoReportShort(String key) {
    LoadReport report =
        load(
            "2023-01-02,110101,110101,,OFFICE,1",
            key + ",110101,,OFFICE,2",
            "2023-01-03,117101,117101,,OFFICE,4");
    assertThat(report.violations()).isNotEmpty();
    assertThat(held()).containsExactly("1171 2023-01-03 4 OFFICIAL");
  }

  @Test
  void whatIsHeldBackInACoveredSpanIsNoZero() {
    var covers =
        new Coverage(Set.of("1101"), LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 4), Map.of());
    LoadReport report =
        pantau.load(
            "activations",
            Origin.OFFICIAL,
            HEADER
                + "2023-01-02,110101,110101,,OFFICE,1\n"
                + "2023-01-03,110101,110101,,OFFICE,1\n"
                + "2923-01-04,110101,110101,,OFFICE,2\n",
            new Declaration(null, Map.of(), covers));
    assertThat(report.acceptedReports()).isZero();
    assertThat(report.version()).isNull();
  }

  @Test
  void theSameRowsFromElsewhereAreNotTheSame() {
    String rows = HEADER + "2023-01-02,110101,110101,,OFFICE,3\n";
    pantau.load("activations", Origin.SYNTHETIC, rows);
    assertThat(pantau.load("activations", Origin.OFFICIAL, rows).version()).isNotNull();
    assertThat(held()).containsExactly("1101 2023-01-02 3 OFFICIAL");
    assertThat(pantau.load("activations", Origin.OFFICIAL, rows).version()).isNull();
  }

  @Test
  void aCountUnderAnUnknownHeadingIsNotLost() {
    assertThatThrownBy(
            () ->
                pantau.load(
                    "activations",
                    Origin.OFFICIAL,
                    """
                    Tanggal;Kecamatan;Kecamatan Domisili;Saluran;Jumlah Warga
                    2023-01-02;110101;110101;Kantor;30
                    """))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("[Jumlah Warga] may be it");
  }

  @Test
  void aTotalThatCannotBeComparedNamesTheRowsWhy() {
    assertThatThrownBy(
            () ->
                pantau.load(
                    "activations",
                    Origin.OFFICIAL,
                    HEADER
                        + "2023-01-02,110101,110101,,OFFICE,12 org\n"
                        + "2023-01-02,117101,117101,,OFFICE,4\n",
                    new Declaration(2L, Map.of("people", 16L), null)))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("people is no whole number in rows [2]")
        .hasMessageNotContaining("12 org");
    assertThat(held()).isEmpty();
  }

  @Test
  void aCoverageOfCenturiesIsRefused() {
    var covers =
        new Coverage(Set.of("1101"), LocalDate.of(23, 1, 1), LocalDate.of(2023, 1, 4), Map.of());
    assertThatThrownBy(
            () ->
                pantau.load(
                    "activations",
                    Origin.OFFICIAL,
                    HEADER + "2023-01-02,110101,110101,,OFFICE,1\n",
                    new Declaration(null, Map.of(), covers)))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("longer than");
  }

  @Test
  void aDayOnWhichNothingHappenedIsReportedByHeadingsAlone() {
    pantau.load("activations", Origin.OFFICIAL, HEADER + "2023-01-02,110101,110101,,OFFICE,3\n");
    var covers =
        new Coverage(Set.of("1101"), LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 2), Map.of());
    assertThatThrownBy(() -> pantau.load("activations", Origin.OFFICIAL, HEADER))
        .isInstanceOf(RefusedFileException.class);
    LoadReport report =
        pantau.load("activations", Origin.OFFICIAL, HEADER, new Declaration(0L, Map.of(), covers));
    assertThat(report.acceptedReports()).isEqualTo(1);
    assertThat(report.version()).isNotNull();
    assertThat(held()).isEmpty();
  }

  /** A target's period may lie ahead: that puts no other row of its region in doubt. */
  @Test
  void aDayAheadWhereDaysMayBeAheadIsADay() {
    LoadReport report =
        pantau.load(
            "targets",
            Origin.PUBLISHED,
            """
            region_code,period_start,deadline,rate,basis,announced_on,announced_precision,under_revision,stated_count,source_url,note,base_cut_on
            1101,2932-01-01,2932-12-31,0.3,ELIGIBLE,2023-01-01,day,false,,,,
            1171,2932-01-01,2932-12-31,0.3,NOBODY,2023-01-01,day,false,,,,
            """);
    assertThat(report.refusedReports()).isLessThanOrEqualTo(1);
  }
}
