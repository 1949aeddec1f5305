package id.pantau.lake;

import id.pantau.dataset.Origin;
import id.pantau.measure.Relations;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
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
 * How long one office's day takes, beside 4 and 40 million rows: 514 offices with 14 districts
 * each, 54 rows a dataset, office and day, one in fifty of somebody who lives elsewhere.
 */
@Tag("bench")
class AddOfficeDayBench {

  private static final int OFFICES = 514;
  private static final int ROWS_A_DAY = 54;
  private static final int DAYS_A_FILE = 72;
  private static final int TIMES = 15;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {72, 720})
  void besideSoManyDays(int days) {
    var relations = new Later();
    try (Warehouse warehouse = Warehouse.open(settings())) {
      var lake =
          new Lake(
              folder.resolve("lake"),
              warehouse,
              Clock.systemUTC(),
              TestingPantau.resources(),
              relations);
      lake.catchUp();
      accept(lake, "regencies", regencies());
      accept(lake, "districts", districts());
      accept(lake, "standings", standings());
      long start = System.nanoTime();
      for (int day = 0; day < days; day += DAYS_A_FILE) {
        accept(lake, "activations", events("activations", 0, OFFICES, day, day + DAYS_A_FILE));
        accept(lake, "recordings", events("recordings", 0, OFFICES, day, day + DAYS_A_FILE));
      }
      lake.<Void>transaction(relations::now);
      System.out.printf(
          Locale.ROOT,
          "%,d rows there, accepted in %.1f s%n",
          2L * days * OFFICES * ROWS_A_DAY,
          (System.nanoTime() - start) / 1e9);
      measure("a new day", lake, days, 1);
      measure("a corrected day", lake, days / 2, 0);
    }
  }

  private WarehouseSettings settings() {
    return new WarehouseSettings(
        folder.resolve("bench.duckdb"),
        folder.resolve("spill"),
        List.of(folder),
        "2GB",
        2,
        4,
        Duration.ofSeconds(60));
  }

  /** The relations, made once when all is there and mended from then on. */
  private static final class Later implements Refresher {

    private final Relations relations = new Relations();
    private boolean there;

    @Override
    public String fingerprint() {
      return relations.fingerprint();
    }

    Void now(Session session) {
      there = true;
      relations.refresh(session, TestingPantau.resources().keySet());
      return null;
    }

    @Override
    public void refresh(Session session, Set<String> changed) {
      if (there) {
        relations.refresh(session, changed);
      }
    }

    @Override
    public void refresh(Session session, Change change) {
      if (there) {
        relations.refresh(session, change);
      }
    }
  }

  /** Each time another office; activations only, as in a file of one dataset. */
  private static void measure(String what, Lake lake, int day, int later) {
    double[] wall = new double[TIMES];
    double[] cpu = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      int office = 7 + 31 * i;
      long startCpu = cpuNanos();
      long start = System.nanoTime();
      accept(
          lake,
          "activations",
          events("activations", office, office + 1, day, day + 1)
              .replace("/* people */", "+ 1 + " + later));
      wall[i] = (System.nanoTime() - start) / 1e6;
      cpu[i] = (cpuNanos() - startCpu) / 1e6;
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f ms wall (worst %.0f), %.0f ms CPU%n",
        what,
        wall[TIMES / 2],
        wall[TIMES - 1],
        cpu[TIMES / 2]);
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void accept(Lake lake, String dataset, String select) {
    lake.transaction(session -> accept(session, lake, dataset, select));
  }

  private static Long accept(Session session, Lake lake, String dataset, String select) {
    session.execute("CREATE OR REPLACE TEMP TABLE made AS " + select);
    var batch =
        new Batch(
            TestingPantau.resource(dataset), Origin.SYNTHETIC, "bench", select, "made", null, null);
    return lake.accept(session, batch).orElseThrow();
  }

  private static final String OFFICE =
      "CAST(11 + o // 14 AS VARCHAR) || lpad(CAST(1 + o % 14 AS VARCHAR), 2, '0')";

  private static String regencies() {
    return """
        SELECT substr(c, 1, 2) || '.' || substr(c, 3) AS code, substr(c, 1, 2) AS province_code, 'O' || c AS name,
          '00' AS report_office, DATE '0001-01-01' AS report_day
        FROM (SELECT %s AS c FROM range(%d) r(o))
        """
        .formatted(OFFICE, OFFICES);
  }

  private static String districts() {
    return """
        SELECT r || '.' || lpad(CAST(d AS VARCHAR), 2, '0') AS code, r AS regency_code, 'D' AS name,
          '00' AS report_office, DATE '0001-01-01' AS report_day
        FROM (SELECT substr(c, 1, 2) || '.' || substr(c, 3) AS r FROM (SELECT %s AS c FROM range(%d) r(o))),
          range(1, 15) s(d)
        """
        .formatted(OFFICE, OFFICES);
  }

  private static String standings() {
    return """
        SELECT c AS region_code, DATE '2022-12-31' AS as_of, CAST(1000 AS BIGINT) AS activated, CAST(90000 AS BIGINT) AS recorded,
          c AS report_office, DATE '2022-12-31' AS report_day
        FROM (SELECT %s AS c FROM range(%d) r(o))
        """
        .formatted(OFFICE, OFFICES);
  }

  /** By day and office, as a nation's file comes. */
  private static String events(String dataset, int from, int to, int firstDay, int lastDay) {
    String outcome = dataset.equals("recordings") ? "'BIO_CAPTURED' AS outcome," : "";
    return """
        SELECT day AS date, office || lpad(CAST(1 + n %% 14 AS VARCHAR), 2, '0') AS service_district_code,
          CASE WHEN (n * 7 + o * 13 + d * 5) %% 50 = 0 THEN other ELSE office END
            || lpad(CAST(1 + n %% 14 AS VARCHAR), 2, '0') AS registered_district_code,
          CAST(NULL AS VARCHAR) AS npsn,
          CASE n %% 4 WHEN 0 THEN 'OFFICE' WHEN 1 THEN 'SCHOOL_VISIT' WHEN 2 THEN 'VILLAGE_VISIT' ELSE 'MARKET' END AS channel,
          %s CAST(1 + (n * 31 + d) %% 7 /* people */ AS BIGINT) AS people, office AS report_office, day AS report_day
        FROM (SELECT DATE '2023-01-01' + CAST(d AS INTEGER) AS day, d FROM range(%d, %d) a(d)),
          (SELECT o, %s AS office, %s AS other FROM range(%d, %d) b(o)), range(%d) c(n)
        ORDER BY day, office
        """
        .formatted(
            outcome,
            firstDay,
            lastDay,
            OFFICE,
            OFFICE.replace("o ", "((o * 17 + 3) % 514) "),
            from,
            to,
            ROWS_A_DAY);
  }
}
