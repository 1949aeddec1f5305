package id.pantau.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.ingest.Coverage;
import id.pantau.ingest.Declaration;
import id.pantau.lake.attempt.Attempt;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.measure.report.OfficeReports;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.reporting.health.ReportState;
import id.pantau.reporting.health.ReportingHealth;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** January 2024 of a small country in two zones; the 1st is a holiday, the 2nd a Tuesday. */
class ReportingTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    pantau.load(
        "province_details",
        Origin.PUBLISHED,
        "code,time_zone\n11,Asia/Jakarta\n12,Asia/Jayapura\n");
    pantau.load("holidays", Origin.PUBLISHED, "date,type,name\n2024-01-01,public,Tahun Baru\n");
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private void load(String moment, String... rows) {
    pantau.at(moment);
    pantau.load("activations", Origin.OFFICIAL, HEADER + String.join("", rows));
  }

  private static String row(int day, String district, int people) {
    return "2024-01-%02d,%s,%s,,OFFICE,%d\n".formatted(day, district, district, people);
  }

  private Reporting ask(String region, int to) {
    return ask(region, FIRST, FIRST.withDayOfMonth(to), Known.Now.NOW);
  }

  private Reporting ask(String region, LocalDate from, LocalDate to, Known known) {
    var question =
        new ReportingQuestion(new RegionCode(region), DailyDataset.ACTIVATIONS, from, to, known);
    return new ReportingService(
            new OfficeReports(pantau.warehouse(), pantau.lake()),
            pantau.reference(),
            pantau.clock())
        .reporting(Scope.nation(), List.of(question))
        .get(question);
  }

  private static List<ReportState> states(Reporting reporting, int office) {
    return reporting.offices().get(office).days().stream().map(ReportDay::state).toList();
  }

  @Test
  void aDayIsOnTimeLateMissingPendingOrNotDue() {
    load("2024-01-03T16:59:00Z", row(2, "110101", 3));
    load("2024-01-05T00:00:00Z", row(3, "110101", 4));
    pantau.at("2024-01-08T10:00:00Z");
    Reporting reporting = ask("1101", 8);
    assertThat(states(reporting, 0))
        .containsExactly(
            ReportState.NOT_DUE,
            ReportState.ON_TIME,
            ReportState.LATE,
            ReportState.MISSING,
            ReportState.PENDING,
            ReportState.NOT_DUE,
            ReportState.NOT_DUE,
            ReportState.PENDING);
    ReportDay first = reporting.offices().getFirst().days().get(1);
    assertThat(first.receivedAt()).isEqualTo(Instant.parse("2024-01-03T16:59:00Z"));
    assertThat(first.count()).isEqualTo(3.0);
    assertThat(reporting.totals()).isEqualTo(new ReportingTotals(3, 2, 1, 1, 0, 0, 1, 0, 0));
    assertThat(reporting.lastDay()).isEqualTo("2024-01-03");
    assertThat(reporting.lastReceivedAt()).isEqualTo(Instant.parse("2024-01-05T00:00:00Z"));
  }

  /** At the same moment the day after next has begun in Jayapura and not in Jakarta. */
  @Test
  void latenessIsOfTheOfficesOwnTime() {
    load("2024-01-03T16:00:00Z", row(2, "110101", 1), row(2, "120101", 1));
    Reporting nation = ask("00", 2);
    assertThat(states(nation, 0)).containsExactly(ReportState.NOT_DUE, ReportState.ON_TIME);
    assertThat(states(nation, 2)).containsExactly(ReportState.NOT_DUE, ReportState.LATE);
  }

  @Test
  void whatWasReplacedStillCountsByWhenItFirstCame() {
    load("2024-01-03T00:00:00Z", row(2, "110101", 3));
    load("2024-01-20T00:00:00Z", row(2, "110101", 5));
    Reporting reporting = ask("1101", 2);
    assertThat(states(reporting, 0)).last().isEqualTo(ReportState.REPLACED);
    ReportDay day = reporting.offices().getFirst().days().getLast();
    assertThat(day.count()).isEqualTo(5.0);
    assertThat(day.receivedAt()).isEqualTo(Instant.parse("2024-01-03T00:00:00Z"));
    assertThat(reporting.totals()).isEqualTo(new ReportingTotals(1, 1, 1, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void historyLoadedAfterwardsIsNeitherOnTimeNorLate() {
    load("2024-06-01T00:00:00Z", row(2, "110101", 3));
    assertThat(states(ask("1101", 2), 0)).last().isEqualTo(ReportState.BACKFILLED);
  }

  @Test
  void aHeldBackDayIsRefusedUntilARightOneComes() {
    pantau.at("2024-01-05T00:00:00Z");
    pantau
        .lake()
        .attempts()
        .record(
            Attempt.checked(
                "one",
                "a.csv",
                "activations",
                4,
                0,
                2,
                null,
                Attempt.Taken.RIGHT_REPORTS,
                List.of(
                    new HeldBack("1101", FIRST.withDayOfMonth(2)),
                    new HeldBack("1101", FIRST.withDayOfMonth(3)))));
    load("2024-01-06T00:00:00Z", row(3, "110101", 4));
    pantau.at("2024-01-10T00:00:00Z");
    Reporting now = ask("1101", 3);
    assertThat(states(now, 0))
        .containsExactly(ReportState.NOT_DUE, ReportState.REFUSED, ReportState.LATE);
    assertThat(now.totals()).isEqualTo(new ReportingTotals(2, 1, 0, 1, 0, 0, 1, 1, 0));
    Reporting then = known("2024-01-05T17:00:00Z", 3);
    assertThat(states(then, 0))
        .containsExactly(ReportState.NOT_DUE, ReportState.REFUSED, ReportState.REFUSED);
    assertThat(states(known("2024-01-04T17:00:00Z", 3), 0))
        .containsExactly(ReportState.NOT_DUE, ReportState.MISSING, ReportState.MISSING);
  }

  private Reporting known(String moment, int to) {
    Instant at = Instant.parse(moment);
    long version = pantau.lake().at(at).version();
    return ask("1101", FIRST, FIRST.withDayOfMonth(to), new Known.Then(version, at));
  }

  @Test
  void aPastMomentKnowsWhatWasKnownThen() {
    load("2024-01-03T00:00:00Z", row(2, "110101", 3));
    load("2024-01-20T00:00:00Z", row(2, "110101", 5), row(3, "110101", 2));
    ReportDay then = known("2024-01-10T00:00:00Z", 3).offices().getFirst().days().get(1);
    assertThat(then.state()).isEqualTo(ReportState.ON_TIME);
    assertThat(then.count()).isEqualTo(3.0);
    assertThat(states(known("2024-01-04T00:00:00Z", 3), 0)).last().isEqualTo(ReportState.PENDING);
    assertThat(states(known("2024-01-10T00:00:00Z", 3), 0)).last().isEqualTo(ReportState.MISSING);
  }

  @Test
  void whatWasUndoneNeverCame() {
    load("2024-01-03T00:00:00Z", row(2, "110101", 3));
    long wrong = pantau.lake().current().version();
    pantau.lake().transaction(session -> pantau.lake().undo(session, wrong));
    assertThat(states(ask("1101", 2), 0)).last().isEqualTo(ReportState.PENDING);
    load("2024-01-20T00:00:00Z", row(2, "110101", 5));
    assertThat(states(ask("1101", 2), 0)).last().isEqualTo(ReportState.LATE);
  }

  @Test
  void anOfficeThatSaidNobodyReported() {
    pantau.at("2024-01-03T00:00:00Z");
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        HEADER + row(2, "110101", 3),
        new Declaration(
            null,
            Map.of(),
            new Coverage(
                Set.of("1101", "1171"),
                FIRST.withDayOfMonth(2),
                FIRST.withDayOfMonth(2),
                Map.of())));
    ReportDay day = ask("1171", 2).offices().getFirst().days().getLast();
    assertThat(day.state()).isEqualTo(ReportState.ON_TIME);
    assertThat(day.count()).isZero();
  }

  @Test
  void aSaturdayThatWasReportedIsExtra() {
    load("2024-01-06T12:00:00Z", row(6, "110101", 3));
    pantau.at("2024-01-31T00:00:00Z");
    Reporting reporting = ask("1101", 7);
    assertThat(states(reporting, 0).get(5)).isEqualTo(ReportState.ON_TIME);
    assertThat(reporting.totals()).isEqualTo(new ReportingTotals(4, 0, 0, 0, 0, 0, 4, 0, 1));
  }

  @Test
  void aRegionIsTheSumOfItsOffices() {
    load("2024-01-03T00:00:00Z", row(2, "110101", 1), row(2, "117101", 1), row(3, "120101", 1));
    pantau.at("2024-01-08T00:00:00Z");
    Reporting nation = ask("00", 3);
    assertThat(nation.offices())
        .extracting(office -> office.office().code().digits())
        .containsExactly("1101", "1171", "1201");
    assertThat(nation.totals()).isEqualTo(new ReportingTotals(6, 3, 3, 0, 0, 0, 3, 0, 0));
    assertThat(
            nation.health().stream()
                .collect(
                    Collectors.toMap(
                        Reporting.HealthCount::health, Reporting.HealthCount::offices)))
        .isEqualTo(Map.of(ReportingHealth.LATE, 2L, ReportingHealth.CURRENT, 1L));
    assertThat(ask("11", 3).offices()).hasSize(2);
    assertThat(ask("110102", 3).offices()).hasSize(1);
  }

  @Test
  void anOfficeThatNeverReportedIsSilentForAYear() {
    load("2024-01-03T00:00:00Z", row(2, "110101", 1));
    pantau.at("2024-01-08T00:00:00Z");
    OfficeReporting silent = ask("1171", 2).offices().getFirst();
    assertThat(silent.health()).isEqualTo(ReportingHealth.SILENT);
    assertThat(silent.lastDay()).isNull();
    assertThat(silent.lastReceivedAt()).isNull();
    assertThat(silent.daysBehind()).isBetween(255, 262);
    assertThat(ask("1171", 2).lastDay()).isNull();
  }

  @Test
  void withoutDaysItIsTwoMonthsUpToTheNewestOneAnyoneReported() {
    load("2024-01-20T00:00:00Z", row(2, "110101", 1), row(17, "120101", 1));
    Reporting reporting = ask("1101", null, null, Known.Now.NOW);
    assertThat(reporting.to()).isEqualTo("2024-01-17");
    assertThat(reporting.from()).isEqualTo("2023-11-17");
    assertThat(reporting.offices().getFirst().days()).hasSize(62);
  }

  @Test
  void whereNothingWasEverReportedItIsToday() {
    pantau.at("2024-01-20T18:00:00Z");
    assertThat(ask("00", null, null, Known.Now.NOW).to()).isEqualTo("2024-01-21");
  }

  @Test
  void impossibleStretchesAreSaid() {
    assertThatThrownBy(() -> ask("00", FIRST, FIRST.minusDays(1), Known.Now.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("`from` or later");
    assertThatThrownBy(() -> ask("00", FIRST.minusDays(401), FIRST, Known.Now.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("at most 400 days");
    assertThat(ask("00", FIRST.minusDays(400), FIRST, Known.Now.NOW).offices()).hasSize(3);
  }
}
