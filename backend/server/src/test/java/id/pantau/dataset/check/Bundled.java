package id.pantau.dataset.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bundled data packages on the class path, and plain DuckDB over any CSV as a second opinion.
 */
public final class Bundled {
  private Bundled() {}

  /** The folders of all bundled packages, by name. */
  public static List<Path> packages() {
    try (Stream<Path> all = Files.list(datasets())) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bundled file, {@code "regions/data/tiles.csv"}. */
  public static Path file(String name) {
    return datasets().resolve(name);
  }

  /** A table expression of text columns over a CSV file, nothing guessed but the names. */
  public static String csv(Path file) {
    return "read_csv('%s', header = true, delim = ',', quote = '\"', auto_detect = false, columns = %s)"
        .formatted(file, columns(file));
  }

  /** The single number that a query gives. */
  public static long number(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String columns(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String header = lines.findFirst().orElseThrow();
      return "{'" + header.replace(",", "': 'VARCHAR', '") + "': 'VARCHAR'}";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path datasets() {
    try {
      Path one = Path.of(Bundled.class.getResource("/datasets/regions/datapackage.json").toURI());
      return one.getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
