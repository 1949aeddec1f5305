package id.pantau.measure.aggregate;

import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Formula.Sum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement for a question without categories: what its figures are made of, one part below the
 * other, each by region and stretch, but for cumulative counts, which are by office and stretch.
 * Regions and stretches without anything are not there.
 *
 * <p>Columns: part; g, the region's key as a number; b; v; o, the place of its {@link
 * id.pantau.dataset.Origin}; and where levels are asked for a over d of a share, and n, the units
 * that have a level.
 */
final class PartSql {

  private final Shape shape;
  private final LevelSql levels;
  private final List<SumSql> flows = new ArrayList<>();
  private final Map<MeasureId, Formula> standing = new LinkedHashMap<>();
  private final Set<MeasureId> counts;
  private final List<String> parts = new ArrayList<>();
  private final Map<Sum, Integer> ofSum = new HashMap<>();
  private final Map<MeasureId, Integer> ofMeasure = new EnumMap<>(MeasureId.class);
  private final Map<Integer, MeasureId> flowOf = new HashMap<>();

  /**
   * @param beforehand what is known of a fact
   * @param offices what is put together out of counts of each office
   */
  PartSql(
      Shape shape,
      Sources sources,
      Function<Fact, Beforehand> beforehand,
      LevelSql levels,
      OfficeLevels offices) {
    this.shape = shape;
    this.levels = levels;
    this.counts = offices.flows();
    for (MeasureId measure : shape.question().measures()) {
      Formula formula = Formula.of(measure);
      if (formula.sums().isEmpty() && offices.reading(measure) == null) {
        standing.put(measure, formula);
      }
    }
    shape
        .question()
        .sums()
        .forEach(
            (fact, of) -> flows.add(SumSql.of(shape, fact, of, List.of(), sources, beforehand)));
    flows.forEach(flow -> flow.sums.forEach(sum -> ofSum.put(sum, add(sum(flow, sum)))));
    standing.forEach((measure, formula) -> ofMeasure.put(measure, add(standing(measure, formula))));
    counts.forEach(flow -> flowOf.put(add(count(flow)), flow));
  }

  private int add(String select) {
    parts.add("SELECT %d AS part, CAST(g AS INTEGER) AS g, b, %s".formatted(parts.size(), select));
    return parts.size() - 1;
  }

  private String sum(SumSql flow, Sum sum) {
    int i = flow.column(sum);
    return "v%d AS v, %s AS o%s FROM %s"
        .formatted(
            i,
            flow.origin()
                .map(known -> OriginSql.number(known, "v" + i))
                .orElseGet(() -> OriginSql.number("l" + i, "h" + i)),
            noLevel(),
            flow.name());
  }

  private String count(MeasureId flow) {
    return "v, %s AS o%s FROM %s".formatted(OriginSql.number("l", "h"), noLevel(), name(flow));
  }

  private static String standing(MeasureId measure, Formula formula) {
    boolean share = formula instanceof Formula.Share;
    return "%s AS v, %s AS o, %s AS a, %s AS d, n FROM %s"
        .formatted(
            share ? "NULL" : "v",
            OriginSql.number("l", "h"),
            share ? "a" : "NULL",
            share ? "d" : "NULL",
            name(measure));
  }

  /** Whether there are parts with a, d and n. */
  boolean hasLevels() {
    return !standing.isEmpty();
  }

  private String noLevel() {
    return hasLevels() ? ", NULL AS a, NULL AS d, NULL AS n" : "";
  }

  private static String name(MeasureId measure) {
    return "level_" + measure.name();
  }

  /** How many parts there are. */
  int size() {
    return parts.size();
  }

  /** The number of a sum. */
  int part(Sum sum) {
    return Objects.requireNonNull(ofSum.get(sum));
  }

  /** The number of what a measure is where it is no sum. */
  int part(MeasureId measure) {
    return Objects.requireNonNull(ofMeasure.get(measure));
  }

  /** Of which measure a part is the count to date of each office; null where it is not. */
  @Nullable MeasureId flow(int part) {
    return flowOf.get(part);
  }

  /**
   * The statement.
   *
   * @param with clauses that go before its own
   */
  String statement(Stream<String> with) {
    return Stream.concat(with, clauses().stream()).collect(Collectors.joining(",\n", "WITH ", "\n"))
        + String.join(" UNION ALL ", parts);
  }

  private List<String> clauses() {
    var clauses = new ArrayList<String>();
    boolean targets = levels.targetsDiffer() && LevelSql.asksTargets(standing.values());
    if (targets || flows.stream().anyMatch(flow -> !flow.reported().isEmpty())) {
      clauses.add(shape.places());
    }
    boolean holds = !standing.isEmpty() || !counts.isEmpty();
    if (targets || (shape.question().interval() != null && holds)) {
      clauses.add(shape.stretches());
    }
    if (targets) {
      clauses.add(levels.targets());
    }
    flows.forEach(
        flow -> {
          clauses.addAll(flow.reported().values());
          clauses.addAll(flow.clauses());
        });
    standing.forEach((measure, formula) -> clauses.add(levels.clause(formula, name(measure))));
    counts.forEach(flow -> clauses.add(levels.ofOffices(flow, name(flow))));
    return clauses;
  }
}
