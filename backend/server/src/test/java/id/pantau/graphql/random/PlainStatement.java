package id.pantau.graphql.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement for a question: the keys g, b, k0, …, how many units are expected, and of each
 * measure its n, a and d with its number.
 */
record PlainStatement(Frame frame, List<MeasureSql> measures) {

  PlainStatement {
    measures = List.copyOf(measures);
  }

  private int categories() {
    return frame.question().by().size();
  }

  String text() {
    return "WITH %s SELECT z.expected, key.*%s FROM key JOIN size z ON z.g = key.g %s"
        .formatted(String.join(",\n", clauses()), each(PlainStatement::values), each(this::joins));
  }

  private List<String> clauses() {
    var clauses = new ArrayList<>(frame.clauses());
    var relations = new LinkedHashMap<String, String>();
    measures.forEach(each -> relations.putAll(each.relations()));
    relations.forEach((name, sql) -> clauses.add("%s AS (%s)".formatted(name, sql)));
    for (int i = 0; i < measures.size(); i++) {
      String figures = "figures" + i;
      clauses.add("%s AS (%s)".formatted(figures, measures.get(i).figures()));
      clauses.add("tellers%d AS (%s)".formatted(i, measures.get(i).tellers(figures)));
    }
    clauses.add("key AS (%s)".formatted(categories() == 0 ? everything() : occurring()));
    return clauses;
  }

  private static String everything() {
    return "SELECT DISTINCT u.g, k.b FROM unit u CROSS JOIN stretch k";
  }

  /** What occurs in any of the measures. */
  private String occurring() {
    String keys =
        IntStream.range(0, categories()).mapToObj(", k%d"::formatted).collect(Collectors.joining());
    return IntStream.range(0, measures.size())
        .mapToObj(i -> "SELECT g, b%s FROM figures%d".formatted(keys, i))
        .collect(Collectors.joining(" UNION "));
  }

  private String each(IntFunction<String> part) {
    return IntStream.range(0, measures.size()).mapToObj(part).collect(Collectors.joining());
  }

  /** Nobody where units tell of it and it does not occur. */
  private static String values(int i) {
    return """
        , coalesce(tellers%1$d.n, 0) AS n%1$d, CASE WHEN figures%1$d.g IS NULL THEN 0 ELSE figures%1$d.a END AS a%1$d,
          CASE WHEN figures%1$d.g IS NULL THEN 0 ELSE figures%1$d.d END AS d%1$d"""
        .formatted(i);
  }

  private String joins(int i) {
    String same =
        IntStream.range(0, categories())
            .mapToObj(k -> " AND figures%1$d.k%2$d IS NOT DISTINCT FROM key.k%2$d".formatted(i, k))
            .collect(Collectors.joining());
    return """
        LEFT JOIN tellers%1$d ON tellers%1$d.g = key.g AND tellers%1$d.b = key.b
          LEFT JOIN figures%1$d ON figures%1$d.g = key.g AND figures%1$d.b = key.b%2$s
        """
        .formatted(i, same);
  }
}
