package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.region.RegionCode;
import id.pantau.testing.MovableClock;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is not asked again, and never stale. */
class AnsweredPagesTest {

  private static final Scope PROVINCE = new Scope(new RegionCode("11"));

  @TempDir private Path folder;

  private TestingPantau pantau;
  private Aggregates aggregates;

  @BeforeEach
  void load() {
    pantau = TestingPantau.mini(folder);
    pantau.at("2024-03-01T00:00:00Z");
    load(3);
    aggregates =
        new Aggregates(
            pantau.warehouse(),
            pantau.lake(),
            pantau.reference(),
            pantau.newestDay(),
            pantau.clock(),
            1_000);
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private void load(int people) {
    pantau.load(
        "activations",
        Origin.OFFICIAL,
        """
        date,service_district_code,registered_district_code,npsn,channel,people
        2023-03-06,110101,110101,,OFFICE,%d
        2023-03-06,120101,120101,,OFFICE,40
        """
            .formatted(people));
  }

  private @Nullable Double ask(Aggregates asked, Scope scope, Known known) {
    var question =
        new AggregateQuestion(
            List.of(MeasureId.ACTIVATED),
            List.of(),
            AggregateFilter.NONE,
            LocalDate.of(2023, 3, 1),
            LocalDate.of(2023, 3, 31),
            null,
            known,
            List.of());
    return asked
        .page(scope, question, scope.root(), new Aggregates.Cut(1, 0))
        .rows()
        .getFirst()
        .figures()
        .getFirst()
        .value();
  }

  private long statements(Runnable work) {
    long before = pantau.warehouse().statements();
    work.run();
    return pantau.warehouse().statements() - before;
  }

  @Test
  void theSameIsAskedOnceAndAgainAfterALoad() {
    assertThat(ask(aggregates, Scope.nation(), Known.Now.NOW)).isEqualTo(43);
    assertThat(statements(() -> ask(aggregates, Scope.nation(), Known.Now.NOW))).isZero();
    var before = new Known.Then(pantau.lake().current().version(), pantau.clock().instant());
    load(5);
    assertThat(ask(aggregates, Scope.nation(), Known.Now.NOW)).isEqualTo(45);
    assertThat(ask(aggregates, Scope.nation(), before)).isEqualTo(43);
  }

  @Test
  void whoSeesLessIsAnsweredLess() {
    assertThat(ask(aggregates, Scope.nation(), Known.Now.NOW)).isEqualTo(43);
    assertThat(ask(aggregates, PROVINCE, Known.Now.NOW)).isEqualTo(3);
    assertThat(ask(aggregates, PROVINCE, Known.Now.NOW)).isEqualTo(3);
  }

  /** A report may have come due. */
  @Test
  void anHourLaterItIsAskedAgain() {
    var now = new AtomicReference<>(Instant.parse("2024-03-01T00:10:00Z"));
    var asked =
        new Aggregates(
            pantau.warehouse(),
            pantau.lake(),
            pantau.reference(),
            pantau.newestDay(),
            new MovableClock(now::get),
            1_000);
    ask(asked, Scope.nation(), Known.Now.NOW);
    now.set(Instant.parse("2024-03-01T00:59:59Z"));
    assertThat(statements(() -> ask(asked, Scope.nation(), Known.Now.NOW))).isZero();
    now.set(Instant.parse("2024-03-01T01:00:00Z"));
    assertThat(statements(() -> ask(asked, Scope.nation(), Known.Now.NOW))).isEqualTo(1);
  }

  @Test
  void withoutACacheItIsAskedEachTime() {
    var none = pantau.aggregates();
    ask(none, Scope.nation(), Known.Now.NOW);
    assertThat(statements(() -> ask(none, Scope.nation(), Known.Now.NOW))).isEqualTo(1);
  }
}
