package id.pantau.measure.aggregate;

import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Formula.Quotient;
import id.pantau.measure.aggregate.Formula.Sum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement for a question: the sums of each fact and the levels side by side, by the same
 * keys. Without categories every region and stretch is there; with categories those that occur.
 */
final class AggregateSql {

  private final Shape shape;
  private final List<Dimension> categories;
  private final Map<Fact, SumSql> flows = new EnumMap<>(Fact.class);
  private final Map<MeasureId, Formula> formulas = new LinkedHashMap<>();

  AggregateSql(Shape shape, Sources sources) {
    this.shape = shape;
    this.categories = shape.question().categories();
    shape.question().measures().forEach(each -> formulas.put(each, Formula.of(each)));
    shape
        .question()
        .sums()
        .forEach(
            (fact, of) ->
                flows.put(
                    fact,
                    SumSql.of(shape, fact, of, categories, sources, each -> Beforehand.NOTHING)));
  }

  /** The names of the relations and what each one is, in an order in which they can be made. */
  private List<String> clauses() {
    var clauses = new ArrayList<String>();
    if (!ofTellers()) {
      clauses.add(shape.places());
      clauses.add(
          shape.ofUnits()
              ? "size AS (SELECT g, 1 AS expected FROM place)"
              : "size AS (SELECT g, count(*) AS expected FROM place GROUP BY g)");
    }
    if (categories.isEmpty() || flows.keySet().stream().anyMatch(Fact::ofStretches)) {
      clauses.add(shape.stretches());
    }
    var reported = new LinkedHashMap<String, String>();
    flows.values().forEach(flow -> reported.putAll(flow.reported()));
    flows.values().stream()
        .filter(flow -> !asksWhoTells(flow))
        .forEach(flow -> reported.remove(flow.reports()));
    clauses.addAll(reported.values());
    flows.values().forEach(flow -> clauses.addAll(flow.clauses()));
    var levels = new LevelSql(shape, Optional.empty());
    if (asksTargets()) {
      clauses.add(levels.targets());
    }
    formulas.forEach(
        (measure, formula) -> {
          if (formula.sums().isEmpty()) {
            clauses.add(levels.clause(formula, name(measure)));
          }
        });
    if (flows.size() > 1 && !categories.isEmpty()) {
      clauses.add(groups());
    }
    return clauses;
  }

  private boolean asksTargets() {
    return LevelSql.asksTargets(formulas.values());
  }

  private static String name(MeasureId measure) {
    return "level_" + measure.name();
  }

  /** The keys that occur in any of several facts. */
  private String groups() {
    String keys = keys("");
    return flows.values().stream()
        .map(flow -> "SELECT g, b%s FROM %s".formatted(keys, flow.name()))
        .collect(Collectors.joining(" UNION ", "grp AS (", ")"));
  }

  /** The relation whose rows are those of the answer, with g, b and the categories. */
  private String leading() {
    if (categories.isEmpty()) {
      return "stretch";
    }
    return flows.size() == 1 ? flows.values().iterator().next().name() : "grp";
  }

  private String from() {
    String lead = leading();
    if (ofTellers()) {
      return lead;
    }
    return categories.isEmpty()
        ? "size z CROSS JOIN stretch"
        : "%1$s JOIN size z ON z.g = %1$s.g".formatted(lead);
  }

  private String keys(String alias) {
    return categories.stream().map(each -> ", " + alias + each.key()).collect(Collectors.joining());
  }

  /**
   * The statement: g, b, the categories, the basis of the target in force where one is asked for,
   * and the figures.
   *
   * @param with clauses that go before its own
   */
  String statement(Stream<String> with) {
    String clauses = Stream.concat(with, clauses().stream()).collect(Collectors.joining(",\n"));
    return "WITH %s\nSELECT %s.g, %s.b%s%s%s FROM %s%s"
        .formatted(
            clauses,
            ofTellers() ? leading() : "z",
            leading(),
            keys(leading() + "."),
            asksTargets() ? ", coalesce(target_of.basis, 'RECORDED') AS basis" : "",
            figures(),
            from(),
            joins());
  }

  private String joins() {
    Stream<String> sums =
        flows.values().stream()
            .filter(flow -> !flow.name().equals(leading()))
            .map(flow -> join(flow.name(), same(flow)));
    Stream<String> targets = asksTargets() ? Stream.of(join("target_of", "")) : Stream.empty();
    Stream<String> others =
        Stream.concat(
                flows.values().stream().filter(this::asksWhoTells).map(SumSql::reports).distinct(),
                formulas.entrySet().stream()
                    .filter(each -> each.getValue().sums().isEmpty())
                    .map(each -> name(each.getKey())))
            .map(relation -> join(relation, ""));
    return Stream.of(sums, targets, others).flatMap(each -> each).collect(Collectors.joining());
  }

  /** Whether each row of the answer is of one unit that tells, so that no other is expected. */
  private boolean ofTellers() {
    return flows.size() == 1
        && flows.values().stream().noneMatch(this::asksWhoTells)
        && formulas.values().stream().noneMatch(formula -> formula.sums().isEmpty());
  }

  /** Rows of a unit that tells need not be asked whether it does. */
  private boolean asksWhoTells(SumSql flow) {
    return !(flow.onlyTellers() && flow.name().equals(leading()));
  }

  private String join(String relation, String more) {
    return " LEFT JOIN %1$s ON %1$s.g = z.g AND %1$s.b = %2$s.b%3$s"
        .formatted(relation, leading(), more);
  }

  private String same(SumSql flow) {
    return categories.stream()
        .map(
            each ->
                " AND %1$s.%2$s IS NOT DISTINCT FROM %3$s.%2$s"
                    .formatted(flow.name(), each.key(), leading()))
        .collect(Collectors.joining());
  }

  private String figures() {
    var figures = new StringBuilder();
    int i = 0;
    for (Map.Entry<MeasureId, Formula> each : formulas.entrySet()) {
      figures.append(figure(i++, each.getKey(), each.getValue()));
    }
    return figures.toString();
  }

  /** v, l, h, n of e; of what is divided also a over d. */
  private String figure(int i, MeasureId measure, Formula formula) {
    return switch (formula) {
      case Sum sum -> ", %s AS v%d, %s".formatted(value(sum), i, beside(i, sum));
      case Quotient quotient ->
          ", %1$s / nullif(%2$s, 0) AS v%3$d, %1$s AS a%3$d, %2$s AS d%3$d, %4$s"
              .formatted(
                  value(quotient.above()), value(quotient.below()), i, beside(i, quotient.below()));
      case Formula.Share share ->
          ", %1$s.a / nullif(%1$s.d, 0) AS v%2$d, %1$s.a AS a%2$d, %1$s.d AS d%2$d, %3$s"
              .formatted(name(measure), i, beside(i, name(measure)));
      case Formula.Level level -> level(i, measure);
      case Formula.Stock stock -> level(i, measure);
      case Formula.Base base -> level(i, measure);
    };
  }

  private String level(int i, MeasureId measure) {
    return ", %1$s.v AS v%2$d, %3$s".formatted(name(measure), i, beside(i, name(measure)));
  }

  private static String beside(int i, String relation) {
    return "%1$s.l AS l%2$d, %1$s.h AS h%2$d, %1$s.n AS n%2$d, z.expected AS e%2$d"
        .formatted(relation, i);
  }

  private String beside(int i, Sum sum) {
    SumSql flow = flow(sum);
    return "%1$s.l%2$d AS l%3$d, %1$s.h%2$d AS h%3$d, %4$s AS n%3$d, %5$s AS e%3$d"
        .formatted(
            flow.name(), flow.column(sum), i, told(flow, sum), ofTellers() ? "1" : "z.expected");
  }

  /** Nobody where an office reported and none is said; nothing where none reported. */
  private String value(Sum sum) {
    SumSql flow = flow(sum);
    return "CASE WHEN %s > 0 THEN %s END".formatted(told(flow, sum), flow.value(sum));
  }

  private String told(SumSql flow, Sum sum) {
    return asksWhoTells(flow) ? flow.told(sum) : "1";
  }

  private SumSql flow(Sum sum) {
    SumSql flow = flows.get(sum.fact());
    if (flow == null) {
      throw new IllegalStateException("no relation has " + sum);
    }
    return flow;
  }
}
