package id.pantau.ingest.read.normal;

import id.pantau.dataset.Field;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.lake.Layout;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in their types, as a Parquet file in the lake's own form, and what stayed open
 * in them.
 *
 * @param file to be written
 * @param version that the rows will be of
 * @param origin of the rows, if the file does not say otherwise
 */
public record TypedRows(Path file, long version, Origin origin) {

  /** A temporary view of the rows. */
  public static final String VIEW = "staged";

  /** Names of regions that stayed open, one row per value in a row of the file. */
  public static final String UNRESOLVED = "unresolved";

  /** Stands for an office that cannot be told. */
  public static final String NO_OFFICE = "?";

  /** Stands for a day that cannot be told. */
  public static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

  /** The column with the texts of a field that are not of its type. */
  public static String misfit(String field) {
    return field + ".text";
  }

  void write(
      Session session,
      Mapping mapping,
      Map<String, Rewriter> rewriters,
      Function<Field, String> absent) {
    Resource resource = mapping.resource();
    session.execute(
        """
        COPY (SELECT * EXCLUDE (placed), coalesce(placed, %s, '%s') AS report_office, coalesce(%s, DATE '%s') AS report_day, %s FROM (
          SELECT file_row, %s, %s AS placed FROM %s%s WHERE NOT (%s)))
        TO %s (FORMAT parquet, COMPRESSION zstd)
        """
            .formatted(
                Layout.reportOffice(resource),
                NO_OFFICE,
                Layout.reportDay(resource),
                NO_DAY,
                Layout.stamp(version, mapping.origin(origin)),
                String.join(", ", columns(resource, rewriters, absent)),
                placed(resource, rewriters),
                Raw.VIEW,
                rewriters.values().stream().map(Rewriter::from).collect(Collectors.joining()),
                blank(mapping),
                Sql.literal(file.toString())));
    session.execute(
        "CREATE OR REPLACE TEMP VIEW %s AS SELECT * FROM read_parquet(%s)"
            .formatted(VIEW, Sql.literal(file.toString())));
    unresolved(session, resource, rewriters);
  }

  /** Whose a row is of which the office's own column has a name that stayed open. */
  private static String placed(Resource resource, Map<String, Rewriter> rewriters) {
    String office = resource.reportKey().office();
    Rewriter rewriter = office == null ? null : rewriters.get(office);
    return rewriter == null || !resource.regionFields().contains(office)
        ? "NULL"
        : rewriter
            .join()
            .map(
                join ->
                    "CASE WHEN %1$s.candidates IS NULL THEN NULL WHEN length(%1$s.offices) = 4 THEN %1$s.offices ELSE %2$s END"
                        .formatted(join.table(), Sql.literal(NO_OFFICE)))
            .orElse("NULL");
  }

  private static void unresolved(
      Session session, Resource resource, Map<String, Rewriter> rewriters) {
    session.execute(
        "CREATE OR REPLACE TEMP TABLE %s (file_row BIGINT, \"column\" VARCHAR, value VARCHAR, candidates VARCHAR, offices VARCHAR)"
            .formatted(UNRESOLVED));
    rewriters.forEach(
        (field, rewriter) -> {
          if (resource.regionFields().contains(field)) {
            rewriter.join().ifPresent(join -> unresolved(session, field, join));
          }
        });
  }

  private static void unresolved(Session session, String field, Rewriter.Join join) {
    session.execute(
        """
        INSERT INTO %1$s SELECT file_row, %2$s, %3$s.normal, %3$s.candidates, %3$s.offices
        FROM %4$s JOIN %3$s ON %5$s WHERE %3$s.candidates IS NOT NULL
        """
            .formatted(UNRESOLVED, Sql.literal(field), join.table(), Raw.VIEW, join.on()));
    session.execute("DROP TABLE IF EXISTS " + join.table());
  }

  private static List<String> columns(
      Resource resource, Map<String, Rewriter> rewriters, Function<Field, String> absent) {
    var columns = new ArrayList<String>();
    for (Field field : resource.fields()) {
      Rewriter rewriter = rewriters.get(field.name());
      String value = rewriter == null ? absent.apply(field) : rewriter.value();
      columns.add(typed(field, rewriter, value) + " AS " + Sql.name(field.name()));
      if (rewriter != null && rewriter.misfits()) {
        columns.add(
            "CASE WHEN NOT (%s) THEN %s END AS %s"
                .formatted(
                    FieldTypes.fits(field.type(), value), value, Sql.name(misfit(field.name()))));
      }
    }
    return columns;
  }

  private static String typed(Field field, @Nullable Rewriter rewriter, String value) {
    if (rewriter == null || !rewriter.misfits()) {
      return FieldTypes.cast(field.type(), value);
    }
    return "CASE WHEN %s THEN %s END"
        .formatted(FieldTypes.fits(field.type(), value), FieldTypes.cast(field.type(), value));
  }

  /** A row without any value is no row. */
  private static String blank(Mapping mapping) {
    return mapping.columns().stream()
        .map(column -> Raw.column(column.index()) + " IS NULL")
        .collect(Collectors.joining(" AND "));
  }
}
