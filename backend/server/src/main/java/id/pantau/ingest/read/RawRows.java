package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.WarehouseException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a text as a Parquet file: there the engine looks through the different values of a
 * column at the cost of these, not of the rows, and nothing of it stays in memory.
 */
final class RawRows {

  private final Job job;
  private final Path file;

  RawRows(Job job) {
    this.job = job;
    this.file = job.folder().resolve("raw.parquet");
  }

  /**
   * A text that the engine can read.
   *
   * @param headings whether its first row is one of headings
   * @param columns how many headings there are
   * @param numbered whether each row begins with its number, before the first heading's value
   */
  record Text(Path file, char delimiter, boolean headings, int columns, boolean numbered) {}

  /**
   * Lets the engine read it, with everything said: it never decides.
   *
   * @param rows that there must be
   * @throws RefusedFileException when it cannot, or counts otherwise: a row that it leaves out
   *     cannot go unseen
   */
  void read(Text text, Mapping mapping, long rows) {
    try {
      job.session().execute(copy(text, mapping, rows));
    } catch (WarehouseException e) {
      e.rethrowUnlessOfData();
      // Its message quotes the file, so it goes nowhere.
      throw job.refused(Refusal.UNREADABLE, "the engine cannot read it as a table");
    }
    long found = count(parquet(false));
    if (found != rows) {
      throw job.refused(
          Refusal.UNREADABLE, "it has %d rows and the engine reads %d".formatted(rows, found));
    }
  }

  private String copy(Text text, Mapping mapping, long rows) {
    return "COPY (SELECT %s FROM %s) TO %s (FORMAT parquet, COMPRESSION uncompressed)"
        .formatted(
            (text.numbered() ? "r, " : "") + columns(mapping),
            rows == 0 ? nothing(text) : csv(text),
            Sql.literal(file.toString()));
  }

  /** The engine takes a text without rows for one that is damaged. */
  private static String nothing(Text text) {
    return IntStream.range(0, text.columns())
        .mapToObj(i -> "CAST(NULL AS VARCHAR) AS " + Raw.column(i))
        .collect(Collectors.joining(", ", "(SELECT CAST(0 AS BIGINT) AS r, ", " WHERE false)"));
  }

  private String csv(Text text) {
    return """
        read_csv(%s, auto_detect = false, header = %s, strict_mode = true,
          delim = %s, quote = '"', escape = '"', nullstr = '', max_line_size = %d, columns = {%s})
        """
        .formatted(
            Sql.literal(text.file().toString()),
            text.headings(),
            Sql.literal(String.valueOf(text.delimiter())),
            2 * job.limits().lineBytes(),
            (text.numbered() ? "'r': 'BIGINT', " : "") + types(text.columns()));
  }

  private static String columns(Mapping mapping) {
    return mapping.columns().stream()
        .map(MappedColumn::index)
        .map(Raw::column)
        .collect(Collectors.joining(", "));
  }

  private static String types(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> Sql.literal(Raw.column(i)) + ": 'VARCHAR'")
        .collect(Collectors.joining(", "));
  }

  private String parquet(boolean numbered) {
    return "read_parquet(%s%s)"
        .formatted(Sql.literal(file.toString()), numbered ? ", file_row_number = true" : "");
  }

  /** Shows the rows under their numbers in the file, of which the first is given. */
  void showFrom(long first, long rows) {
    show(
        "SELECT file_row_number + %d AS file_row, * EXCLUDE (file_row_number) FROM %s WHERE file_row_number < %d"
            .formatted(first, parquet(true), rows));
  }

  /** Shows those rows of a numbered text that stand before a row of the file; says how many. */
  long showBefore(long end) {
    show("SELECT r AS file_row, * EXCLUDE (r) FROM %s WHERE r < %d".formatted(parquet(false), end));
    return count(Raw.VIEW);
  }

  private void show(String select) {
    job.session().execute("CREATE OR REPLACE TEMP VIEW %s AS %s".formatted(Raw.VIEW, select));
  }

  private long count(String relation) {
    return job.session()
        .query(Sql.of("SELECT count(*) AS n FROM " + relation), row -> row.whole("n"))
        .getFirst();
  }
}
