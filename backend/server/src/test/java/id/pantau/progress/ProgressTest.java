package id.pantau.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.Status;
import id.pantau.region.RegionCode;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given rows, the expected progress worked out by hand. */
class ProgressTest {

  private static final String TARGETS =
      "region_code,period_start,deadline,rate,basis,announced_on,announced_precision,under_revision,stated_count,source_url,note,base_cut_on\n";

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    pantau.load(
        "targets",
        Origin.PUBLISHED,
        TARGETS
            + "00,2023-01-01,2023-12-31,0.25,RECORDED,2023-01-01,year,false,,,,\n"
            + "1171,2023-01-01,2023-12-31,0.4,ELIGIBLE,2023-02-01,day,true,300,,,2022-12-31\n");
    pantau.load(
        "population",
        Origin.OFFICIAL,
        """
        region_code,cut_on,published_on,population,eligible,recorded
        1101,2022-12-31,2023-03-15,1500,1001,900
        1171,2022-12-31,2023-03-15,1200,800,790
        1171,2023-06-30,2023-09-15,1300,900,880
        1201,2022-12-31,2023-03-15,900,600,590
        """);
    pantau.load(
        "standings",
        Origin.OFFICIAL,
        """
        region_code,as_of,activated,recorded
        1101,2022-12-31,10,900
        1171,2023-07-02,90,880
        1101,2023-07-02,101,901
        """);
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private Progress progress(String region, String day, Basis basis) {
    var question =
        new ProgressQuestion(
            RegionCode.parse(region),
            day == null ? null : LocalDate.parse(day),
            basis,
            Known.Now.NOW);
    return pantau.progress().progress(Scope.nation(), List.of(question)).get(question);
  }

  @Test
  void followsTheFormulas() {
    Progress progress = progress("1101", "2023-07-02", null);
    assertThat(progress.basis()).isEqualTo(Basis.RECORDED);
    assertThat(progress.target().count()).isEqualTo(225);
    assertThat(progress.shareOfBase().value()).isCloseTo(101 / 900.0, within(1e-12));
    assertThat(progress.shareOfTarget().value()).isCloseTo(101 / 225.0, within(1e-12));
    assertThat(progress.gap().value()).isEqualTo(124);
    assertThat(progress.daysLeft()).isEqualTo(182);
    assertThat(progress.requiredPerWeek()).isCloseTo(124 * 7 / 182.0, within(1e-12));
    // 182 of 364 days are gone: half the way from 10 to 225.
    assertThat(progress.path().value()).isCloseTo(117.5, within(1e-12));
    assertThat(progress.behindPath().value()).isCloseTo(16.5, within(1e-12));
  }

  @Test
  void aChosenBasisRecountsTheTarget() {
    Progress progress = progress("1101", "2023-07-02", Basis.ELIGIBLE);
    assertThat(progress.basis()).isEqualTo(Basis.ELIGIBLE);
    assertThat(progress.target().count()).isEqualTo(251);
    assertThat(progress.target().target().basis()).isEqualTo(Basis.RECORDED);
  }

  @Test
  void theOwnTargetIsPrimaryAndTheOthersStandBesideIt() {
    Progress progress = progress("1171", "2023-07-02", null);
    assertThat(progress.targets()).extracting(CountedTarget::count).containsExactly(320L, 220L);
    assertThat(progress.target().target().underRevision()).isTrue();
  }

  @Test
  void aPinnedReleaseDoesNotMoveWithTheNext() {
    // Of the release of December, 800, although one of June with 900 is newer.
    assertThat(progress("1171", "2023-07-02", null).base().value()).isEqualTo(800);
  }

  @Test
  void comparesLikeWithLikeAndSaysOfHowMany() {
    Progress nation = progress("00", "2023-07-02", null);
    // 1201 has a base and no count: neither side counts it.
    assertThat(nation.base()).isEqualTo(Figure.observed(900 + 880, Origin.OFFICIAL, 2, 3));
    assertThat(nation.activated()).isEqualTo(Figure.observed(191, Origin.OFFICIAL, 2, 3));
    assertThat(nation.shareOfBase().numerator()).isEqualTo(191);
    assertThat(nation.shareOfBase().denominator()).isEqualTo(1780);
    assertThat(nation.baseRelease()).isNull();
    // Only 1101 has a start, so only it has a path.
    assertThat(nation.behindPath().reported()).isEqualTo(1);
    assertThat(nation.behindPath().value()).isCloseTo(16.5, within(1e-12));
  }

  @Test
  void withoutACountTheBaseIsStillThere() {
    Progress progress = progress("1201", "2023-07-02", null);
    assertThat(progress.base().value()).isEqualTo(590);
    assertThat(progress.target().count()).isEqualTo(148);
    assertThat(progress.shareOfTarget().status()).isEqualTo(Status.MISSING);
    assertThat(progress.requiredPerWeekReason()).isEqualTo(NoNeed.MISSING);
  }

  @Test
  void givesNoNeedWhenReachedOrTooLateOrWithoutTarget() {
    assertThat(progress("1101", "2023-12-31", null).requiredPerWeekReason())
        .isEqualTo(NoNeed.NO_DAYS_LEFT);
    assertThat(progress("1101", "2023-12-31", null).daysLeft()).isZero();
    assertThat(progress("1101", "2024-01-01", null).requiredPerWeekReason())
        .isEqualTo(NoNeed.NO_TARGET);
    pantau.load(
        "standings",
        Origin.OFFICIAL,
        "region_code,as_of,activated,recorded\n1101,2023-11-01,225,902\n");
    Progress reached = progress("1101", "2023-11-01", null);
    assertThat(reached.requiredPerWeekReason()).isEqualTo(NoNeed.REACHED);
    assertThat(reached.requiredPerWeek()).isNull();
    assertThat(reached.gap().value()).isZero();
    assertThat(reached.behindPath().value()).isNegative();
  }

  @Test
  void asOfDefaultsToTheLastDayWithData() {
    assertThat(progress("1101", null, null).asOf()).isEqualTo(LocalDate.parse("2023-07-02"));
    report("2023-05-02");
    assertThat(progress("1101", null, null).asOf()).isEqualTo(LocalDate.parse("2023-07-02"));
    report("2023-08-03");
    assertThat(progress("1101", null, null).asOf()).isEqualTo(LocalDate.parse("2023-08-03"));
    assertThat(progress("1201", null, null).asOf()).isEqualTo(LocalDate.parse("2026-01-01"));
  }

  /** One office that prints a count late does not move the day of all the others. */
  @Test
  void asOfOfAProvinceIsItsLastDailyReport() {
    report("2023-05-02");
    assertThat(progress("11", null, null).asOf()).isEqualTo(LocalDate.parse("2023-05-02"));
  }

  private void report(String day) {
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        "date,service_district_code,registered_district_code,npsn,channel,people\n"
            + day
            + ",110101,110101,,OFFICE,3\n");
  }
}
