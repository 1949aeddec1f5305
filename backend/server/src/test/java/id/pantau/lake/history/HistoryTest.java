package id.pantau.lake.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.ingest.Coverage;
import id.pantau.ingest.Declaration;
import id.pantau.lake.attempt.Attempt;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final RegionCode NATION = RegionCode.NATION;
  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @TempDir Path folder;
  private TestingPantau pantau;
  private BatchHistory batches;
  private ReportHistory reports;
  private LoadHistory loads;
  private Undoing undoing;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    batches = new BatchHistory(pantau.warehouse(), pantau.lake());
    reports = new ReportHistory(pantau.warehouse());
    loads = new LoadHistory(pantau.warehouse());
    undoing = new Undoing(pantau.lake());
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  /** One row: a day in January 2023, a district and how many. */
  private static String row(int day, String district, int people) {
    return "2023-01-%02d,%s,%s,,OFFICE,%d\n".formatted(day, district, district, people);
  }

  private String load(String... rows) {
    return String.valueOf(
        pantau.load("activations", Origin.OFFICIAL, HEADER + String.join("", rows)).version());
  }

  private void undo(String batch) {
    undoing.undo(Scope.nation(), batch);
  }

  private List<AcceptedBatch> activations(RegionCode within) {
    return batches.page(Scope.nation(), "activations", within, 100, null).items();
  }

  private AcceptedBatch batch(String id) {
    return batches.of(List.of(Long.valueOf(id))).get(Long.valueOf(id));
  }

  @Test
  void aBatchSaysWhatItBroughtAndWhatOfItHolds() {
    pantau.at("2023-02-01T00:00:00Z");
    String first = load(row(2, "110101", 3), row(2, "110102", 4), row(5, "117101", 1));
    load(row(2, "110101", 9));
    AcceptedBatch batch = batch(first);
    assertThat(batch.acceptedAt()).isEqualTo(Instant.parse("2023-02-01T00:00:00Z"));
    assertThat(batch.source()).isEqualTo("activations");
    assertThat(batch.sha256()).hasSize(64);
    assertThat(batch.rows()).isEqualTo(3);
    assertThat(batch.reports()).isEqualTo(2);
    assertThat(batch.holding()).isEqualTo(1);
    assertThat(batch.offices()).isEqualTo(2);
    assertThat(batch.firstDay()).isEqualTo("2023-01-02");
    assertThat(batch.lastDay()).isEqualTo("2023-01-05");
    assertThat(batch.undoneAt()).isNull();
  }

  @Test
  void aFileThatIsNotAboutDaysHasNone() {
    AcceptedBatch regencies =
        batches.page(Scope.nation(), "regencies", NATION, 1, null).items().getFirst();
    assertThat(regencies.firstDay()).isNull();
    assertThat(regencies.reports()).isEqualTo(1);
    assertThat(regencies.rows()).isEqualTo(3);
  }

  @Test
  void pagesOfFilesFollowOneAnother() {
    List<String> ids = IntStream.range(1, 8).mapToObj(i -> load(row(2, "110101", i))).toList();
    var found = new ArrayList<String>();
    Long before = null;
    Slice<AcceptedBatch> page;
    do {
      page = batches.page(Scope.nation(), "activations", NATION, 3, before);
      assertThat(page.total()).isEqualTo(7);
      page.items().forEach(batch -> found.add(batch.id()));
      before = page.items().getLast().dataVersion();
    } while (page.more());
    assertThat(found).containsExactlyElementsOf(ids.reversed());
  }

  @Test
  void filesAreFoundByTheirOffices() {
    String one = load(row(2, "110101", 3));
    String other = load(row(2, "120101", 3));
    assertThat(activations(new RegionCode("11")))
        .extracting(AcceptedBatch::id)
        .containsExactly(one);
    assertThat(activations(new RegionCode("1201")))
        .extracting(AcceptedBatch::id)
        .containsExactly(other);
    assertThat(activations(NATION)).hasSize(2);
    assertThat(
            batches.page(
                new Scope(new RegionCode("12")), "activations", new RegionCode("11"), 9, null))
        .isEqualTo(Slice.empty());
    assertThat(
            batches.page(new Scope(new RegionCode("12")), "activations", NATION, 9, null).items())
        .extracting(AcceptedBatch::id)
        .containsExactly(other);
  }

  @Test
  void anUndoneFileSaysSinceWhenUntilItIsBroughtBack() {
    String first = load(row(2, "110101", 3));
    String second = load(row(2, "110101", 5));
    pantau.at("2026-03-01T00:00:00Z");
    undo(second);
    assertThat(batch(second).undoneAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(batch(second).holding()).isZero();
    assertThat(batch(first).undoneAt()).isNull();
    assertThat(batch(first).holding()).isEqualTo(1);
    assertThat(activations(NATION)).hasSize(2);
    assertThatThrownBy(() -> undo(second)).hasMessageContaining("undone already");
  }

  @Test
  void whatCannotBeUndoneSaysWhy() {
    String first = load(row(2, "110101", 3));
    load(row(2, "110101", 5));
    long version = pantau.lake().current().version();
    assertThatThrownBy(() -> undo(first)).hasMessageContaining("nothing of file " + first);
    assertThatThrownBy(() -> undo("1")).hasMessageContaining("one report as a whole");
    for (String id : List.of("4711", "", "x", "1; DROP", "99999999999999999999")) {
      assertThatThrownBy(() -> undo(id))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code().name()).isEqualTo("NOT_FOUND"));
    }
    assertThatThrownBy(() -> undoing.undo(new Scope(new RegionCode("11")), first))
        .isInstanceOf(ProblemException.class);
    assertThat(pantau.lake().current().version()).isEqualTo(version);
    assertThat(pantau.reference().regions().find(new RegionCode("1101"))).isPresent();
  }

  private List<HoldingReport> reports(String dataset, long version) {
    return reports
        .page(Scope.nation(), new ReportQuestion(dataset, NATION, null, null, version), 100, null)
        .items();
  }

  private static List<String> places(List<HoldingReport> found) {
    return found.stream()
        .map(report -> report.place().day().getDayOfMonth() + " " + report.place().office())
        .toList();
  }

  @Test
  void whatHoldsIsListedAsItWasThen() {
    long before = pantau.lake().current().version();
    long first =
        Long.parseLong(load(row(2, "110101", 3), row(5, "117101", 1), row(5, "110101", 1)));
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        HEADER + row(2, "110101", 4) + row(2, "110102", 4),
        new Declaration(
            null,
            Map.of(),
            new Coverage(
                Set.of("1101"), LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 3), Map.of())));
    assertThat(reports("activations", before)).isEmpty();
    assertThat(places(reports("activations", first))).containsExactly("5 1101", "5 1171", "2 1101");
    List<HoldingReport> now = reports("activations", first + 1);
    assertThat(places(now)).containsExactly("5 1101", "5 1171", "3 1101", "2 1101");
    assertThat(now.get(2).rows()).isZero();
    assertThat(now.get(3).rows()).isEqualTo(2);
    assertThat(now.get(3).replaced()).isEqualTo(1);
    assertThat(now.get(3).batch()).isEqualTo(first + 1);
    assertThat(now.get(0).replaced()).isZero();
  }

  @Test
  void reportsAreFoundByOfficeAndDay() {
    long version =
        Long.parseLong(load(row(2, "110101", 3), row(5, "117101", 1), row(9, "120101", 1)));
    var question =
        new ReportQuestion(
            "activations",
            new RegionCode("11"),
            LocalDate.of(2023, 1, 3),
            LocalDate.of(2023, 1, 5),
            version);
    Slice<HoldingReport> found = reports.page(Scope.nation(), question, 9, null);
    assertThat(places(found.items())).containsExactly("5 1171");
    assertThat(found.total()).isEqualTo(1);
    assertThat(reports.page(new Scope(new RegionCode("12")), question, 9, null).items()).isEmpty();
  }

  @Test
  void everyDecisionOnAnOfficesDayIsKept() {
    String first = load(row(2, "110101", 3));
    String second = load(row(2, "110101", 5), row(2, "110102", 5));
    undo(second);
    undo(first);
    String last = load(row(2, "110101", 8));
    HoldingReport report = reports("activations", pantau.lake().current().version()).getFirst();
    List<Decision> decisions = reports.decisions(List.of(report)).get(report);
    assertThat(decisions)
        .extracting(decision -> decision.kind() + " " + decision.batch() + " " + decision.rows())
        .containsExactly(
            "ACCEPTED " + last + " 1",
            "UNDONE null null",
            "UNDONE " + first + " 1",
            "REPLACED " + second + " 2",
            "ACCEPTED " + first + " 1");
    assertThat(report.replaced()).isEqualTo(4);
  }

  @Test
  void decisionsOfAPastMomentEndThere() {
    long first = Long.parseLong(load(row(2, "110101", 3)));
    load(row(2, "110101", 5));
    HoldingReport then = reports("activations", first).getFirst();
    assertThat(reports.decisions(List.of(then)).get(then)).hasSize(1);
  }

  /** One that was taken in part, and then one that was refused; the version of the first. */
  private long handIn() {
    long made = Long.parseLong(load(row(2, "110101", 3)));
    pantau.at("2026-05-05T00:00:00Z");
    pantau
        .lake()
        .attempts()
        .record(
            Attempt.checked(
                "a",
                "a.csv",
                "activations",
                7,
                1,
                2,
                made,
                Attempt.Taken.RIGHT_REPORTS,
                List.of(
                    new HeldBack("1201", LocalDate.of(2023, 1, 4)),
                    new HeldBack("1201", LocalDate.of(2023, 1, 3)))));
    pantau
        .lake()
        .attempts()
        .record(Attempt.refused("b", "b.csv", null, "PERSONAL_DATA", "about persons"));
    return made;
  }

  @Test
  void everyFileThatWasHandedInIsListed() {
    long made = handIn();
    Slice<RecordedLoad> newest = loads.page(Scope.nation(), 1, null);
    assertThat(newest.total()).isEqualTo(2);
    assertThat(newest.more()).isTrue();
    assertThat(newest.items().getFirst().refusal()).isEqualTo("PERSONAL_DATA");
    assertThat(newest.items().getFirst().receivedAt())
        .isEqualTo(Instant.parse("2026-05-05T00:00:00Z"));
    RecordedLoad older =
        loads.page(Scope.nation(), 1, newest.items().getFirst().seq()).items().getFirst();
    assertThat(older.batch()).isEqualTo(made);
    assertThat(loads.held(Scope.nation(), List.of(older.seq()), 1))
        .isEqualTo(Map.of(older.seq(), List.of(new HeldBack("1201", LocalDate.of(2023, 1, 3)))));
  }

  @Test
  void aBranchSeesTheFilesOfItsOffices() {
    handIn();
    assertThat(loads.page(new Scope(new RegionCode("11")), 9, null).items())
        .extracting(RecordedLoad::id)
        .containsExactly("a");
    assertThat(loads.page(new Scope(new RegionCode("12")), 9, null).items())
        .extracting(RecordedLoad::id)
        .containsExactly("a");
    assertThat(loads.page(new Scope(new RegionCode("1171")), 9, null).items()).isEmpty();
    assertThat(loads.held(new Scope(new RegionCode("11")), List.of(1L), 9)).isEmpty();
  }
}
