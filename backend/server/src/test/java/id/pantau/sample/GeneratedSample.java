package id.pantau.sample;

import id.pantau.dataset.check.Bundled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The sample, generated once for all tests, and plain DuckDB over its CSV files as the oracle that
 * shares no code with the generator.
 */
final class GeneratedSample {
  private static final Set<String> NUMBERS =
      Set.of(
          "people",
          "cards",
          "value",
          "age_16",
          "age_17",
          "age_18_up",
          "teachers",
          "population",
          "eligible",
          "recorded",
          "activated",
          "teams",
          "people_met",
          "eligible_thousands");
  private static final Set<String> DATES = Set.of("date", "cut_on", "published_on", "as_of");
  private static final Set<String> PLACES = Set.of("service_district_code", "district_code");

  /** Below the sets it reads while it is made. */
  static final GeneratedSample INSTANCE = new GeneratedSample(Path.of("target", "sample-test"));

  final Path folder;
  final SequencedMap<String, Integer> rows;
  final long millis;
  private final Connection duck;

  private GeneratedSample(Path folder) {
    this.folder = folder;
    long start = System.nanoTime();
    this.rows = new SampleGenerator().write(folder.resolve("data"));
    this.millis = (System.nanoTime() - start) / 1_000_000;
    try {
      copy("anchors.csv");
      copy("offices.csv");
      this.duck = DriverManager.getConnection("jdbc:duckdb:");
      load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Path descriptor() {
    return Bundled.file("sample/datapackage.json");
  }

  /** The rows of a query, cells joined by a space: empty when nothing is found. */
  List<String> query(String sql) {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  double number(String sql) {
    return Double.parseDouble(query(sql).getFirst());
  }

  private void load() throws SQLException {
    for (String name : rows.keySet()) {
      table(name, folder.resolve("data").resolve(name + ".csv"));
    }
    table("anchors", folder.resolve("anchors.csv"));
    table("offices", folder.resolve("offices.csv"));
    table("holidays", Bundled.file("calendar/data/holidays.csv"));
    table("districts", Bundled.file("regions/data/districts.csv"));
  }

  /** Counts become numbers, dates days; an event's office is that of its service. */
  private void table(String name, Path file) throws SQLException {
    execute("CREATE TABLE %s AS SELECT * FROM %s".formatted(name, Bundled.csv(file)));
    for (String column : columns(name)) {
      if (NUMBERS.contains(column)) {
        execute("ALTER TABLE %s ALTER %s TYPE INTEGER".formatted(name, column));
      } else if (DATES.contains(column)) {
        execute("ALTER TABLE %s ALTER %s TYPE DATE".formatted(name, column));
      } else if (PLACES.contains(column)) {
        execute("ALTER TABLE %s ADD COLUMN office VARCHAR".formatted(name));
        execute("UPDATE %s SET office = left(%s, 4)".formatted(name, column));
      }
    }
  }

  private List<String> columns(String table) {
    return query(
        "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table + "'");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copy(String name) throws IOException {
    Path from = Bundled.file("sample/" + name);
    Files.copy(from, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String row(ResultSet rows) throws SQLException {
    StringBuilder row = new StringBuilder();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      row.append(i > 1 ? " " : "").append(rows.getString(i));
    }
    return row.toString();
  }
}
