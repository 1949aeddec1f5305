package id.pantau.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.lake.CurrentView;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations that are mended report by report equal the same relations made from nothing. */
class MendingTest {

  private static final List<String> OFFICES = List.of("1101", "1171", "1201");
  private static final List<String> DISTRICTS =
      List.of("110101", "110102", "117101", "120101", "120102");
  private static final List<String> SCHOOLS = List.of("", "99000001", "99000002");
  private static final Set<String> DATASETS =
      Set.of(
          "provinces",
          "regencies",
          "districts",
          "stated_figures",
          "standings",
          "population",
          "activations",
          "recordings",
          "prints",
          "blanko_movements");
  private static final LocalDate START = LocalDate.of(2023, 12, 18);
  private static final int DAYS = 30;
  private static final int STEPS = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void mendedEqualsMadeFromNothing(long seed) {
    var random = new Random(seed);
    try (var pantau = TestingPantau.mini(folder)) {
      pantau.load("schools", Origin.OFFICIAL, schools());
      pantau.load("stated_figures", Origin.PUBLISHED, statedFigures());
      var kinds = new TreeMap<Integer, Integer>();
      for (int step = 0; step < STEPS; step++) {
        int kind = random.nextInt(14);
        change(pantau, random, kind);
        kinds.merge(kind, 1, Integer::sum);
        assertThat(differences(pantau)).as("seed %d, step %d, kind %d", seed, step, kind).isEmpty();
      }
      assertThat(kinds).hasSizeGreaterThan(5);
      assertThat(rows(pantau, "level")).isGreaterThan(15);
      assertThat(rows(pantau, "week_flow")).isGreaterThan(20);
      assertThat(rows(pantau, "blanko_stock")).isPositive();
      assertThat(rows(pantau, "print_backlog")).isPositive();
      assertThat(rows(pantau, "school_ever")).isPositive();
    }
  }

  private static void change(TestingPantau pantau, Random random, int kind) {
    Origin origin = random.nextBoolean() ? Origin.OFFICIAL : Origin.SYNTHETIC;
    switch (kind) {
      case 0, 1, 2 -> pantau.load("activations", origin, activations(random));
      case 3, 4, 5 -> pantau.load("recordings", origin, recordings(random));
      case 6, 7 -> pantau.load("standings", origin, standings(random));
      case 8 -> pantau.load("population", origin, population(random));
      case 9, 10 -> pantau.load("prints", origin, prints(random));
      case 11, 12 -> pantau.load("blanko_movements", origin, movements(random));
      default -> undo(pantau, random);
    }
  }

  /** A batch of the last ten, which may be an undoing itself; never the regions or schools. */
  private static void undo(TestingPantau pantau, Random random) {
    long newest = pantau.lake().current().version();
    long version = Math.max(5, newest - random.nextInt(10));
    if (version <= newest) {
      pantau.lake().transaction(session -> pantau.lake().undo(session, version));
    }
  }

  private static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(DAYS));
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One to three reports; people from anywhere. */
  private static List<String> events(Random random, String tail) {
    var lines = new ArrayList<String>();
    int reports = 1 + random.nextInt(3);
    for (int report = 0; report < reports; report++) {
      LocalDate day = day(random);
      String district = any(random, DISTRICTS);
      int rows = 1 + random.nextInt(3);
      for (int row = 0; row < rows; row++) {
        lines.add(
            "%s,%s,%s,%s,OFFICE,%s%d"
                .formatted(
                    day,
                    district,
                    any(random, DISTRICTS),
                    SCHOOLS.get((day.getDayOfMonth() + row) % SCHOOLS.size()),
                    tail,
                    random.nextInt(9)));
      }
    }
    return lines;
  }

  private static String activations(Random random) {
    return "date,service_district_code,registered_district_code,npsn,channel,people\n"
        + String.join("\n", events(random, ""))
        + "\n";
  }

  private static String recordings(Random random) {
    String outcome = random.nextInt(4) == 0 ? "DUPLICATE," : "BIO_CAPTURED,";
    return "date,service_district_code,registered_district_code,npsn,channel,outcome,people\n"
        + String.join("\n", events(random, outcome))
        + "\n";
  }

  private static String prints(Random random) {
    return "date,service_district_code,registered_district_code,cause,cards\n%s,%s,%s,%s,%d\n"
        .formatted(
            day(random),
            any(random, DISTRICTS),
            any(random, DISTRICTS),
            any(random, List.of("FIRST", "LOST")),
            random.nextInt(9));
  }

  private static String movements(Random random) {
    return "date,office_code,kind,counterpart_code,cards\n%s,%s,%s,,%d\n"
        .formatted(
            day(random),
            any(random, OFFICES),
            any(random, List.of("RECEIPT", "PRINTED", "SPOILED", "STOCK_TAKE")),
            random.nextInt(90));
  }

  private static String standings(Random random) {
    String unit = random.nextBoolean() ? any(random, OFFICES) : any(random, DISTRICTS);
    String activated = random.nextInt(3) == 0 ? "" : String.valueOf(random.nextInt(300));
    String recorded = random.nextInt(3) == 0 ? "" : String.valueOf(300 + random.nextInt(300));
    return "region_code,as_of,activated,recorded\n%s,%s,%s,%s\n"
        .formatted(unit, day(random), activated, recorded);
  }

  private static String population(Random random) {
    LocalDate cut = LocalDate.of(2022 + random.nextInt(2), 6, 30);
    return "region_code,cut_on,published_on,population,eligible,recorded\n%s,%s,%s,%d,700,600\n"
        .formatted(any(random, OFFICES), cut, cut.plusMonths(2), 1000 + random.nextInt(9));
  }

  private static String schools() {
    return """
        npsn,name,kind,district_code
        99000001,SMAN 1 Awal,SMA,110101
        99000002,SMAN 2 Awal,SMA,120101
        """;
  }

  private static String statedFigures() {
    return """
        figure_id,region_code,metric,value,unit,qualifier,as_of_date,as_of_precision,stated_basis,stated_percent,target_year,source_outlet,source_title,source_url,published_date,note
        a,1101,IKD_ACTIVATED,90,PEOPLE,,2023-12-28,DAY,,,,o,t,u,2024-01-02,
        b,1201,RECORDED,400,PEOPLE,,2023-12-20,DAY,,,,o,t,u,2024-01-02,
        """;
  }

  private static Set<String> differences(TestingPantau pantau) {
    var found = new ArrayList<Set<String>>();
    try {
      pantau.warehouse().write(session -> compare(session, found));
    } catch (RollBack done) {
      return found.getFirst();
    }
    throw new AssertionError("the comparison was to be rolled back");
  }

  private static Void compare(Session session, List<Set<String>> found) {
    CurrentView mended = CurrentView.of(session);
    new Relations().refresh(session, DATASETS);
    found.add(mended.differences(CurrentView.of(session)));
    throw new RollBack();
  }

  private static final class RollBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static long rows(TestingPantau pantau, String table) {
    return pantau
        .warehouse()
        .query(Sql.of("SELECT count(*) AS n FROM " + table), row -> row.whole("n"))
        .getFirst();
  }
}
