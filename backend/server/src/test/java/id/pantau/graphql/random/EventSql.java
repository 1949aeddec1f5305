package id.pantau.graphql.random;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happened in a stretch of days, where the office of the unit reported.
 *
 * @param above SQL of what a row counts
 * @param below SQL of what that is divided by; 0 where it is not
 */
record EventSql(Frame frame, String dataset, String above, String below) implements MeasureSql {

  private static final String NOTHING = "0";

  /** What is added up. */
  static Map<String, Function<Frame, MeasureSql>> sums() {
    var all = new LinkedHashMap<String, Function<Frame, MeasureSql>>();
    all.put("ACTIVATED", sum("activations", "people"));
    all.put("RECORDED", sum("recordings", of("outcome = 'BIO_CAPTURED'", "people")));
    all.put("RECORDING_ATTEMPTS", sum("recordings", "people"));
    all.put("ACTIVATION_REFUSALS", sum("activation_refusals", "people"));
    all.put("CARDS_PRINTED", sum("prints", "cards"));
    all.put("VISITS", sum("visits", "1"));
    all.put("PEOPLE_MET", sum("visits", "people_met"));
    all.put("RECORDED_ON_VISITS", sum("visits", "recorded"));
    all.put("ACTIVATED_ON_VISITS", sum("visits", "activated"));
    all.put("BLANKO_RECEIVED", moved("'RECEIPT', 'TRANSFER_IN', 'RETURN'"));
    all.put("BLANKO_USED", moved("'PRINTED', 'SPOILED'"));
    return all;
  }

  /** What is added up and divided then. */
  static Map<String, Function<Frame, MeasureSql>> ratios() {
    return Map.of(
        "RECORDED_PER_VISIT", frame -> new EventSql(frame, "visits", "recorded", "1"),
        "ACTIVATED_PER_VISIT", frame -> new EventSql(frame, "visits", "activated", "1"));
  }

  private static Function<Frame, MeasureSql> sum(String dataset, String above) {
    return frame -> new EventSql(frame, dataset, above, NOTHING);
  }

  private static Function<Frame, MeasureSql> moved(String kinds) {
    return sum("blanko_movements", of("kind IN (%s)".formatted(kinds), "cards"));
  }

  private static String of(String condition, String value) {
    return "CASE WHEN %s THEN %s ELSE 0 END".formatted(condition, value);
  }

  @Override
  public boolean isRatio() {
    return !below.equals(NOTHING);
  }

  @Override
  public Map<String, String> relations() {
    return Map.of(
        told(),
        """
        SELECT DISTINCT r.office, k.b FROM report r JOIN stretch k ON r.day BETWEEN k.first AND k.last
          WHERE r.dataset = '%s'"""
            .formatted(dataset));
  }

  private String told() {
    return "told_" + dataset;
  }

  @Override
  public String tellers(String figures) {
    return "SELECT u.g, t.b, count(*) AS n FROM unit u JOIN %s t USING (office) GROUP BY u.g, t.b"
        .formatted(told());
  }

  @Override
  public String figures() {
    return """
        SELECT u.g, k.b%s, sum(%s) AS a, sum(%s) AS d FROM (%s) e
          JOIN unit u ON u.u = substr(e.place, 1, %d) JOIN stretch k ON e.day BETWEEN k.first AND k.last
          JOIN %s t ON t.office = u.office AND t.b = k.b
          WHERE %s GROUP BY ALL"""
        .formatted(
            frame.categories(), above, below, rows(), frame.unitDigits(), told(), frame.passes());
  }

  /** Rows, each once for every place that counts. */
  private String rows() {
    return frame.question().roles().stream()
        .map(
            role ->
                "SELECT *, '%s' AS role, %s AS place FROM %s"
                    .formatted(role, role.equals("SERVICE") ? "service" : "registered", dataset))
        .collect(Collectors.joining(" UNION ALL "));
  }
}
