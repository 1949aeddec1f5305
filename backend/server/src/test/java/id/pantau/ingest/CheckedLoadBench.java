package id.pantau.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.lake.Change;
import id.pantau.lake.Lake;
import id.pantau.lake.Refresher;
import id.pantau.measure.Relations;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long ten million rows of activations take from a file into an empty lake: read, checked,
 * kept, merged and counted, beside the engine's bare reading of the same file into a table, in
 * turn.
 */
@Tag("bench")
class CheckedLoadBench {

  private static final int TIMES = 3;
  private static final int DAYS = 686;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "csv"})
  void tenMillionRows(String format) throws IOException {
    Path file = folder.resolve("activations." + format);
    write(file, format);
    double[][] bare = new double[2][TIMES];
    double[][] accepted = new double[2][TIMES];
    double[][] whole = new double[2][TIMES];
    for (int i = 0; i < TIMES; i++) {
      int run = i;
      measure(bare, i, () -> bare(file, format, run));
      load(accepted, i, format + "-accepted", new Nothing(), file);
      load(whole, i, format + "-whole", new Relations(), file);
    }
    for (double[][] times : List.of(bare, accepted, whole)) {
      Arrays.sort(times[0]);
      Arrays.sort(times[1]);
    }
    System.out.printf("10 M rows of %s, %,d MB%n", format, Files.size(file) >> 20);
    print("bare", bare, bare);
    print("checked and accepted", accepted, bare);
    print("with what is derived", whole, bare);
  }

  private static void print(String what, double[][] times, double[][] bare) {
    System.out.printf(
        Locale.ROOT,
        "  10 M rows %s: %.2f s wall, %.2f s CPU; %.2f × wall, %.2f × CPU%n",
        what,
        times[0][TIMES / 2],
        times[1][TIMES / 2],
        times[0][TIMES / 2] / bare[0][TIMES / 2],
        times[1][TIMES / 2] / bare[1][TIMES / 2]);
  }

  private void load(double[][] times, int run, String name, Refresher refresher, Path file)
      throws IOException {
    try (Warehouse warehouse = Warehouse.open(settings(name + run))) {
      Lake lake = lake(warehouse, "lake-" + name + run, refresher);
      measure(times, run, () -> load(lake, file));
    }
  }

  /** Derives nothing, so that the load alone is measured. */
  private static final class Nothing implements Refresher {

    @Override
    public String fingerprint() {
      return "nothing";
    }

    @Override
    public void refresh(Session session, Set<String> changed) {}

    @Override
    public void refresh(Session session, Change change) {}
  }

  private static void measure(double[][] times, int run, Runnable work) {
    long cpu = cpuNanos();
    long start = System.nanoTime();
    work.run();
    times[0][run] = (System.nanoTime() - start) / 1e9;
    times[1][run] = (cpuNanos() - cpu) / 1e9;
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private WarehouseSettings settings(String name) {
    return new WarehouseSettings(
        folder.resolve(name + ".duckdb"),
        folder.resolve("spill"),
        List.of(folder),
        "1GB",
        2,
        2,
        Duration.ofSeconds(60));
  }

  /** Two rows of every district and day. */
  private void write(Path file, String format) throws IOException {
    Path districts = shipped("districts");
    try (Warehouse warehouse = Warehouse.open(settings("maker" + format))) {
      warehouse.<Void>write(
          session -> {
            session.execute(
                """
                COPY (SELECT CAST(DATE '2023-01-02' + CAST(d AS INTEGER) AS DATE) AS date,
                    replace(r.code, '.', '') AS service_district_code,
                    replace(r.code, '.', '') AS registered_district_code, CAST(NULL AS VARCHAR) AS npsn,
                    c AS channel, 1 + hash(r.code, d, c) %% 30 AS people
                  FROM range(%d) days(d), read_csv(%s, all_varchar = true) r, (VALUES ('OFFICE'), ('AGENCY_VISIT')) v(c)
                  ORDER BY d, 2)
                TO %s (FORMAT %s)
                """
                    .formatted(
                        DAYS,
                        Sql.literal(districts.toString()),
                        Sql.literal(file.toString()),
                        format));
            return null;
          });
    }
  }

  private Path shipped(String table) throws IOException {
    Path copy = folder.resolve(table + ".csv");
    try (InputStream in =
        CheckedLoadBench.class.getResourceAsStream("/datasets/regions/data/" + table + ".csv")) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private Lake lake(Warehouse warehouse, String name, Refresher refresher) throws IOException {
    var lake =
        new Lake(
            folder.resolve(name),
            warehouse,
            Clock.systemUTC(),
            TestingPantau.resources(),
            refresher);
    lake.catchUp();
    for (String table : List.of("provinces", "regencies", "districts")) {
      Path file = shipped(table);
      ingest(lake)
          .load(
              new Incoming(
                  TestingPantau.unhashed(table), file, Origin.OFFICIAL, table, Declaration.NONE));
    }
    return lake;
  }

  private Ingest ingest(Lake lake) {
    return new Ingest(lake, Clock.systemUTC(), folder);
  }

  private void load(Lake lake, Path file) {
    LoadReport report =
        ingest(lake)
            .load(
                new Incoming(
                    TestingPantau.unhashed("activations"),
                    file,
                    Origin.OFFICIAL,
                    "activations." + file,
                    Declaration.NONE));
    assertThat(report.refusedReports()).as("%s", report.violations()).isZero();
    assertThat(report.version()).isNotNull();
  }

  private void bare(Path file, String format, int run) {
    try (Warehouse warehouse = Warehouse.open(settings("bare" + format + run))) {
      warehouse.<Void>write(
          session -> {
            session.execute(
                "CREATE TABLE bare AS SELECT * FROM read_%s(%s)"
                    .formatted(format, Sql.literal(file.toString())));
            return null;
          });
    }
  }
}
