package id.pantau.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.testing.TestingPantau;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseTest {

  private static final String ENDLESS =
      "SELECT count(*) AS n FROM range(1000000) a, range(1000000) b, range(1000) c WHERE a.range + b.range + c.range = -1";

  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.open(settings(2, Duration.ofSeconds(1)));
  }

  private WarehouseSettings settings(int readers, Duration timeout) {
    WarehouseSettings s = TestingPantau.settings(folder);
    return new WarehouseSettings(
        s.file(), s.spill(), s.folders(), s.memory(), s.threads(), readers, timeout);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void everyTypeComesBackAsItWent() {
    List<String> rows =
        warehouse.query(
            Sql.of(
                """
                SELECT CAST(? AS VARCHAR) AS t, CAST(? AS BIGINT) AS w, CAST(? AS DOUBLE) AS x,
                  CAST(? AS DATE) AS d, CAST(? AS BOOLEAN) AS b, CAST(NULL AS VARCHAR) AS none
                """,
                "Lubuk’linggau — ü \u0000 end".replace("\u0000", ""),
                Long.MIN_VALUE,
                -0.1,
                LocalDate.of(2020, 2, 29),
                true),
            row ->
                row.text("t")
                    + row.whole("w")
                    + row.number("x")
                    + row.date("d")
                    + row.truth("b")
                    + row.optionalText("none"));
    assertThat(rows)
        .containsExactly("Lubuk’linggau — ü  end-9223372036854775808-0.12020-02-29truenull");
  }

  @Test
  void aNullWhereAValueMustBeIsAnError() {
    assertThatThrownBy(
            () -> warehouse.query(Sql.of("SELECT CAST(NULL AS BIGINT) AS n"), r -> r.whole("n")))
        .hasMessageContaining("column n is NULL");
  }

  @Test
  void cancelsAStatementThatRunsTooLong() {
    long start = System.nanoTime();
    assertThatThrownBy(() -> warehouse.query(Sql.of(ENDLESS), row -> row.whole("n")))
        .isInstanceOfSatisfying(
            WarehouseException.class,
            e -> assertThat(e.kind()).isEqualTo(WarehouseException.Kind.TIMED_OUT));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(warehouse.query(Sql.of("SELECT 1 AS n"), row -> row.whole("n"))).containsExactly(1L);
  }

  /** The one place where the engine tells what it went through is good again after each. */
  @Test
  void tellsWhatATracedStatementWentThroughAlsoAfterOneThatFailed() {
    warehouse.write(
        session -> {
          session.execute(Sql.of("CREATE TABLE \"level\" AS SELECT range AS n FROM range(5000)"));
          return true;
        });
    var count = Sql.of("SELECT count(*) AS n FROM \"level\" WHERE n % 2 = 0");
    try (Meter meter = Meter.start(Duration.ofSeconds(30), true)) {
      assertThatThrownBy(
              () -> warehouse.read(session -> session.query(Sql.of("SELECT nothing"), r -> 1)))
          .isInstanceOf(WarehouseException.class);
      List<Number> even =
          warehouse.read(session -> session.query(count, row -> (Number) row.whole("n")));
      assertThat(even).hasToString("[2500]");
      assertThat(warehouse.query(count, row -> row.whole("n"))).containsExactly(2500L);
      assertThat(meter.relations()).containsExactly("level");
      assertThat(meter.statements())
          .hasSize(2)
          .allSatisfy(statement -> assertThat(statement.scanned()).isEqualTo(5000));
    }
  }

  @Test
  void refusesMoreReadersThanItHas() throws Exception {
    var inside = new CountDownLatch(2);
    var done = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        var unused =
            pool.submit(
                () ->
                    warehouse.read(
                        session -> {
                          inside.countDown();
                          await(done);
                          return null;
                        }));
      }
      await(inside);
      assertThatThrownBy(() -> warehouse.query(Sql.of("SELECT 1 AS n"), row -> row.whole("n")))
          .isInstanceOfSatisfying(
              WarehouseException.class,
              e -> assertThat(e.kind()).isEqualTo(WarehouseException.Kind.BUSY));
      done.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailedWriteLeavesNothing() {
    warehouse.<Void>write(
        session -> {
          session.execute("CREATE TABLE t (n BIGINT)");
          return null;
        });
    assertThatThrownBy(
            () ->
                warehouse.write(
                    session -> {
                      session.execute("INSERT INTO t VALUES (1)");
                      session.execute("INSERT INTO nowhere VALUES (1)");
                      return null;
                    }))
        .isInstanceOf(WarehouseException.class);
    assertThat(warehouse.query(Sql.of("SELECT count(*) AS n FROM t"), row -> row.whole("n")))
        .containsExactly(0L);
  }

  @Test
  void readersSeeTheOldStateUntilAWriteIsWhole() {
    warehouse.<Void>write(
        session -> {
          session.execute("CREATE TABLE t AS SELECT 1 AS n");
          return null;
        });
    warehouse.<Void>write(
        session -> {
          session.execute("INSERT INTO t VALUES (2)");
          assertThat(warehouse.query(Sql.of("SELECT n FROM t"), row -> row.whole("n")))
              .containsExactly(1L);
          return null;
        });
    assertThat(warehouse.query(Sql.of("SELECT n FROM t ORDER BY n"), row -> row.whole("n")))
        .containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('/etc/passwd')",
        "COPY (SELECT 1) TO '/tmp/pantau-must-not-exist.csv'",
        "ATTACH '/tmp/pantau-must-not-exist.duckdb' AS other",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "SET memory_limit = '100GB'"
      })
  void takesNothingThatItDoesNotNeed(String statement) {
    assertThatThrownBy(
            () ->
                warehouse.<Void>write(
                    session -> {
                      session.execute(statement);
                      return null;
                    }))
        .isInstanceOf(WarehouseException.class);
    assertThat(Files.exists(Path.of("/tmp/pantau-must-not-exist.csv"))).isFalse();
  }

  @Test
  void countsReadingStatements() {
    long before = warehouse.statements();
    warehouse.query(Sql.of("SELECT 1 AS n"), row -> row.whole("n"));
    assertThat(warehouse.statements() - before).isEqualTo(1);
  }
}
