package id.pantau.sample.scale;

import id.pantau.dataset.check.Bundled;
import id.pantau.sample.table.FileFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Files of one generation, and plain DuckDB over them as the oracle. */
final class GeneratedFiles implements AutoCloseable {
  static final LocalDate FROM = LocalDate.of(2024, 2, 19);
  static final LocalDate TO = LocalDate.of(2024, 3, 20);

  final Path folder;
  final List<GeneratedFile> files;
  private final Connection duck;

  GeneratedFiles(Generation generation, Path folder, int threads) {
    this.folder = folder;
    this.files = new Generator(generation, folder, threads).write((offices, of) -> {});
    try {
      this.duck = DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    execute(
        "CREATE TABLE holidays AS SELECT * FROM "
            + Bundled.csv(Bundled.file("calendar/data/holidays.csv")));
    execute(
        "CREATE TABLE districts AS SELECT * FROM "
            + Bundled.csv(Bundled.file("regions/data/districts.csv")));
  }

  /** Bengkulu for a month that ends in Ramadan. */
  static Generation month(Generation.RowForm rows, FileFormat format) {
    return new Generation(new Scale.Province("17"), FROM, TO, 7, rows, format, 1);
  }

  Path file(Delivery delivery, String dataset) {
    Path parquet = folder.resolve(delivery.folder).resolve(dataset + ".parquet");
    return Files.exists(parquet)
        ? parquet
        : folder.resolve(delivery.folder).resolve(dataset + ".csv");
  }

  /** A table expression over a file, counts as numbers. */
  static String rows(Path file) {
    return file.toString().endsWith(".csv")
        ? "read_csv('%s', header = true, all_varchar = true)".formatted(file)
        : "read_parquet('%s')".formatted(file);
  }

  /**
   * Makes a table of what is known of a daily dataset after all deliveries: of each office and day
   * the last one.
   */
  void known(String dataset, String place) {
    List<String> parts = new ArrayList<>();
    for (Delivery each : List.of(Delivery.DAYS, Delivery.LATE, Delivery.CORRECTIONS)) {
      if (Files.exists(file(each, dataset))) {
        parts.add(
            "SELECT *, left(%s, 4) AS office, '%s' AS delivery FROM %s"
                .formatted(place, each.folder, rows(file(each, dataset))));
      }
    }
    execute(
        """
        CREATE TABLE %s AS SELECT * EXCLUDE (last) FROM (
          SELECT *, max(delivery) OVER (PARTITION BY office, date) AS last FROM (%s))
        WHERE delivery = last
        """
            .formatted(dataset, String.join(" UNION ALL ", parts)));
  }

  void table(Delivery delivery, String dataset) {
    execute("CREATE TABLE %s AS FROM %s".formatted(dataset, rows(file(delivery, dataset))));
  }

  /** The rows of a query, cells joined by a space. */
  List<String> query(String sql) {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.append(i > 1 ? " " : "").append(rows.getString(i));
        }
        found.add(row.toString());
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  double number(String sql) {
    return Double.parseDouble(query(sql).getFirst());
  }

  void execute(String sql) {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
