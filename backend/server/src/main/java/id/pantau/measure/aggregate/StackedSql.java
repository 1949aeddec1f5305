package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Formula.Quotient;
import id.pantau.measure.aggregate.Formula.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement for a page of sums by category of which it is known who tells: the rows of all
 * facts on top of each other, added up once.
 *
 * <p>Columns: the categories; g and b where they differ from row to row; of each measure i its v,
 * null where none is said, and a over d of a ratio; o, the place of its {@link
 * id.pantau.dataset.Origin}, where it is not plain; total, the rows there are, if that is asked
 * for; otherwise there is a row more than asked for, if there are any.
 */
final class StackedSql {

  private final Shape shape;
  private final List<Dimension> categories;
  private final List<Sum> sums;
  private final Function<Fact, Optional<Origin>> origins;
  private final List<FlowSql> flows = new ArrayList<>();

  StackedSql(Shape shape, Sources sources, Attendance attendance) {
    this.shape = shape;
    this.categories = shape.question().categories();
    this.origins = fact -> attendance.beforehand(fact).origin();
    var byFact = shape.question().sums();
    this.sums = byFact.values().stream().flatMap(List::stream).toList();
    byFact.forEach(
        (fact, of) ->
            flows.add(
                new FlowSql(shape, fact, of, categories, sources, attendance.beforehand(fact))));
  }

  /** The page of one region. */
  String page(Cut cut) {
    String columns =
        Stream.of(
                shape.onlyGroup() == null ? Stream.of("g") : Stream.<String>of(),
                shape.question().interval() == null ? Stream.<String>of() : Stream.of("b"),
                categories.stream().map(Dimension::key),
                IntStream.range(0, shape.question().measures().size()).mapToObj(this::column),
                cut.counted() ? Stream.of("count(*) OVER () AS total") : Stream.<String>of())
            .flatMap(each -> each)
            .collect(Collectors.joining(", "));
    return "SELECT %s FROM (%s) answer ORDER BY %s LIMIT %d OFFSET %d"
        .formatted(
            columns,
            answer(),
            AggregateRules.order(shape.question()),
            cut.counted() ? cut.first() : cut.first() + 1,
            cut.offset());
  }

  private String column(int i) {
    String ratio = formula(i) instanceof Quotient ? ", a%1$d, d%1$d".formatted(i) : "";
    return "v" + i + ratio + (plain(i).isPresent() ? "" : ", o" + i);
  }

  /** All groups: g, b, the categories, and of each measure v and o, and a and d of a ratio. */
  private String answer() {
    @Nullable String only = shape.onlyGroup();
    String group = only == null ? null : "'%s'".formatted(only);
    String keys = categories.stream().map(each -> each.key() + ", ").collect(Collectors.joining());
    return "SELECT g, b, %s%s FROM (%s) stacked GROUP BY ALL"
        .formatted(
            keys,
            IntStream.range(0, shape.question().measures().size())
                .mapToObj(this::figure)
                .collect(Collectors.joining(", ")),
            rows(group, sum -> origins.apply(sum.fact()).isEmpty()));
  }

  private String rows(@Nullable String group, Predicate<Sum> withOrigin) {
    return flows.stream()
        .map(flow -> flow.rows(group, sums, withOrigin))
        .collect(Collectors.joining(" UNION ALL "));
  }

  /**
   * The origin of a measure wherever it is said: then nothing else need be asked but the sum, which
   * must not be null where it orders the rows.
   */
  Optional<Origin> plain(int i) {
    var key = new AggregateOrder.Key.OfMeasure(shape.question().measures().get(i));
    return formula(i) instanceof Sum sum
            && shape.question().orderBy().stream().noneMatch(order -> order.key().equals(key))
        ? origins.apply(sum.fact())
        : Optional.empty();
  }

  private Formula formula(int i) {
    return Formula.of(shape.question().measures().get(i));
  }

  private String figure(int i) {
    return switch (formula(i)) {
      case Sum sum ->
          plain(i).isPresent()
              ? "%s AS v%d".formatted(said(sum), i)
              : "%s AS v%d, %s".formatted(added(sum), i, origin(sum, i));
      case Quotient(Sum above, Sum below) ->
          "%1$s / nullif(%2$s, 0) AS v%3$d, %1$s AS a%3$d, %2$s AS d%3$d, %4$s"
              .formatted(added(above), added(below), i, origin(below, i));
      case Formula.Level level -> throw new IllegalStateException("a level has no categories");
      case Formula.Stock stock -> throw new IllegalStateException("a level has no categories");
      case Formula.Base base -> throw new IllegalStateException("a level has no categories");
      case Formula.Share share -> throw new IllegalStateException("a level has no categories");
    };
  }

  /** Nobody where none is said. */
  private String added(Sum sum) {
    return "coalesce(%s, 0)".formatted(said(sum));
  }

  private String said(Sum sum) {
    return "CAST(sum(v%d) AS DOUBLE)".formatted(sums.indexOf(sum));
  }

  private String origin(Sum sum, int i) {
    int column = sums.indexOf(sum);
    return origins
            .apply(sum.fact())
            .map(known -> OriginSql.number(known, "sum(v%d)".formatted(column)))
            .orElseGet(
                () -> OriginSql.number("min(l%d)".formatted(column), "max(h%d)".formatted(column)))
        + " AS o"
        + i;
  }
}
