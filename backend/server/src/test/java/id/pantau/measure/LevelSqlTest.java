package id.pantau.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.measure.aggregate.AggregateFilter;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.region.RegionCode;
import id.pantau.series.Span;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given rows, a question, the expected answer worked out by hand. */
class LevelSqlTest {

  private static final String ACTIVATIONS =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static final String STANDINGS = "region_code,as_of,activated,recorded\n";
  private static final String POPULATION =
      "region_code,cut_on,published_on,population,eligible,recorded\n";

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    pantau.load(
        "standings",
        Origin.SYNTHETIC,
        STANDINGS
            + "1101,2022-12-31,100,500\n110101,2022-12-31,60,300\n110102,2022-12-31,40,200\n");
    pantau.load(
        "activations",
        Origin.SYNTHETIC,
        ACTIVATIONS
            // On the day of the standing: already in it.
            + "2022-12-31,110101,110101,,OFFICE,9\n"
            + "2023-01-02,110101,110101,,OFFICE,3\n"
            // Served elsewhere in the office, and by another office: counts where they live.
            + "2023-01-02,110101,110102,,OFFICE,4\n"
            + "2023-01-04,117101,110101,,OFFICE,5\n"
            + "2023-01-04,117101,117101,,OFFICE,8\n"
            + "2023-01-09,110101,110101,,OFFICE,6\n");
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private LevelAnswer level(String region, String day) {
    return level(region, day, day);
  }

  private LevelAnswer level(String region, String from, String to) {
    var question = question(region, from, to);
    return pantau
        .measures()
        .levels(Scope.nation(), Known.Now.NOW, MeasureId.ACTIVATED, List.of(question))
        .get(question);
  }

  private static SpanQuestion question(String region, String from, String to) {
    return new SpanQuestion(
        RegionCode.parse(region), new Span(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private Figure flow(String region, String from, String to) {
    var question =
        new AggregateQuestion(
            List.of(MeasureId.ACTIVATED),
            List.of(),
            AggregateFilter.NONE,
            LocalDate.parse(from),
            LocalDate.parse(to),
            null,
            Known.Now.NOW,
            List.of());
    return pantau
        .aggregates()
        .page(Scope.nation(), question, RegionCode.parse(region), new Aggregates.Cut(1, 0))
        .rows()
        .getFirst()
        .figures()
        .getFirst();
  }

  private Figure base(String region, String day, Basis basis, Known known) {
    var question = question(region, day, day);
    return pantau
        .measures()
        .bases(Scope.nation(), known, basis, List.of(question))
        .get(question)
        .figure();
  }

  @ParameterizedTest
  @CsvSource({
    "1101, 2022-12-31, 100, 1, 1",
    "1101, 2023-01-01, 100, 1, 1",
    "1101, 2023-01-02, 107, 1, 1",
    "1101, 2023-01-03, 107, 1, 1",
    "1101, 2023-01-04, 112, 1, 1",
    "1101, 2023-12-31, 118, 1, 1",
    "110101, 2023-01-04, 68, 1, 1",
    "110102, 2023-01-04, 44, 1, 1",
    "1171, 2023-01-04, 8, 1, 1",
    "11, 2023-01-04, 120, 2, 2",
    "11, 2023-01-03, 107, 1, 2",
    "00, 2023-01-04, 120, 2, 3"
  })
  void isTheNewestStandingPlusTheFlowsAfterIt(
      String region, String day, double people, int reported, int expected) {
    assertThat(level(region, day).figure())
        .isEqualTo(Figure.observed(people, Origin.SYNTHETIC, reported, expected));
  }

  @Test
  void isMissingNotZeroBeforeAnythingIsKnown() {
    assertThat(level("1101", "2022-12-30").figure()).isEqualTo(Figure.missing(1));
    assertThat(level("12", "2023-01-04").figure()).isEqualTo(Figure.missing(1));
  }

  @Test
  void aStandingRestartsTheCountAndTheDifferenceIsShown() {
    pantau.load("standings", Origin.OFFICIAL, STANDINGS + "1101,2023-01-04,110,510\n");
    LevelAnswer restarted = level("1101", "2023-01-02", "2023-01-08");
    assertThat(restarted.figure()).isEqualTo(Figure.observed(110, Origin.OFFICIAL, 1, 1));
    assertThat(restarted.correction()).isEqualTo(110 - 112);
    assertThat(level("1101", "2023-01-09").figure())
        .isEqualTo(Figure.observed(116, Origin.MIXED, 1, 1));
    assertThat(level("1101", "2023-01-09", "2023-01-15").correction()).isNull();
  }

  @Test
  void aReportThatIsCorrectedChangesWhatFollows() {
    pantau.load(
        "activations", Origin.SYNTHETIC, ACTIVATIONS + "2023-01-02,110101,110101,,OFFICE,1\n");
    assertThat(level("1101", "2023-01-04").figure().value()).isEqualTo(106);
  }

  @Test
  void flowsCountWhoLivesThereAndNeedAReportOfTheirOffice() {
    assertThat(flow("1101", "2023-01-02", "2023-01-08"))
        .isEqualTo(Figure.observed(12, Origin.SYNTHETIC, 1, 1));
    // 5 were served by 1171 on that day, but 1101 itself reported nothing.
    assertThat(flow("1101", "2023-01-04", "2023-01-04")).isEqualTo(Figure.missing(1));
    assertThat(flow("1101", "2023-01-05", "2023-01-08")).isEqualTo(Figure.missing(1));
    assertThat(flow("11", "2023-01-02", "2023-01-08"))
        .isEqualTo(Figure.observed(20, Origin.SYNTHETIC, 2, 2));
    assertThat(flow("00", "2023-01-04", "2023-01-04"))
        .isEqualTo(Figure.observed(8, Origin.SYNTHETIC, 1, 3));
  }

  @Test
  void theBaseIsTheNewestReleaseAndStaysBetweenReleases() {
    pantau.load(
        "population",
        Origin.OFFICIAL,
        POPULATION
            + "1101,2022-12-31,2023-03-15,1000,700,600\n"
            + "1101,2023-06-30,2023-09-20,1100,770,680\n");
    Known now = Known.Now.NOW;
    assertThat(base("1101", "2022-12-30", Basis.ELIGIBLE, now)).isEqualTo(Figure.missing(1));
    assertThat(base("1101", "2022-12-31", Basis.ELIGIBLE, now).value()).isEqualTo(700);
    assertThat(base("1101", "2023-06-29", Basis.RECORDED, now).value()).isEqualTo(600);
    assertThat(base("1101", "2023-06-30", Basis.POPULATION, now).value()).isEqualTo(1100);
  }

  @Test
  void aReleaseIsNotKnownBeforeItIsPublished() {
    pantau.load(
        "population",
        Origin.OFFICIAL,
        POPULATION
            + "1101,2022-12-31,2023-03-15,1000,700,600\n"
            + "1101,2023-06-30,2023-09-20,1100,770,680\n");
    long version = pantau.lake().current().version();
    assertThat(base("1101", "2023-08-01", Basis.ELIGIBLE, then(version, "2023-09-19")).value())
        .isEqualTo(700);
    assertThat(base("1101", "2023-08-01", Basis.ELIGIBLE, then(version, "2023-09-20")).value())
        .isEqualTo(770);
    assertThat(base("1101", "2023-08-01", Basis.ELIGIBLE, then(version - 1, "2023-09-20")))
        .isEqualTo(Figure.missing(1));
  }

  private static Known then(long version, String day) {
    return new Known.Then(version, Instant.parse(day + "T00:00:00Z"));
  }

  @Test
  void aScopeHidesWhatLiesOutsideIt() {
    var question = question("00", "2023-01-04", "2023-01-04");
    Figure seen =
        pantau
            .measures()
            .levels(
                new Scope(RegionCode.parse("1171")),
                Known.Now.NOW,
                MeasureId.ACTIVATED,
                List.of(question))
            .get(question)
            .figure();
    assertThat(seen).isEqualTo(Figure.observed(8, Origin.SYNTHETIC, 1, 1));
  }

  @Test
  void whatWasKnownThenComesOutOfTheSameSelects() {
    long version = pantau.lake().current().version();
    pantau.load("standings", Origin.OFFICIAL, STANDINGS + "1101,2023-01-04,110,510\n");
    var question = question("1101", "2023-01-09", "2023-01-09");
    assertThat(
            pantau
                .measures()
                .levels(
                    Scope.nation(),
                    then(version, "2026-01-01"),
                    MeasureId.ACTIVATED,
                    List.of(question))
                .get(question)
                .figure())
        .isEqualTo(Figure.observed(118, Origin.SYNTHETIC, 1, 1));
  }
}
