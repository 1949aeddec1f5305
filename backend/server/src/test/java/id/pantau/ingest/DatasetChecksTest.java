package id.pantau.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionTree;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetChecksTest {

  private static final String STANDINGS = "region_code,as_of,activated,recorded\n";
  private static final String POPULATION =
      "region_code,cut_on,published_on,population,eligible,recorded\n";
  private static final String ACTIVATIONS =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    load("population", POPULATION + "1101,2022-12-31,2023-02-01,1400,1000,900\n");
    load("standings", STANDINGS + "1101,2023-03-01,100,800\n1101,2023-05-01,200,850\n");
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private LoadReport load(String dataset, String csv) {
    return pantau.load(dataset, Origin.OFFICIAL, csv);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          standings  | 1101,2023-06-01,220,860   |                      |
          standings  | 1101,2023-06-01,150,860   | FALLING activated    |
          standings  | 1101,2023-04-01,250,840   | FALLING activated    |
          standings  | 1101,2023-03-01,90,800    |                      |
          standings  | 1101,2023-06-01,870,860   | ORDER activated      |
          standings  | 1101,2023-06-01,300,1001  | ABOVE_BASE recorded  |
          standings  | 1101,2023-06-01,200,860   |                      | REPEATED activated
          standings  | 1101,2023-05-05,200,860   |                      |
          standings  | 1101,2026-01-03,300,900   | FUTURE as_of         |
          population | 1101,2023-06-30,2023-08-01,1400,1500,900 | ORDER eligible |
          population | 1101,2023-06-30,2023-08-01,1400,1000,1100 | ORDER recorded |
          population | 1101,2023-06-30,2023-08-01,1400,1000,1000 |                |
          """)
  void aRowIsHeldAgainstTheOthers(String dataset, String row, String refusal, String warning) {
    LoadReport report =
        load(dataset, (dataset.equals("standings") ? STANDINGS : POPULATION) + row + "\n");
    assertThat(found(report, Rule.Severity.REFUSES)).isEqualTo(refusal == null ? "" : refusal);
    assertThat(found(report, Rule.Severity.WARNS)).isEqualTo(warning == null ? "" : warning);
    assertThat(report.acceptedReports()).isEqualTo(refusal == null ? 1 : 0);
  }

  private static String found(LoadReport report, Rule.Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.rule().severity() == severity)
        .map(finding -> finding.rule() + " " + finding.column())
        .collect(Collectors.joining(", "));
  }

  /** A whole series that was too high may be sent again lower. */
  @Test
  void aCorrectedSeriesDoesNotFall() {
    LoadReport report =
        load("standings", STANDINGS + "1101,2023-03-01,50,800\n1101,2023-05-01,60,850\n");
    assertThat(report.refusedReports()).isZero();
  }

  @Test
  void aDayFarAboveTheOfficesOwnIsAcceptedWithAWarning() {
    load("activations", ACTIVATIONS + days(1, 28, 10));
    LoadReport report = load("activations", ACTIVATIONS + days(29, 30, 12) + day(31, 900));
    assertThat(report.acceptedReports()).isEqualTo(3);
    assertThat(report.warnings()).containsExactly(new Violation(4, "people", Rule.OUTLIER, "900"));
  }

  @Test
  void nothingIsOddOfAnOfficeWithoutAPastButWhatIsOddAnywhere() {
    assertThat(load("activations", ACTIVATIONS + day(1, 900)).warnings()).isEmpty();
    assertThat(
            load("activations", ACTIVATIONS + "2023-05-01,120101,120101,,OFFICE,12000\n")
                .warnings())
        .containsExactly(new Violation(2, "people", Rule.OUTLIER, "12000"));
  }

  /** A day of more people than there are is a slip, whatever the office's past. */
  @Test
  void moreThanThereAreIsHeldBack() {
    LoadReport report =
        load(
            "activations",
            ACTIVATIONS
                + day(1, 600)
                + day(1, 401).replace("OFFICE", "MARKET_VISIT")
                + day(2, 1000));
    assertThat(report.acceptedReports()).isEqualTo(1);
    assertThat(report.violations())
        .containsExactly(new Violation(2, "people", Rule.ABOVE_BASE, "1001 > 1000"));
  }

  private static String days(int first, int last, int people) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(day -> day(day, people + day % 3))
        .collect(Collectors.joining());
  }

  private static String day(int day, int people) {
    return "2023-01-%02d,110101,110101,,OFFICE,%d\n".formatted(day, people);
  }

  @Test
  void totalsThatTheSenderCountedMustAgree() {
    var right = new Declaration(2L, Map.of("people", 7L), null);
    var wrong = new Declaration(2L, Map.of("people", 8L), null);
    var odd = new Declaration(null, Map.of("cards", 8L), null);
    String csv = ACTIVATIONS + day(1, 3) + day(2, 4);
    assertThatThrownBy(() -> pantau.load("activations", Origin.OFFICIAL, csv, wrong))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("7 people, the control total says 8");
    assertThatThrownBy(() -> pantau.load("activations", Origin.OFFICIAL, csv, odd))
        .hasMessageContaining("cards, which activations does not have");
    assertThat(pantau.load("activations", Origin.OFFICIAL, csv, right).acceptedReports())
        .isEqualTo(2);
  }

  @Test
  void rowsOutsideOfWhatIsCoveredAreHeldBack() {
    var covers =
        new Coverage(
            Set.of("1101"), LocalDate.parse("2023-01-01"), LocalDate.parse("2023-01-02"), Map.of());
    LoadReport report =
        pantau.load(
            "activations",
            Origin.OFFICIAL,
            ACTIVATIONS + day(1, 3) + day(5, 4),
            new Declaration(null, Map.of(), covers));
    assertThat(report.refusedReports()).isEqualTo(1);
    assertThat(report.violations())
        .containsExactly(new Violation(3, "date", Rule.COVERAGE, "2023-01-05"));
  }

  /** Covered and without rows is zero; not covered, or held back, is missing. */
  @Test
  void whatIsCoveredAndHasNoRowsIsReportedAsZero() {
    load("activations", ACTIVATIONS + day(2, 9));
    var covers =
        new Coverage(
            Set.of("1101"),
            LocalDate.parse("2023-01-01"),
            LocalDate.parse("2023-01-05"),
            Map.of("1101", Set.of(LocalDate.parse("2023-01-04"))));
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        ACTIVATIONS + day(1, 3) + day(5, -4),
        new Declaration(null, Map.of(), covers));
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of(
                        "SELECT day FROM decision WHERE dataset = 'activations' AND office = '1101'"
                            + " AND to_version = 9223372036854775807 ORDER BY day"),
                    row -> row.date("day").getDayOfMonth()))
        .containsExactly(1, 2, 3);
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of("SELECT sum(people) AS people FROM activations"),
                    row -> row.whole("people")))
        .containsExactly(3L);
    assertThat(pantau.lake().rebuild().differences()).isEmpty();
  }

  @Test
  void aCoverageThatCannotBeIsRefused() {
    var unknown =
        new Coverage(
            Set.of("9999"), LocalDate.parse("2023-01-01"), LocalDate.parse("2023-01-02"), Map.of());
    var future =
        new Coverage(
            Set.of("1101"), LocalDate.parse("2023-01-01"), LocalDate.parse("2026-01-09"), Map.of());
    for (Coverage covers : new Coverage[] {unknown, future}) {
      assertThatThrownBy(
              () ->
                  pantau.load(
                      "activations",
                      Origin.OFFICIAL,
                      ACTIVATIONS + day(1, 3),
                      new Declaration(null, Map.of(), covers)))
          .isInstanceOf(RefusedFileException.class)
          .hasMessageContaining("correct its manifest");
    }
  }

  /** A district that came to be after the ministry's list, and a name that changed. */
  @Test
  void newRegionsCountFromWhenTheyAreLoaded() {
    String day = "2023-05-02,110199,110199,,OFFICE,7\n";
    assertThat(load("activations", ACTIVATIONS + day).acceptedReports()).isZero();
    load("regions", "region_code,name,time_zone\n110199,Kuta Baru,\n1171,Kota Batu Raya,\n");
    assertThat(load("activations", ACTIVATIONS + day).acceptedReports()).isEqualTo(1);
    assertThat(
            load(
                    "activations",
                    ACTIVATIONS + "2023-05-03,\"Kuta Baru, Kab. Awal\",110199,,OFFICE,7\n")
                .acceptedReports())
        .isEqualTo(1);
    RegionTree tree = pantau.reference().regions();
    assertThat(tree.find(new RegionCode("110199")).orElseThrow().name()).isEqualTo("Kuta Baru");
    assertThat(tree.find(new RegionCode("1171")).orElseThrow().name()).isEqualTo("Kota Batu Raya");
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of("SELECT office FROM region_unit WHERE region = '110199'"),
                    row -> row.text("office")))
        .containsExactly("1101");
  }

  @ParameterizedTest
  @CsvSource({"999901,Entah,REFERENCE", "00,Negeri,PATTERN", "0001,Negeri,PATTERN"})
  void aRegionThatLiesNowhereIsHeldBack(String code, String name, Rule rule) {
    LoadReport report =
        load("regions", "region_code,name,time_zone\n%s,%s,\n".formatted(code, name));
    assertThat(report.acceptedReports()).isZero();
    assertThat(report.violations()).extracting(Violation::rule).contains(rule);
  }
}
