package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.text.PersonalNumber;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.WarehouseException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A Parquet file; its types are cast, never trusted. */
final class ParquetFile {

  private final Session session;
  private final SourceFile source;

  ParquetFile(Session session, SourceFile source) {
    this.session = session;
    this.source = source;
  }

  /** A column and its type as the engine calls it. */
  record Column(String name, String type) {}

  List<Column> columns() {
    return readable(
        () ->
            session.query(
                Sql.of(
                    "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
                        + table()
                        + ")"),
                row -> new Column(row.text("column_name"), row.text("column_type"))));
  }

  private String table() {
    return "read_parquet(" + Sql.literal(source.file().toString()) + ")";
  }

  /** What the engine says may quote the file, so it goes nowhere. */
  private <T> T readable(Supplier<T> work) {
    try {
      return work.get();
    } catch (WarehouseException e) {
      throw new RefusedFileException(
          Refusal.UNREADABLE, source.name(), "the Parquet file is damaged or cut off");
    }
  }

  /** Looks for NIK and KK in every column that could hold them. */
  void refusePersonal(List<Column> columns) {
    String found =
        columns.stream()
            .filter(
                column ->
                    !List.of("DATE", "BOOLEAN", "INTEGER", "SMALLINT").contains(column.type()))
            .map(ParquetFile::hasNumber)
            .collect(Collectors.joining(" OR "));
    boolean any =
        !found.isEmpty()
            && readable(
                () ->
                    session
                        .query(
                            Sql.of(
                                "SELECT count(*) > 0 AS any_row FROM %s WHERE %s"
                                    .formatted(table(), found)),
                            row -> row.truth("any_row"))
                        .getFirst());
    if (any) {
      throw new RefusedFileException(
          Refusal.PERSONAL_DATA,
          source.name(),
          "it has personal numbers (NIK or KK); Pantau takes counts only, send the counts per day and district");
    }
  }

  private static String hasNumber(Column column) {
    String text =
        isReal(column)
            ? "CAST(try_cast(%s AS HUGEINT) AS VARCHAR)".formatted(Sql.name(column.name()))
            : "CAST(%s AS VARCHAR)".formatted(Sql.name(column.name()));
    return "(length(%1$s) >= 16 AND (regexp_matches(%1$s, %2$s) OR regexp_matches(regexp_replace(%1$s, '[ .-]', '', 'g'), %2$s)))"
        .formatted(text, Sql.literal(PersonalNumber.PATTERN));
  }

  private static boolean isReal(Column column) {
    return column.type().equals("DOUBLE")
        || column.type().equals("FLOAT")
        || column.type().startsWith("DECIMAL");
  }

  /** Loads the columns that are understood as text. */
  void load(String into, List<Column> columns, Mapping mapping) {
    String values =
        mapping.columns().stream()
            .map(column -> text(columns.get(column.index())) + " AS " + name(column))
            .collect(Collectors.joining(", "));
    readable(
        () -> {
          session.execute(
              "CREATE OR REPLACE TEMP TABLE %s AS SELECT %s FROM %s"
                  .formatted(into, values, table()));
          return true;
        });
  }

  private static String name(MappedColumn column) {
    return Raw.column(column.index());
  }

  private static String text(Column column) {
    String name = Sql.name(column.name());
    if (isReal(column)) {
      return "chr(31) || CASE WHEN %1$s = trunc(%1$s) AND abs(%1$s) < 1e18 THEN CAST(CAST(%1$s AS BIGINT) AS VARCHAR) ELSE CAST(%1$s AS VARCHAR) END"
          .formatted(name);
    }
    if (column.type().startsWith("TIMESTAMP") && !column.type().contains("TIME ZONE")) {
      return "CAST(CAST(%s AS DATE) AS VARCHAR)".formatted(name);
    }
    return "nullif(CAST(%s AS VARCHAR), '')".formatted(name);
  }
}
