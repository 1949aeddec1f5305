package id.pantau.lake;

import id.pantau.dataset.Origin;
import id.pantau.ingest.LoadReport;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.util.List;
import java.util.Objects;

/** Few activations, as files and as rows. */
final class Activations {

  static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  private Activations() {}

  /** One row: a day in January 2023, a district and how many. */
  static String row(int day, String district, int people) {
    return "2023-01-%02d,%s,%s,,OFFICE,%d\n".formatted(day, district, district, people);
  }

  static long load(TestingPantau pantau, String... rows) {
    LoadReport report = pantau.load("activations", Origin.OFFICIAL, HEADER + String.join("", rows));
    return Objects.requireNonNull(report.version());
  }

  static LoadReport again(TestingPantau pantau, String... rows) {
    return pantau.load("activations", Origin.OFFICIAL, HEADER + String.join("", rows));
  }

  /** Day and people of each row that holds now. */
  static List<String> now(TestingPantau pantau) {
    return of(pantau, "activations");
  }

  static List<String> at(TestingPantau pantau, long version) {
    return of(pantau, "(" + pantau.lake().rowsAt("activations", version) + ")");
  }

  private static List<String> of(TestingPantau pantau, String relation) {
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT date, people FROM " + relation + " r ORDER BY date, people"),
            row -> row.date("date").getDayOfMonth() + ": " + row.whole("people"));
  }

  static CurrentView view(TestingPantau pantau) {
    return pantau.warehouse().read(CurrentView::of);
  }
}
