package id.pantau.measure.aggregate;

import id.pantau.measure.aggregate.Formula.Sum;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sums of one fact as relations. */
abstract class SumSql {

  final Shape shape;
  final List<Sum> sums;
  final List<Dimension> categories;

  /**
   * @param sums of one fact
   * @param categories that are grouped by
   */
  SumSql(Shape shape, List<Sum> sums, List<Dimension> categories) {
    this.shape = shape;
    this.sums = List.copyOf(sums);
    this.categories = List.copyOf(categories);
  }

  /**
   * The relation of the sums: g, b, the categories, and of the sum in column i its v, and l and h,
   * the least and the greatest origin.
   */
  abstract String name();

  /** The relation that says how many units tell of it: g, b, reported. */
  abstract String reports();

  /** What is read. */
  abstract String relation();

  /** What says who reported, by name: several facts may share it. */
  abstract Map<String, String> reported();

  /** Its own relations, each after those it reads. */
  abstract List<String> clauses();

  /** SQL of how many units tell of a sum; none where that is null. */
  String told(Sum sum) {
    return reports() + ".reported";
  }

  /** SQL of a sum where it is told: nobody where none is said. */
  String value(Sum sum) {
    return "coalesce(%s.v%d, 0)".formatted(name(), column(sum));
  }

  final int column(Sum sum) {
    return sums.indexOf(sum);
  }

  /** Those of a fact. */
  static SumSql of(
      Shape shape, Fact fact, List<Sum> sums, List<Dimension> categories, Sources sources) {
    return switch (fact) {
      case SCHOOLS -> new SchoolSql(shape, sums, categories);
      case REPORTS -> new ReportSql(shape, sums, categories);
      default -> new FlowSql(shape, fact, sums, categories, sources);
    };
  }

  /**
   * The columns of sums.
   *
   * @param low SQL of the least origin of a row
   * @param high SQL of the greatest
   */
  static String columns(List<Sum> sums, Function<Sum, String> low, Function<Sum, String> high) {
    return IntStream.range(0, sums.size())
        .mapToObj(
            i ->
                ", CAST(sum(CASE WHEN %1$s THEN %2$s END) AS DOUBLE) AS v%3$d, min(CASE WHEN %1$s THEN %4$s END) AS l%3$d, max(CASE WHEN %1$s THEN %5$s END) AS h%3$d"
                    .formatted(
                        sums.get(i).condition(),
                        sums.get(i).value(),
                        i,
                        low.apply(sums.get(i)),
                        high.apply(sums.get(i))))
        .collect(Collectors.joining());
  }
}
