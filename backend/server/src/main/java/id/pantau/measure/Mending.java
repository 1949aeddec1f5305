package id.pantau.measure;

import id.pantau.lake.Change;
import id.pantau.warehouse.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the relations up to date with few changed reports: takes out the rows that can have
 * changed and puts in what the relation's own SELECT says of them, run over inputs that are
 * narrowed by WITH clauses under the inputs' names.
 *
 * <p>What a report touches are <em>cells</em>: all units of an office on a day. Events count where
 * people live, so the cells are those of the rows' registered districts, wherever they were served,
 * and of the rows that no longer hold as well as of those that do.
 */
final class Mending {

  /** After activations or recordings changed, and the days reported are mended. */
  void events(Session session, Change change, String measure) {
    eventCells(session, change);
    flow(session, change.dataset(), measure);
    reported(session, change);
    levelFromFlow(session, measure);
    level(session);
    weekFlow(session, change, measure);
    dataSpan(session);
  }

  /** After standings changed. */
  void standings(Session session, Change change) {
    standing(session, change);
    level(session);
    dataSpan(session);
  }

  /**
   * After one of the daily datasets changed: which days were reported, and its roll-ups, whose rows
   * are of the office that reported.
   */
  void daily(Session session, Change change, List<String> rollUps) {
    session.execute(
        """
        DELETE FROM report_day USING %s c
        WHERE report_day.dataset = '%s' AND report_day.office = c.office AND report_day.day = c.day
        """
            .formatted(change.reports(), change.dataset()));
    insert(
        session,
        "report_day",
        """
        WITH decision AS (
          SELECT d.* FROM main.decision d JOIN %s c ON c.office = d.office AND c.day = d.day
          WHERE d.dataset = '%s'
        ) SELECT * FROM (%s) r
        """
            .formatted(change.reports(), change.dataset(), Relations.select("report_day")));
    rollUps.forEach(rollUp -> rollUp(session, change, rollUp));
  }

  private static void rollUp(Session session, Change change, String rollUp) {
    session.execute(
        "DELETE FROM %1$s USING %2$s c WHERE %1$s.office = c.office AND %1$s.day = c.day"
            .formatted(rollUp, change.reports()));
    insert(
        session,
        rollUp,
        """
        WITH %1$s AS (
          SELECT e.* FROM main.%1$s e JOIN %2$s c ON c.office = e.report_office AND c.day = e.report_day
        ) SELECT * FROM (%3$s) r
        """
            .formatted(change.dataset(), change.reports(), Relations.select(rollUp)));
  }

  /** After people were recorded or activated: all that an office did at schools, ever. */
  void schools(Session session, Change change) {
    switch (change.dataset()) {
      case "activations", "recordings" -> ever(session, change);
      default -> {}
    }
  }

  private static void ever(Session session, Change change) {
    String offices = "(SELECT office FROM %s)".formatted(change.reports());
    session.execute("DELETE FROM school_ever WHERE office IN " + offices);
    insert(
        session,
        "school_ever",
        """
        WITH recordings_by_school AS (SELECT * FROM main.recordings_by_school WHERE office IN %1$s),
        activations_by_school AS (SELECT * FROM main.activations_by_school WHERE office IN %1$s)
        SELECT * FROM (%2$s) r ORDER BY registered, npsn
        """
            .formatted(offices, Relations.select("school_ever")));
  }

  /** After cards moved, or people were recorded or their cards printed: all that an office had. */
  void stocks(Session session, Change change) {
    switch (change.dataset()) {
      case "blanko_movements" ->
          stock(session, change, "blanko_stock", Map.of("blanko_movements", "office_code"));
      case "recordings", "prints" ->
          stock(
              session,
              change,
              "print_backlog",
              Map.of(
                  "report_day", "office",
                  "recordings_by_office", "registered",
                  "prints_by_office", "registered"));
      default -> {}
    }
  }

  private static void stock(
      Session session, Change change, String relation, Map<String, String> inputs) {
    temporary(
        session,
        "stock_office",
        "SELECT office FROM %s UNION SELECT %s FROM %s"
            .formatted(
                change.reports(),
                inputs.containsValue("registered")
                    ? "substr(registered_district_code, 1, 4)"
                    : "office_code",
                change.rows()));
    session.execute(
        "DELETE FROM %1$s USING stock_office c WHERE %1$s.unit = c.office".formatted(relation));
    String narrowed =
        inputs.entrySet().stream()
            .map(
                input ->
                    "%1$s AS (SELECT e.* FROM main.%1$s e JOIN stock_office c ON c.office = e.%2$s)"
                        .formatted(input.getKey(), input.getValue()))
            .sorted()
            .collect(Collectors.joining(", "));
    insert(
        session,
        relation,
        "WITH %s SELECT * FROM (%s) r ORDER BY valid_from, unit"
            .formatted(narrowed, Relations.select(relation)));
  }

  private static void eventCells(Session session, Change change) {
    temporary(
        session,
        "cell",
        """
        SELECT DISTINCT substr(registered_district_code, 1, 4) AS office, date AS day FROM %s
        """
            .formatted(change.rows()));
    temporary(
        session,
        "cell_unit",
        """
        SELECT DISTINCT u.unit, u.office FROM region_unit u
        WHERE u.region = u.unit AND u.office IN (SELECT office FROM cell)
        """);
  }

  private static void flow(Session session, String dataset, String measure) {
    String other = dataset.equals("activations") ? "recordings" : "activations";
    session.execute(
        """
        DELETE FROM flow USING cell c, cell_unit u
        WHERE flow.unit = u.unit AND u.office = c.office AND flow.day = c.day AND flow.measure = '%s'
        """
            .formatted(measure));
    insert(
        session,
        "flow",
        """
        WITH %1$s AS (
          SELECT e.* FROM main.%1$s e JOIN cell c ON c.day = e.date AND c.day = e.report_day
            AND c.office = substr(e.registered_district_code, 1, 4)
        ), %2$s AS (SELECT * FROM main.%2$s WHERE false)
        SELECT * FROM (%3$s) r ORDER BY unit, measure, day
        """
            .formatted(dataset, other, Relations.select("flow")));
  }

  /** Rows from the last one before the first changed day on; it ends where the next one begins. */
  private static void reported(Session session, Change change) {
    temporary(
        session,
        "reported_old",
        """
        SELECT r.* FROM reported r
        JOIN (SELECT office, min(day) AS day FROM %s GROUP BY office) c
          ON c.office = r.office AND r.valid_to >= c.day
        """
            .formatted(change.reports()));
    session.execute(
        """
        DELETE FROM reported USING reported_old o
        WHERE reported.office = o.office AND reported.valid_from = o.valid_from
        """);
    insert(
        session,
        "reported",
        """
        WITH decision AS (
          SELECT d.dataset, d.office, d.day, d.batch_id, d.from_version, d.to_version
          FROM main.decision d JOIN %1$s c ON c.office = d.office AND c.day = d.day
          UNION ALL
          SELECT 'activations', o.office, o.valid_from, 0, 0, %2$d FROM reported_old o
          WHERE NOT EXISTS (SELECT 1 FROM %1$s c WHERE c.office = o.office AND c.day = o.valid_from)
        )
        SELECT * FROM (%3$s) r ORDER BY office, valid_from
        """
            .formatted(change.reports(), Long.MAX_VALUE, Relations.select("reported")));
  }

  private static void levelFromFlow(Session session, String measure) {
    temporary(
        session,
        "level_from",
        """
        SELECT u.unit, '%s' AS measure, min(c.day) AS day
        FROM cell c JOIN cell_unit u ON u.office = c.office WHERE u.unit = u.office GROUP BY u.unit
        """
            .formatted(measure));
  }

  private static void standing(Session session, Change change) {
    temporary(
        session,
        "standing_cell",
        "SELECT DISTINCT region_code AS unit, as_of FROM " + change.rows());
    session.execute(
        """
        DELETE FROM standing USING standing_cell c
        WHERE standing.unit = c.unit AND standing.as_of = c.as_of
        """);
    insert(
        session,
        "standing",
        """
        WITH standings AS (
          SELECT s.* FROM main.standings s JOIN standing_cell c
            ON c.unit = s.region_code AND c.as_of = s.as_of AND c.as_of = s.report_day
        ), published_standing AS (
          SELECT p.* FROM main.published_standing p JOIN standing_cell c ON c.unit = p.unit AND c.as_of = p.as_of
        ), published_figure AS (
          SELECT p.* FROM main.published_figure p JOIN standing_cell c ON c.unit = p.unit AND c.as_of = p.as_of
        )
        SELECT * FROM (%s) r ORDER BY unit, measure, as_of
        """
            .formatted(Relations.select("standing")));
    temporary(
        session,
        "level_from",
        """
        SELECT unit, measure, min(as_of) AS day
        FROM standing_cell, (SELECT 'ACTIVATED' AS measure UNION ALL SELECT 'RECORDED') m
        WHERE length(unit) = 4
        GROUP BY unit, measure
        """);
  }

  /**
   * Of each unit and measure in {@code level_from} the rows from the last one before that day on.
   * That row stands for all before it: as a flow, so that it starts no count of its own.
   */
  private static void level(Session session) {
    temporary(
        session,
        "level_old",
        """
        SELECT l.*, l.valid_from < f.day AS before FROM level l
        JOIN level_from f ON f.unit = l.unit AND f.measure = l.measure AND l.valid_to >= f.day
        """);
    session.execute(
        """
        DELETE FROM level USING level_old o
        WHERE level.unit = o.unit AND level.measure = o.measure AND level.valid_from = o.valid_from
        """);
    insert(
        session,
        "level",
        """
        WITH flow AS (
          SELECT w.* FROM main.flow w
          JOIN level_from f ON f.unit = w.unit AND f.measure = w.measure AND w.day >= f.day
          UNION ALL
          SELECT unit, measure, valid_from, value, origin_low, origin_high FROM level_old WHERE before
        ), standing AS (
          SELECT s.* FROM main.standing s
          JOIN level_from f ON f.unit = s.unit AND f.measure = s.measure AND s.as_of >= f.day
        )
        SELECT r.unit, r.measure, r.valid_from, r.valid_to, r.value, r.origin_low, r.origin_high,
          coalesce(r.correction, o.correction) AS correction
        FROM (%s) r LEFT JOIN level_old o
          ON o.before AND o.unit = r.unit AND o.measure = r.measure AND o.valid_from = r.valid_from
        ORDER BY r.measure, r.valid_from, r.unit
        """
            .formatted(Relations.select("level")));
  }

  /**
   * The changed weeks of the offices that reported or whose residents were served; all weeks of an
   * office where a unit's first event came or its last one went, since a week without people is 0
   * only where there are events at all.
   */
  private static void weekFlow(Session session, Change change, String measure) {
    temporary(
        session,
        "unlike",
        """
        SELECT DISTINCT u.office FROM cell_unit u
        LEFT JOIN (SELECT DISTINCT unit FROM flow WHERE measure = '%1$s') f ON f.unit = u.unit
        LEFT JOIN (SELECT DISTINCT unit FROM week_flow WHERE measure = '%1$s') w ON w.unit = u.unit
        WHERE (f.unit IS NULL) <> (w.unit IS NULL)
        """
            .formatted(measure));
    temporary(
        session,
        "touched_week",
        """
        SELECT office, CAST(date_trunc('week', day) AS DATE) AS week FROM cell
        UNION
        SELECT office, CAST(date_trunc('week', day) AS DATE) FROM %s
        UNION
        SELECT r.office, CAST(date_trunc('week', r.day) AS DATE)
        FROM report_day r JOIN unlike u ON u.office = r.office WHERE r.dataset = '%s'
        """
            .formatted(change.reports(), change.dataset()));
    temporary(
        session,
        "touched_unit",
        """
        SELECT DISTINCT region, unit, office FROM region_unit
        WHERE region = unit AND office IN (SELECT office FROM touched_week)
        """);
    session.execute(
        """
        DELETE FROM week_flow USING touched_week t, touched_unit u
        WHERE week_flow.unit = u.unit AND u.office = t.office AND week_flow.week = t.week
        """);
    insert(
        session,
        "week_flow",
        """
        WITH region_unit AS (SELECT * FROM touched_unit),
        report_day AS (
          SELECT r.* FROM main.report_day r JOIN touched_week t
            ON t.office = r.office AND t.week = CAST(date_trunc('week', r.day) AS DATE)
        ), flow AS (
          SELECT f.* FROM main.flow f JOIN touched_unit u ON u.unit = f.unit
        )
        SELECT * FROM (%s) r ORDER BY unit, measure, week
        """
            .formatted(Relations.select("week_flow")));
  }

  /** Two dates a region: made anew from few rows an office. */
  private static void dataSpan(Session session) {
    session.execute("DELETE FROM data_span");
    insert(
        session,
        "data_span",
        "SELECT * FROM (%s) r ORDER BY region".formatted(Relations.select("data_span")));
  }

  private static void temporary(Session session, String name, String select) {
    session.execute("CREATE OR REPLACE TEMP TABLE %s AS %s".formatted(name, select));
  }

  private static void insert(Session session, String table, String select) {
    session.execute("INSERT INTO main.%s BY NAME %s".formatted(table, select));
  }
}
