package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.ingest.read.Reading;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the reports held back as the sender wrote them: under the same headings, in the same
 * order, with a column that says what is wrong. Values that could be read are in normal form, so
 * that nothing is in doubt when the file comes back; the others are as they were.
 */
final class HeldRows {

  /** Heading of the column that says why; a mended file may still have it. */
  static final String REASON = "reason";

  private final Session session;
  private final Reading reading;

  HeldRows(Session session, Reading reading) {
    this.session = session;
    this.reading = reading;
  }

  void write(Collection<Check> broken, Path file) {
    session.execute(
        """
        COPY (SELECT * EXCLUDE (file_row) FROM (
          SELECT file_row, %s, nullif(concat_ws('; ', %s), '') AS %s FROM staged
          WHERE (report_office, report_day) IN (SELECT (report_office, report_day) FROM refused))
          ORDER BY file_row)
        TO %s (FORMAT csv, HEADER true)
        """
            .formatted(columns(), reasons(broken), Sql.name(REASON), Sql.literal(file.toString())));
  }

  private static String reasons(Collection<Check> broken) {
    return broken.stream()
        .map(
            check ->
                "CASE WHEN %s THEN %s END"
                    .formatted(check.fails(), Sql.literal(check.column() + ": " + check.rule())))
        .collect(Collectors.joining(", "));
  }

  /** In the file's order; what it had no column for and every row was given comes last. */
  private String columns() {
    var columns =
        reading.mapping().columns().stream()
            .filter(column -> !column.isContext())
            .map(column -> value(column.field(), heading(column)));
    return Stream.concat(columns, absent()).collect(Collectors.joining(", "));
  }

  private Stream<String> absent() {
    return reading.mapping().missing().stream()
        .map(missing -> reading.mapping().resource().field(missing.field()))
        .filter(Field::required)
        .map(field -> value(field.name(), field.name()));
  }

  private static String heading(MappedColumn column) {
    return column.heading().isBlank() ? column.field() : column.heading();
  }

  private String value(String field, String heading) {
    String name = Sql.name(field);
    return reading.misfits().contains(field)
        ? "coalesce(%s, CAST(%s AS VARCHAR)) AS %s"
            .formatted(Sql.name(TypedRows.misfit(field)), name, Sql.name(heading))
        : name + " AS " + Sql.name(heading);
  }
}
