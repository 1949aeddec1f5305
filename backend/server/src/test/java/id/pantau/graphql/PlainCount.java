package id.pantau.graphql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Grouped counts worked out anew, row by row in memory, from the generated files themselves: no SQL
 * of ours, no roll-up, no lake.
 */
final class PlainCount {

  /** What a file has of one row; places that it has only one of are the same twice. */
  private record Row(
      LocalDate date, String service, String registered, Map<String, String> cells) {}

  /**
   * What is counted.
   *
   * @param dataset whose rows
   * @param value column that says how many; empty for rows
   * @param column of the condition; empty for none
   */
  record Counted(String dataset, String value, String column, Set<String> values) {}

  /** What comes out of a group. */
  record Group(@Nullable Double value, int reported, int expected) {}

  /**
   * A question.
   *
   * @param digits of the regions grouped by; 0 for none
   * @param interval a field of {@code Interval}; null for none
   * @param by columns grouped by
   * @param only values that count, by column
   */
  record Question(
      Counted counted,
      String region,
      int digits,
      @Nullable String interval,
      List<String> by,
      String role,
      Map<String, Set<String>> only,
      LocalDate from,
      LocalDate to) {

    /** Where it is told apart, an event counts at both places. */
    List<String> roles() {
      return by.contains("role") ? List.of("SERVICE", "REGISTERED") : List.of(role);
    }
  }

  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> districts;

  /**
   * @param folder of the generated files
   * @param districts the codes of all districts of the country
   */
  PlainCount(Path folder, Set<String> districts) throws SQLException {
    this.districts = Set.copyOf(districts);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String dataset :
          List.of(
              "recordings",
              "activations",
              "activation_refusals",
              "prints",
              "visits",
              "blanko_movements")) {
        rows.put(dataset, read(duck, folder.resolve("03-days").resolve(dataset + ".parquet")));
      }
      try (ResultSet schools =
          duck.createStatement()
              .executeQuery(
                  "SELECT npsn, kind FROM '%s/01-schools/schools.parquet'".formatted(folder))) {
        while (schools.next()) {
          kinds.put(schools.getString(1), schools.getString(2));
        }
      }
    }
  }

  private static List<Row> read(Connection duck, Path file) throws SQLException {
    var rows = new ArrayList<Row>();
    try (ResultSet found = duck.createStatement().executeQuery("SELECT * FROM '" + file + "'")) {
      var names = found.getMetaData();
      while (found.next()) {
        var cells = new HashMap<String, String>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
          if (found.getString(i) != null) {
            cells.put(names.getColumnName(i), found.getString(i));
          }
        }
        String one = first(cells, "service_district_code", "district_code", "office_code");
        String other = first(cells, "registered_district_code", "district_code", "office_code");
        rows.add(new Row(LocalDate.parse(cells.get("date")), one, other, cells));
      }
    }
    return rows;
  }

  private static String first(Map<String, String> cells, String... names) {
    for (String name : names) {
      if (cells.containsKey(name)) {
        return cells.get(name);
      }
    }
    throw new IllegalArgumentException("none of the names is a column");
  }

  /** The groups by their keys, joined by bars: region, first day of the stretch, columns. */
  Map<String, Group> count(Question question) {
    Set<String> told = told(question);
    Map<String, Double> sums = new TreeMap<>();
    for (Row row : rows.get(question.counted().dataset())) {
      for (String role : question.roles()) {
        String place = role.equals("SERVICE") ? row.service() : row.registered();
        boolean counts =
            isWithin(place, question.region())
                && isIn(row.date(), question)
                && passes(row, question);
        if (counts && told.contains(place.substring(0, 4) + stretch(row.date(), question))) {
          sums.merge(key(row, place, role, question), value(row, question.counted()), Double::sum);
        }
      }
    }
    return question.by().isEmpty() ? all(question, told, sums) : occurring(question, told, sums);
  }

  private static boolean isWithin(String place, String region) {
    return region.equals("00") || place.startsWith(region);
  }

  private static boolean isIn(LocalDate day, Question question) {
    return !day.isBefore(question.from()) && !day.isAfter(question.to());
  }

  private boolean passes(Row row, Question question) {
    return question.only().entrySet().stream()
        .allMatch(only -> only.getValue().contains(cell(row, only.getKey())));
  }

  private String cell(Row row, String column) {
    return switch (column) {
      case "school_kind" -> kinds.getOrDefault(row.cells().getOrDefault("npsn", ""), "null");
      case "at_school" -> String.valueOf(row.cells().containsKey("npsn"));
      case "weekday" -> String.valueOf(row.date().getDayOfWeek().getValue());
      default -> row.cells().getOrDefault(column, "null");
    };
  }

  private static double value(Row row, Counted counted) {
    if (!counted.column().isEmpty()
        && !counted.values().contains(row.cells().get(counted.column()))) {
      return 0;
    }
    return counted.value().isEmpty() ? 1 : Double.parseDouble(row.cells().get(counted.value()));
  }

  private static String stretch(LocalDate day, Question question) {
    return switch (question.interval() == null ? "" : question.interval()) {
      case "" -> "-";
      case "DAY" -> day.toString();
      case "WEEK" -> day.minusDays(day.getDayOfWeek().getValue() - 1L).toString();
      case "MONTH" -> day.withDayOfMonth(1).toString();
      case "QUARTER" -> day.with(IsoFields.DAY_OF_QUARTER, 1).toString();
      case "YEAR" -> day.withDayOfYear(1).toString();
      default -> throw new IllegalArgumentException(question.interval());
    };
  }

  private String key(Row row, String place, String role, Question question) {
    return region(place, question)
        + "|"
        + stretch(row.date(), question)
        + question.by().stream()
            .map(column -> "|" + (column.equals("role") ? role : cell(row, column)))
            .collect(Collectors.joining());
  }

  private static String region(String place, Question question) {
    return question.digits() == 0 ? "-" : place.substring(0, question.digits());
  }

  /** Office and stretch in which it reported that dataset. */
  private Set<String> told(Question question) {
    var told = new HashSet<String>();
    for (Row row : rows.get(question.counted().dataset())) {
      if (isIn(row.date(), question)) {
        told.add(row.service().substring(0, 4) + stretch(row.date(), question));
      }
    }
    return told;
  }

  private Map<String, Group> all(Question question, Set<String> told, Map<String, Double> sums) {
    var groups = new TreeMap<String, Group>();
    for (String stretch : stretches(question)) {
      Map<String, List<String>> units =
          units(question).stream().collect(Collectors.groupingBy(unit -> region(unit, question)));
      units.forEach(
          (region, all) -> {
            int reported =
                (int)
                    all.stream()
                        .filter(unit -> told.contains(unit.substring(0, 4) + stretch))
                        .count();
            Double sum = sums.getOrDefault(region + "|" + stretch, 0.0);
            groups.put(
                region + "|" + stretch,
                new Group(reported == 0 ? null : sum, reported, all.size()));
          });
    }
    return groups;
  }

  private Map<String, Group> occurring(
      Question question, Set<String> told, Map<String, Double> sums) {
    var groups = new TreeMap<String, Group>();
    sums.forEach(
        (key, sum) -> {
          String[] parts = key.split("\\|", -1);
          List<String> all =
              units(question).stream()
                  .filter(unit -> region(unit, question).equals(parts[0]))
                  .toList();
          int reported =
              (int)
                  all.stream()
                      .filter(unit -> told.contains(unit.substring(0, 4) + parts[1]))
                      .count();
          groups.put(key, new Group(sum, reported, all.size()));
        });
    return groups;
  }

  private List<String> units(Question question) {
    int digits =
        Math.max(
            4,
            Math.max(
                question.digits(),
                question.region().equals("00") ? 0 : question.region().length()));
    return districts.stream()
        .filter(district -> isWithin(district, question.region()))
        .map(district -> district.substring(0, digits))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> stretches(Question question) {
    return question
        .from()
        .datesUntil(question.to().plusDays(1))
        .map(day -> stretch(day, question))
        .distinct()
        .toList();
  }
}
