package id.pantau.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, two loads at once, readers during a load. */
class FaultTest {

  @TempDir Path folder;

  @BeforeEach
  void regions() {
    TestingPantau.mini(folder).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FILES_WRITTEN", "MERGING", "ROLLING_UP", "BEFORE_MANIFEST"})
  void aFullDiskLeavesWhatWasThere(String point) throws IOException {
    var full = new AtomicBoolean();
    try (var lake = new SteppedLake(folder, reached -> fail(full.get() && reached.equals(point)))) {
      lake.load(LoadingProcess.rows(1, 3));
      CurrentView before = lake.warehouse().read(CurrentView::of);
      full.set(true);
      assertThatThrownBy(() -> lake.load(LoadingProcess.rows(1, 4)))
          .hasMessageContaining("No space left on device");
      assertThat(lake.warehouse().read(CurrentView::of)).isEqualTo(before);
      assertThat(left()).isEmpty();

      full.set(false);
      assertThat(lake.load(LoadingProcess.rows(1, 4)).version()).isNotNull();
    }
    try (var pantau = TestingPantau.open(folder)) {
      assertThat(Activations.now(pantau)).containsExactly("1: 4", "1: 4");
      assertThat(pantau.lake().rebuild().differences()).isEmpty();
    }
  }

  private static void fail(boolean full) {
    if (full) {
      throw new UncheckedIOException(new IOException("No space left on device"));
    }
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lake/tmp"))) {
      return files.toList();
    }
  }

  @Test
  void aFailureAfterTheLogHasItComesInWithTheNextLoad() {
    var failing = new AtomicBoolean(true);
    try (var lake =
        new SteppedLake(
            folder,
            reached -> fail(reached.equals("AFTER_MANIFEST") && failing.getAndSet(false)))) {
      assertThatThrownBy(() -> lake.load(LoadingProcess.rows(1, 3)))
          .isInstanceOf(UncheckedIOException.class);
      lake.load(LoadingProcess.rows(2, 4));
    }
    try (var pantau = TestingPantau.open(folder)) {
      assertThat(Activations.now(pantau)).containsExactly("1: 3", "1: 3", "2: 4", "2: 4");
    }
  }

  /** Who asks in the middle of a long load is told the old state, and later that it was so then. */
  @Test
  void aLoadIsDecidedWhenItComesToHold() {
    var halfway = new AtomicReference<>(Instant.EPOCH);
    try (var lake =
        new SteppedLake(
            folder,
            reached -> {
              if (reached.equals(SteppedLake.ROLLING_UP)) {
                halfway.set(Instant.now());
              }
            })) {
      long before = lake.lake().current().version();
      long made = lake.load(LoadingProcess.rows(1, 3)).version();
      assertThat(lake.lake().at(halfway.get()).version()).isEqualTo(before);
      assertThat(lake.lake().at(Instant.now()).version()).isEqualTo(made);
      assertThat(lake.lake().version(made).decidedAt()).isAfter(halfway.get());
    }
    try (var pantau = TestingPantau.open(folder)) {
      Instant decided = pantau.lake().current().decidedAt();
      assertThat(decided).isAfter(halfway.get());
      pantau.lake().rebuild();
      assertThat(pantau.lake().current().decidedAt()).isEqualTo(decided);
    }
  }

  @Test
  void twoLoadsAtOnceBothHold() throws InterruptedException, ExecutionException {
    try (var pantau = TestingPantau.open(folder);
        ExecutorService pool = Executors.newFixedThreadPool(2)) {
      var both = new CountDownLatch(2);
      List<Future<Long>> loads =
          Stream.of("activations", "recordings")
              .map(dataset -> pool.submit(() -> loadTogether(pantau, dataset, both)))
              .toList();
      long one = loads.getFirst().get();
      long other = loads.getLast().get();
      assertThat(Math.abs(one - other)).isEqualTo(1);
      assertThat(pantau.lake().current().version()).isEqualTo(Math.max(one, other));
      assertThat(pantau.lake().rebuild().differences()).isEmpty();
    }
  }

  private static long loadTogether(TestingPantau pantau, String dataset, CountDownLatch both)
      throws InterruptedException {
    String outcome = dataset.equals("recordings") ? "outcome," : "";
    String recorded = dataset.equals("recordings") ? "BIO_CAPTURED," : "";
    String csv =
        "date,service_district_code,registered_district_code,npsn,channel,%speople\n2023-01-02,110101,110101,,OFFICE,%s5\n"
            .formatted(outcome, recorded);
    both.countDown();
    both.await();
    return pantau.load(dataset, Origin.OFFICIAL, csv).version();
  }

  @Test
  void readersSeeTheOldOrTheNewStateNeverAMix() throws InterruptedException {
    var wrong = new AtomicReference<String>();
    var seen = new ArrayList<String>();
    var done = new AtomicBoolean();
    try (var lake = new SteppedLake(folder, reached -> {})) {
      lake.load(LoadingProcess.rows(1, 1));
      var readers =
          IntStream.range(0, 2)
              .mapToObj(i -> new Thread(() -> read(lake.warehouse(), done, wrong, seen)))
              .toList();
      readers.forEach(Thread::start);
      for (int people = 2; people <= 20; people++) {
        lake.load(LoadingProcess.rows(1, people));
      }
      done.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertThat(wrong.get()).isNull();
    assertThat(seen.stream().distinct().count()).isGreaterThan(3);
  }

  private static void read(
      Warehouse warehouse, AtomicBoolean done, AtomicReference<String> wrong, List<String> seen) {
    while (!done.get() && wrong.get() == null) {
      List<String> state = warehouse.read(FaultTest::state);
      if (state.stream().distinct().count() != 1) {
        wrong.set(String.valueOf(state));
      }
      synchronized (seen) {
        seen.add(state.getFirst());
      }
    }
  }

  /** The same number in four places, asked for one after the other. */
  private static List<String> state(Session session) {
    return Stream.of(
            "SELECT min(people) AS n FROM activations",
            "SELECT max(value) AS n FROM level WHERE unit = '1101' AND measure = 'ACTIVATED'",
            "SELECT max(value) AS n FROM week_flow WHERE unit = '1171' OR unit = '117101' OR unit = '1101'",
            "SELECT max(version) - (SELECT min(version) FROM data_version WHERE dataset = 'activations') + 1 AS n FROM data_version")
        .map(
            sql ->
                String.valueOf(
                    session.query(Sql.of(sql), row -> (long) row.number("n")).getFirst()))
        .toList();
  }
}
