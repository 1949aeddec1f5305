package id.pantau.sample.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.sample.table.Column.Presence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what DuckDB, which knows nothing of us, reads. */
class ParquetFileTest {
  private static final List<String> NAMES =
      List.of("Lubuklinggau", "Ternate, Tidore", "", "Kapahiang ñ");
  private static final TableForm FORM =
      new TableForm(
          "t",
          List.of(
              new Column.Text("place", NAMES, Presence.REQUIRED),
              new Column.Text("maybe", NAMES, Presence.OPTIONAL),
              new Column.Text("never", NAMES, Presence.OPTIONAL),
              new Column.Day("date"),
              new Column.Count("people")));

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 17, 63, 1000, 250_000, 250_001, 600_003})
  void roundTrips(int rows) throws SQLException {
    Random random = new Random(rows);
    Path file = temp.resolve("t.parquet");
    int[][] cells = new int[rows][];
    int[] row = {0, 0, -1, 0, 0};
    try (TableWriter writer = FileFormat.PARQUET.open(file, FORM)) {
      Block block = new Block(5);
      for (int i = 0; i < rows; i++) {
        row = next(row, random);
        cells[i] = row;
        block.add(row);
        if (random.nextInt(1000) == 0) {
          writer.write(block);
          block.clear();
        }
      }
      writer.write(block);
    }
    read(file, cells);
  }

  /** Runs of any length beside single values. */
  private static int[] next(int[] row, Random random) {
    int[] next = row.clone();
    next[0] = random.nextInt(9) == 0 ? random.nextInt(4) : next[0];
    next[1] = random.nextInt(3) == 0 ? random.nextInt(5) - 1 : next[1];
    next[3] = random.nextInt(50) == 0 ? random.nextInt(40_000) : next[3];
    next[4] = random.nextInt(100) == 0 ? 1 : random.nextInt(200_000);
    return next;
  }

  private static void read(Path file, int[][] cells) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT place, maybe, never, date - DATE '1970-01-01', people FROM read_parquet('"
                    + file
                    + "')")) {
      for (int[] row : cells) {
        assertThat(rows.next()).isTrue();
        boolean same =
            NAMES.get(row[0]).equals(rows.getString(1))
                && (row[1] < 0
                    ? rows.getString(2) == null
                    : NAMES.get(row[1]).equals(rows.getString(2)))
                && rows.getString(3) == null
                && rows.getInt(4) == row[3]
                && rows.getInt(5) == row[4];
        assertThat(same).isTrue();
      }
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void csvLeavesOutWhatIsNull() throws IOException {
    Path file = temp.resolve("t.csv");
    List<Column> columns =
        List.of(
            new Column.Text("maybe", List.of("A"), Presence.OPTIONAL),
            new Column.Day("date"),
            new Column.Count("people"));
    try (TableWriter writer = FileFormat.CSV.open(file, new TableForm("t", columns))) {
      Block block = new Block(3);
      block.add(-1, 19_000, 0);
      block.add(0, 19_001, 1_234_567);
      writer.write(block);
    }
    assertThat(Files.readString(file))
        .isEqualTo("maybe,date,people\n,2022-01-08,0\nA,2022-01-09,1234567\n");
  }
}
