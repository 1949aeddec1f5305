package id.pantau.graphql.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures that are alike.
 *
 * @param measures how each is worked out
 * @param questions how many are drawn
 */
record Kind(String name, Map<String, Function<Frame, MeasureSql>> measures, int questions) {

  private static final String MIXED = "mixed";
  private static final List<Kind> ALIKE =
      List.of(
          new Kind("events", EventSql.sums(), 160),
          new Kind("per visit", EventSql.ratios(), 30),
          new Kind("levels", LevelSql.measures(), 50),
          new Kind("shares", ShareSql.measures(), 60),
          new Kind("stocks", StockSql.measures(), 50),
          new Kind("schools", SchoolSql.measures(), 100),
          new Kind("reports", ReportSql.measures(), 20));

  /** All there are, and at last what is asked across them. */
  static List<Kind> all() {
    return Stream.concat(ALIKE.stream(), Stream.of(every())).toList();
  }

  /** All measures there are. */
  static Kind every() {
    var every = new TreeMap<String, Function<Frame, MeasureSql>>();
    ALIKE.forEach(kind -> every.putAll(kind.measures()));
    return new Kind(MIXED, every, 100);
  }

  /** Whether measures are asked for together that are not alike. */
  boolean isMixed() {
    return name.equals(MIXED);
  }

  /** Their names, in a fixed order. */
  List<String> names() {
    return List.copyOf(new TreeMap<>(measures).keySet());
  }
}
