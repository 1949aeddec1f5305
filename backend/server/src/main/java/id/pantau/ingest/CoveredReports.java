package id.pantau.ingest;

import id.pantau.dataset.Resource;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports that a file says it stands for, as a temporary table {@code covered}. */
final class CoveredReports {

  /** Nobody was recorded electronically before. */
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

  private static final int MOST_DAYS = 1_100;

  private CoveredReports() {}

  /**
   * Writes out every office and day.
   *
   * @throws RefusedFileException when it would cover what cannot be
   */
  static void stage(
      Session session, Incoming incoming, Resource resource, Coverage covers, LocalDate today) {
    if (resource.reportKey().office() == null || resource.reportKey().day() == null) {
      throw refused(incoming, resource.name() + " is not reported by office and day");
    }
    if (covers.from().isBefore(FIRST) || covers.from().plusDays(MOST_DAYS).isBefore(covers.to())) {
      throw refused(
          incoming, "it begins before %s or is longer than %d days".formatted(FIRST, MOST_DAYS));
    }
    if (covers.to().isAfter(today)) {
      throw refused(incoming, covers.to() + " has not come yet");
    }
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE covered AS
        SELECT o.office AS report_office, CAST(d.day AS DATE) AS report_day
        FROM (VALUES %s) AS o(office)
        CROSS JOIN (SELECT unnest(range(DATE '%s', DATE '%s', INTERVAL 1 DAY)) AS day) d
        WHERE (o.office, CAST(d.day AS DATE)) NOT IN (%s)
        """
            .formatted(
                covers.offices().stream()
                    .sorted()
                    .map(office -> "(" + Sql.literal(office) + ")")
                    .collect(Collectors.joining(", ")),
                covers.from(),
                covers.to().plusDays(1),
                except(covers)));
    refuseUnknown(session, incoming);
  }

  private static String except(Coverage covers) {
    Stream<String> days =
        covers.except().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(day -> "(%s, DATE '%s')".formatted(Sql.literal(entry.getKey()), day)));
    return Stream.concat(Stream.of("('', DATE '0001-01-01')"), days)
        .collect(Collectors.joining(", "));
  }

  private static void refuseUnknown(Session session, Incoming incoming) {
    List<String> unknown =
        session.query(
            Sql.of(
                """
                SELECT DISTINCT report_office FROM covered
                WHERE report_office NOT IN (SELECT replace(code, '.', '') FROM regencies)
                ORDER BY report_office
                """),
            row -> row.text("report_office"));
    if (!unknown.isEmpty()) {
      throw refused(incoming, "there are no offices " + unknown);
    }
  }

  private static RefusedFileException refused(Incoming incoming, String why) {
    return new RefusedFileException(
        Refusal.CONTROL_TOTAL,
        incoming.source(),
        "what it says it covers cannot be: %s; correct its manifest".formatted(why));
  }

  /** A report that is held back is not zero. */
  static void withoutRefused(Session session) {
    session.execute(
        """
        DELETE FROM covered
        WHERE (report_office, report_day) IN (SELECT (report_office, report_day) FROM refused)
        """);
  }
}
