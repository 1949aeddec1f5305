package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.text.PersonalNumber;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.WarehouseException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A Parquet file; its types are cast, never trusted. */
final class ParquetInput {

  private static final Set<String> INTEGERS =
      Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER");

  private final Job job;

  ParquetInput(Job job) {
    this.job = job;
  }

  Staged stage() {
    List<Column> columns = columns();
    Mapping mapping = job.mapping(columns.stream().map(Column::name).toList(), List.of());
    refusePersonal(columns);
    var raw = new Raw(typed(columns, mapping));
    long rows = show(columns, mapping, raw);
    return new Staged(Format.PARQUET, null, null, null, 0, mapping, raw, rows, null, List.of());
  }

  /** A column and its type as the engine calls it. */
  private record Column(String name, String type) {}

  private List<Column> columns() {
    return readable(
        () ->
            job.session()
                .query(
                    Sql.of(
                        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
                            + table()
                            + ")"),
                    row -> new Column(row.text("column_name"), row.text("column_type"))));
  }

  private String table() {
    return "read_parquet(" + Sql.literal(job.source().file().toString()) + ")";
  }

  /** What the engine says may quote the file, so it goes nowhere. */
  private <T> T readable(Supplier<T> work) {
    try {
      return work.get();
    } catch (WarehouseException e) {
      e.rethrowUnlessOfData();
      throw job.refused(Refusal.UNREADABLE, "the Parquet file is damaged or cut off");
    }
  }

  /**
   * Reads everything, for when the rows could not be written: was it the file?
   *
   * @throws RefusedFileException when the file is damaged
   */
  void refuseDamaged() {
    readable(
        () ->
            job.session()
                .query(
                    Sql.of(
                        "SELECT count(*) AS n FROM %s t WHERE hash(t) IS NULL".formatted(table())),
                    row -> row.whole("n")));
  }

  /** Looks for NIK and KK in every column that could hold them. */
  private void refusePersonal(List<Column> columns) {
    String found =
        columns.stream()
            .filter(
                column ->
                    !List.of("DATE", "BOOLEAN", "INTEGER", "SMALLINT").contains(column.type()))
            .map(ParquetInput::hasNumber)
            .collect(Collectors.joining(" OR "));
    boolean any =
        !found.isEmpty()
            && readable(
                () ->
                    job.session()
                        .query(
                            Sql.of(
                                "SELECT count(*) > 0 AS any_row FROM %s WHERE %s"
                                    .formatted(table(), found)),
                            row -> row.truth("any_row"))
                        .getFirst());
    if (any) {
      throw job.refused(
          Refusal.PERSONAL_DATA,
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

  /** The columns whose values are what the field asks for; the others are read as text. */
  private static Set<Integer> typed(List<Column> columns, Mapping mapping) {
    return mapping.columns().stream()
        .filter(column -> !column.isContext() && isOf(mapping, column, columns))
        .map(MappedColumn::index)
        .collect(Collectors.toSet());
  }

  private static boolean isOf(Mapping mapping, MappedColumn column, List<Column> columns) {
    String type = columns.get(column.index()).type();
    return switch (mapping.resource().field(column.field()).type()) {
      case STRING -> false;
      case INTEGER, NUMBER -> INTEGERS.contains(type);
      case BOOLEAN -> type.equals("BOOLEAN");
      case DATE -> type.equals("DATE");
    };
  }

  /** Shows the columns that are understood; says how many rows there are. */
  private long show(List<Column> columns, Mapping mapping, Raw raw) {
    String values =
        mapping.columns().stream()
            .map(column -> value(column, columns, raw) + " AS " + Raw.column(column.index()))
            .collect(Collectors.joining(", "));
    return readable(
        () -> {
          job.session()
              .execute(
                  "CREATE OR REPLACE TEMP VIEW %s AS SELECT file_row_number + 1 AS file_row, %s FROM %s"
                      .formatted(
                          Raw.VIEW,
                          values,
                          table().replaceFirst("\\)$", ", file_row_number = true)")));
          return job.session()
              .query(Sql.of("SELECT count(*) AS n FROM " + table()), row -> row.whole("n"))
              .getFirst();
        });
  }

  private static String value(MappedColumn column, List<Column> columns, Raw raw) {
    Column from = columns.get(column.index());
    return raw.typed().contains(column.index()) ? Sql.name(from.name()) : text(from);
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
