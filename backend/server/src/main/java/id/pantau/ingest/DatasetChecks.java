package id.pantau.ingest;

import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import id.pantau.lake.Layout;
import id.pantau.region.KnownRegions;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules that a schema cannot say: what one row must be beside another, beside the office's own
 * past, and beside today.
 */
final class DatasetChecks {

  /** A day is odd when it is this many spreads above the middle of the office's days. */
  private static final int SPREADS = 10;

  /** Fewer days than this say nothing of what is usual. */
  private static final int DAYS_TO_JUDGE = 20;

  /**
   * More than any office serves in a day; odd where there are too few days to say what is usual.
   */
  private static final int MANY = 10_000;

  private DatasetChecks() {}

  /** Makes the tables that the checks of this dataset look into. */
  static void prepare(Session session, Resource resource, String evidence) {
    switch (resource.name()) {
      case "standings" -> session.execute(knownStandings(evidence));
      case "recordings", "activations", "activation_refusals" -> {
        session.execute(oddDays(resource, evidence));
        session.execute(beyondDays(evidence));
      }
      default -> {}
    }
  }

  static List<Check> of(Resource resource, LocalDate today, String evidence) {
    var checks = new ArrayList<>(early(resource));
    checks.addAll(future(resource, today));
    checks.addAll(written(resource));
    switch (resource.name()) {
      case "regions" -> checks.addAll(regions());
      case "population" -> checks.addAll(population());
      case "standings" -> checks.addAll(standings(evidence));
      case "recordings", "activations", "activation_refusals" -> {
        checks.add(odd());
        checks.add(beyond());
      }
      default -> {}
    }
    return checks;
  }

  /** A year that was typed with two digits, or a zero that stands for a day. */
  private static List<Check> early(Resource resource) {
    return resource.fields().stream()
        .filter(field -> field.type() == FieldType.DATE)
        .map(field -> field.name())
        .map(
            day ->
                Check.ofValue(day, Rule.MINIMUM, "%s < DATE '1900-01-01'".formatted(Sql.name(day))))
        .toList();
  }

  /** Days of what was done; those of plans lie ahead. */
  private static List<Check> future(Resource resource, LocalDate today) {
    Stream<String> days =
        resource.name().equals("targets") || resource.name().equals("holidays")
            ? Stream.of()
            : resource.fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .map(field -> field.name());
    return days.map(
            day ->
                Check.ofValue(day, Rule.FUTURE, "%s > DATE '%s'".formatted(Sql.name(day), today)))
        .toList();
  }

  /** Days kept as text, for they may be of a month or a year: they must be in the calendar. */
  private static List<Check> written(Resource resource) {
    return resource.fields().stream()
        .filter(field -> field.type() == FieldType.STRING && field.name().endsWith("_date"))
        .map(field -> field.name())
        .map(
            day ->
                Check.ofValue(
                    day,
                    Rule.TYPE,
                    "%s IS NOT NULL AND %s IS NULL".formatted(Sql.name(day), Layout.firstDay(day))))
        .toList();
  }

  /** A region lies in another, which the same file may bring. */
  private static List<Check> regions() {
    return List.of(
        Check.ofValue("region_code", Rule.PATTERN, "starts_with(region_code, '00')"),
        Check.ofRow(
            "region_code",
            Rule.REFERENCE,
            "length(region_code) > 2 AND left(region_code, length(region_code) - 2) NOT IN (%s UNION ALL SELECT region_code FROM staged)"
                .formatted(KnownRegions.ALL)));
  }

  private static List<Check> population() {
    return List.of(
        Check.ofRow("eligible", Rule.ORDER, above("eligible", "population")),
        Check.ofRow("recorded", Rule.ORDER, above("recorded", "eligible")));
  }

  private static List<Check> standings(String evidence) {
    return List.of(
        Check.ofRow("activated", Rule.ORDER, above("activated", "recorded")),
        falls("activated"),
        falls("recorded"),
        Check.ofRow("activated", Rule.ABOVE_BASE, aboveEligible("activated", evidence)),
        Check.ofRow("recorded", Rule.ABOVE_BASE, aboveEligible("recorded", evidence)),
        Check.ofRow("activated", Rule.REPEATED, repeated("activated")),
        Check.ofRow("recorded", Rule.REPEATED, repeated("recorded")));
  }

  private static Check odd() {
    return Check.ofRow(
        "people",
        Rule.OUTLIER,
        "file_row IN (SELECT file_row FROM odd_day)",
        "(SELECT CAST(o.people AS VARCHAR) FROM odd_day o WHERE o.file_row = staged.file_row)");
  }

  private static Check beyond() {
    return Check.ofRow(
        "people",
        Rule.ABOVE_BASE,
        "file_row IN (SELECT file_row FROM beyond_day)",
        "(SELECT o.people || ' > ' || o.eligible FROM beyond_day o WHERE o.file_row = staged.file_row)");
  }

  private static String above(String one, String other) {
    return "%s > %s".formatted(one, other);
  }

  /** The standings that hold, without those that this file replaces, and those of the file. */
  private static String knownStandings(String evidence) {
    return """
      CREATE OR REPLACE TEMP TABLE known_standing AS
      SELECT region_code, as_of, activated, recorded FROM standings t WHERE %s AND NOT EXISTS (
        SELECT 1 FROM staged s WHERE s.report_office = t.report_office AND s.report_day = t.report_day)
      UNION ALL
      SELECT region_code, as_of, activated, recorded FROM staged
      """
        .formatted(evidence);
  }

  /** Shows the other count too: which of the two is wrong, nobody can tell from one. */
  private static Check falls(String count) {
    String before = known("max", count, "<");
    String after = known("min", count, ">");
    return Check.ofRow(
        count,
        Rule.FALLING,
        "%1$s < %2$s OR %1$s > %3$s".formatted(count, before, after),
        "CASE WHEN %1$s < %2$s THEN %1$s || ' < ' || %2$s ELSE %1$s || ' > ' || %3$s END"
            .formatted(count, before, after));
  }

  private static String known(String which, String count, String when) {
    return "(SELECT %s(k.%s) FROM known_standing k WHERE k.region_code = staged.region_code AND k.as_of %s staged.report_day)"
        .formatted(which, count, when);
  }

  private static String repeated(String count) {
    return """
        %1$s = (SELECT max(k.%1$s) FROM known_standing k
            WHERE k.region_code = staged.region_code
              AND k.as_of <= staged.report_day - INTERVAL '7' DAY)
        """
        .formatted(count);
  }

  private static String aboveEligible(String count, String evidence) {
    return """
        %s > (SELECT max_by(p.eligible, p.cut_on) FROM (SELECT * FROM population WHERE %s) p
            WHERE p.region_code = staged.region_code AND p.cut_on <= staged.report_day)
        """
        .formatted(count, evidence);
  }

  /**
   * The first row of each day that is far above the office's own: above the median by so many
   * median absolute deviations, which a few wild days do not move.
   */
  private static String oddDays(Resource resource, String evidence) {
    return """
      CREATE OR REPLACE TEMP TABLE odd_day AS
      WITH past AS (
        SELECT report_office, report_day, sum(people) AS people FROM %1$s t
        WHERE %4$s AND report_office IN (SELECT report_office FROM staged)
          AND NOT EXISTS (SELECT 1 FROM staged s
            WHERE s.report_office = t.report_office AND s.report_day = t.report_day)
        GROUP BY report_office, report_day
      ), here AS (
        SELECT report_office, report_day, min(file_row) AS file_row, sum(people) AS people
        FROM staged GROUP BY report_office, report_day
      ), day AS (
        SELECT report_office, people FROM past UNION ALL SELECT report_office, people FROM here
      ), usual AS (
        SELECT report_office, median(people) AS middle, mad(people) AS spread, count(*) AS days
        FROM day GROUP BY report_office
      )
      SELECT h.file_row, h.people FROM here h JOIN usual u ON u.report_office = h.report_office
      WHERE CASE WHEN u.days >= %3$d THEN h.people > u.middle + %2$d * greatest(u.spread * 1.4826, 1)
        ELSE h.people > %5$d END
      """
        .formatted(Sql.name(resource.name()), SPREADS, DAYS_TO_JUDGE, evidence, MANY);
  }

  /** The first row of each day on which an office served more people than there are. */
  private static String beyondDays(String evidence) {
    return """
      CREATE OR REPLACE TEMP TABLE beyond_day AS
      SELECT h.file_row, h.people, b.eligible FROM (
        SELECT report_office, min(file_row) AS file_row, sum(people) AS people
        FROM staged GROUP BY report_office, report_day
      ) h JOIN (
        SELECT region_code, max(coalesce(eligible, population)) AS eligible FROM population
        WHERE %s GROUP BY region_code
      ) b ON b.region_code = h.report_office
      WHERE h.people > b.eligible
      """
        .formatted(evidence);
  }
}
