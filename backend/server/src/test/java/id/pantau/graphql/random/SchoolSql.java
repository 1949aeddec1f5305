package id.pantau.graphql.random;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Schools and pupils at the end of a stretch, of the offices that have sent a register.
 *
 * @param known SQL of the schools {@code e} of which it is known
 * @param above SQL of what a school counts
 * @param below SQL of what that is divided by; 0 where it is not
 */
record SchoolSql(Frame frame, String known, String above, String below) implements MeasureSql {

  private static final String ANY = "true";
  private static final String REGISTERED = "e.due IS NOT NULL";
  private static final String BOTH = "e.due IS NOT NULL AND e.recorded IS NOT NULL";
  private static final String EITHER = "e.visits IS NOT NULL OR e.recorded IS NOT NULL";
  private static final String CAME = "e.recorded > 0 OR coalesce(e.visits, 0) > 0";
  private static final String NOTHING = "0";

  static Map<String, Function<Frame, MeasureSql>> measures() {
    var all = new LinkedHashMap<String, Function<Frame, MeasureSql>>();
    all.put("SCHOOLS", sum(ANY, "1"));
    all.put("SCHOOLS_VISITED", sum(EITHER, of("(e.visits > 0 OR e.recorded > 0)")));
    all.put("SCHOOLS_UNFINISHED", sum(BOTH, of("e.due > e.recorded AND (%s)".formatted(CAME))));
    all.put("SCHOOLS_NEVER", sum(BOTH, of("e.due > e.recorded AND NOT (%s)".formatted(CAME))));
    all.put("PUPILS_DUE", sum(REGISTERED, "e.due"));
    all.put("PUPILS_RECORDED", sum(BOTH, "e.recorded"));
    all.put("PUPILS_LEFT", sum(BOTH, "greatest(0, e.due - e.recorded)"));
    all.put("PUPIL_RECORDING_RATE", frame -> new SchoolSql(frame, BOTH, "e.recorded", "e.due"));
    return all;
  }

  private static Function<Frame, MeasureSql> sum(String known, String above) {
    return frame -> new SchoolSql(frame, known, above, NOTHING);
  }

  private static String of(String condition) {
    return "CASE WHEN %s THEN 1 ELSE 0 END".formatted(condition);
  }

  @Override
  public boolean isRatio() {
    return !below.equals(NOTHING);
  }

  @Override
  public Map<String, String> relations() {
    var all = new LinkedHashMap<String, String>();
    all.put("since", since());
    all.put("captured", counted("sum(r.people)", "recordings", "r.outcome = 'BIO_CAPTURED'"));
    all.put("visited", counted("count(*)", "visits", "true"));
    all.put("progress", progress());
    return all;
  }

  /** Each school and stretch with the newest register of its pupils. */
  private static String since() {
    return """
        SELECT s.*, substr(s.district, 1, 4) AS office, k.b, k.level_day, max(r.day) AS registered_on,
            arg_max(r.due, r.day) AS due, coalesce(max(r.day), DATE '1900-01-01') AS first
          FROM school s CROSS JOIN stretch k LEFT JOIN register r ON r.npsn = s.npsn AND r.day <= k.level_day
          GROUP BY ALL""";
  }

  private static String counted(String value, String table, String which) {
    return """
        SELECT s.npsn, s.b, %s AS n FROM since s
          JOIN %s r ON r.npsn = s.npsn AND r.day BETWEEN s.first AND s.level_day WHERE %s GROUP BY s.npsn, s.b"""
        .formatted(value, table, which);
  }

  /** Nobody where the office reported since and says so of none; else it is not known. */
  private static String progress() {
    return """
        SELECT s.*, coalesce(c.n, CASE WHEN %s THEN 0 END) AS recorded, coalesce(v.n, CASE WHEN %s THEN 0 END) AS visits
          FROM since s LEFT JOIN captured c USING (npsn, b) LEFT JOIN visited v USING (npsn, b)
          WHERE (s.office, s.b) IN (SELECT (office, b) FROM since WHERE registered_on IS NOT NULL)"""
        .formatted(reported("recordings"), reported("visits"));
  }

  private static String reported(String dataset) {
    return """
        EXISTS (SELECT 1 FROM report p
          WHERE p.office = s.office AND p.dataset = '%s' AND p.day BETWEEN s.first AND s.level_day)"""
        .formatted(dataset);
  }

  @Override
  public String figures() {
    return """
        SELECT u.g, e.b%1$s, sum(CASE WHEN %2$s THEN %3$s END) AS a, sum(CASE WHEN %2$s THEN %4$s END) AS d
          FROM progress e JOIN unit u ON u.u = substr(e.district, 1, %5$d)
          WHERE %6$s GROUP BY ALL"""
        .formatted(frame.categories(), known, above, below, frame.unitDigits(), frame.passes());
  }

  @Override
  public String tellers(String figures) {
    return """
        SELECT u.g, t.b, count(*) AS n FROM unit u
          JOIN (SELECT DISTINCT e.office, e.b FROM progress e WHERE %s) t USING (office) GROUP BY u.g, t.b"""
        .formatted(known);
  }
}
