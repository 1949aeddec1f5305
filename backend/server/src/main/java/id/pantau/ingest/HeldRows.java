package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.HarmlessText;
import id.pantau.dataset.Origin;
import id.pantau.ingest.read.Reading;
import id.pantau.ingest.read.alias.HeldColumn;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.OriginColumn;
import id.pantau.ingest.read.normal.Raw;
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

  private static final String IN_DOUBT =
      "(report_office, report_day) IN (SELECT (report_office, report_day) FROM refused WHERE in_doubt)";

  private static final String MAY_BELONG =
      "baris lain yang kantor atau harinya tidak terbaca mungkin milik laporan ini / another row whose office or day cannot be read may belong to this report";

  private final Session session;
  private final Reading reading;
  private final Origin origin;

  HeldRows(Session session, Reading reading, Origin origin) {
    this.session = session;
    this.reading = reading;
    this.origin = origin;
  }

  void write(Collection<Check> broken, Path file) {
    session.execute(
        """
        COPY (SELECT * EXCLUDE (held_row) FROM (
          SELECT staged.file_row AS held_row, %s, nullif(concat_ws('; ', %s), '') AS %s
          FROM staged JOIN (SELECT * RENAME (file_row AS raw_row) FROM %s) w ON w.raw_row = staged.file_row
          WHERE (report_office, report_day) IN (SELECT (report_office, report_day) FROM refused))
          ORDER BY held_row)
        TO %s (FORMAT csv, HEADER true, DELIMITER %s)
        """
            .formatted(
                columns(),
                reasons(broken),
                Sql.name(HeldColumn.of(reading.mapping().resource())),
                Raw.VIEW,
                Sql.literal(file.toString()),
                Sql.literal(delimiter())));
  }

  /** The sender's own; of other formats the one that Indonesian table calculations open. */
  private String delimiter() {
    Character own = reading.delimiter();
    return String.valueOf(own == null ? ';' : own);
  }

  private String reasons(Collection<Check> broken) {
    return Stream.concat(
            broken.stream().map(check -> reason(check.fails(), inWords(check))),
            Stream.of(reason(IN_DOUBT, MAY_BELONG)))
        .collect(Collectors.joining(", "));
  }

  /** Under the sender's heading. */
  private String inWords(Check check) {
    String heading =
        reading.mapping().column(check.column()).map(MappedColumn::heading).orElse(check.column());
    return "%s: %s (%s)".formatted(heading, check.rule().words(), check.rule());
  }

  private static String reason(String when, String text) {
    return "CASE WHEN %s THEN %s END".formatted(when, Sql.literal(text));
  }

  /** In the file's order; what it had no column for and every row was given comes last. */
  private String columns() {
    var columns = reading.mapping().columns().stream().map(this::column);
    return Stream.of(columns, absent(), origin())
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }

  /** Rows of an office itself need not say so. */
  private Stream<String> origin() {
    return origin == Origin.OFFICIAL
        ? Stream.of()
        : Stream.of("CAST(NULL AS VARCHAR) AS " + Sql.name(OriginColumn.of(origin)));
  }

  private Stream<String> absent() {
    return reading.mapping().missing().stream()
        .map(missing -> reading.mapping().resource().field(missing.field()))
        .filter(Field::required)
        .map(field -> "%1$s AS %1$s".formatted(Sql.name(field.name())));
  }

  /** What only says where the names beside it lie stands as it did. */
  private String column(MappedColumn column) {
    String heading = column.heading().isBlank() ? column.field() : column.heading();
    String value =
        column.isContext()
            ? "ltrim(w.%s, chr(31))".formatted(Raw.column(column.index()))
            : value(reading.mapping().resource().field(column.field()));
    return value + " AS " + Sql.name(HarmlessText.of(heading));
  }

  private String value(Field field) {
    String name = Sql.name(field.name());
    if (reading.misfits().contains(field.name())) {
      return "coalesce(%s, CAST(%s AS VARCHAR))"
          .formatted(HarmlessText.sql(Sql.name(TypedRows.misfit(field.name()))), name);
    }
    return field.type() == FieldType.STRING ? HarmlessText.sql(name) : name;
  }
}
