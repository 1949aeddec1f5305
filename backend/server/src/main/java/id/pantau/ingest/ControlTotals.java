package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.Reading;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.ingest.read.total.Totals;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the sender counted, held against what arrived: a file that was cut off on the way looks
 * whole without it.
 */
final class ControlTotals {

  private ControlTotals() {}

  /**
   * The rows, and the sum of every column of whole numbers.
   *
   * @throws RefusedFileException when the sender names a column that there is not
   */
  static List<ControlTotal> of(Session session, Incoming incoming, Reading reading) {
    Resource resource = reading.mapping().resource();
    refuseUnknown(incoming, resource);
    var totals = new ArrayList<>(totals(ControlTotal.ROWS, reading.rows(), incoming, reading));
    sums(session, resource)
        .forEach((column, sum) -> totals.addAll(totals(column, sum, incoming, reading)));
    return totals;
  }

  private static void refuseUnknown(Incoming incoming, Resource resource) {
    for (String column : incoming.declared().totals().keySet()) {
      if (!counted(resource).contains(column)) {
        throw new RefusedFileException(
            Refusal.CONTROL_TOTAL,
            incoming.source(),
            "its control totals name the column %s, which %s does not have or does not count in; it has %s"
                .formatted(column, resource.name(), counted(resource)));
      }
    }
  }

  private static List<String> counted(Resource resource) {
    return resource.fields().stream()
        .filter(field -> field.type() == FieldType.INTEGER)
        .map(Field::name)
        .toList();
  }

  /** Sums beyond any count stop at the largest number; the checks hold their values back. */
  private static Map<String, Long> sums(Session session, Resource resource) {
    List<String> columns = counted(resource);
    if (columns.isEmpty()) {
      return Map.of();
    }
    String sums =
        columns.stream()
            .map(
                c ->
                    "CAST(least(greatest(coalesce(sum(%1$s), 0), -%2$d), %2$d) AS BIGINT) AS %1$s"
                        .formatted(Sql.name(c), Long.MAX_VALUE))
            .collect(Collectors.joining(", "));
    return session
        .query(
            Sql.of("SELECT " + sums + " FROM staged"),
            row -> {
              var found = new LinkedHashMap<String, Long>();
              columns.forEach(column -> found.put(column, row.whole(column)));
              return found;
            })
        .getFirst();
  }

  /** Two where the sender says it twice: neither is worth more than the other. */
  private static List<ControlTotal> totals(
      String of, long found, Incoming incoming, Reading reading) {
    Declaration declared = incoming.declared();
    Long said = of.equals(ControlTotal.ROWS) ? declared.rows() : declared.totals().get(of);
    var totals = new ArrayList<ControlTotal>();
    if (said != null) {
      totals.add(new ControlTotal(of, found, said, ControlTotal.By.SENDER));
    }
    footer(of, incoming, reading)
        .ifPresent(
            stated -> totals.add(new ControlTotal(of, found, stated, ControlTotal.By.FOOTER)));
    return totals.isEmpty() ? List.of(new ControlTotal(of, found, null, null)) : totals;
  }

  private static Optional<Long> footer(String of, Incoming incoming, Reading reading) {
    Totals totals = reading.totals();
    if (totals == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(totals.sums().get(of.equals(ControlTotal.ROWS) ? Totals.ROWS : of))
        .map(written -> number(of, written, totals, incoming, reading));
  }

  /** One that cannot be read is not as good as none: somebody wrote it down to be compared. */
  private static long number(
      String of, String written, Totals totals, Incoming incoming, Reading reading) {
    return reading
        .styles()
        .numbers()
        .choice()
        .value(written)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::longValue)
        .orElseThrow(
            () ->
                new RefusedFileException(
                    Refusal.CONTROL_TOTAL,
                    incoming.source(),
                    "the row of totals, row %d, states %s in a way that cannot be read as the numbers of this file: write it like those above it, or remove it"
                        .formatted(totals.row(), of)));
  }

  /**
   * Why a file is refused of which a total differs; empty when all agree. Where a value of the
   * column is no number, its sum cannot be told from one that was cut off: then that is why.
   */
  static Optional<RefusedFileException> refusal(
      Session session, Incoming incoming, Reading reading, List<ControlTotal> totals) {
    return totals.stream()
        .filter(ControlTotal::differs)
        .findFirst()
        .map(
            total ->
                new RefusedFileException(
                    Refusal.CONTROL_TOTAL,
                    incoming.source(),
                    reading.misfits().contains(total.of())
                        ? incomparable(session, total)
                        : "it has %d %s, %s says %d: send the whole file, or correct the total"
                            .formatted(total.found(), total.of(), inWords(total), total.stated())));
  }

  private static String inWords(ControlTotal total) {
    return total.by() == ControlTotal.By.FOOTER
        ? "the row of totals under the table"
        : "the control total";
  }

  private static String incomparable(Session session, ControlTotal total) {
    List<Long> rows =
        session.query(
            Sql.of(
                "SELECT file_row FROM staged WHERE %s IS NOT NULL ORDER BY file_row LIMIT 10"
                    .formatted(Sql.name(TypedRows.misfit(total.of())))),
            row -> row.whole("file_row"));
    return "%s is no whole number in rows %s, so its sum cannot be held against the %d that %s says: correct them and send the file again"
        .formatted(total.of(), rows, total.stated(), inWords(total));
  }
}
