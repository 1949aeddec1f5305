package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.measure.aggregate.Formula.Sum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * the least and the greatest origin, where it is not known.
   */
  abstract String name();

  /** The origin of whatever is counted; empty where it is not known. */
  Optional<Origin> origin() {
    return Optional.empty();
  }

  /** The relation that says how many units tell of it: g, b, reported. */
  abstract String reports();

  /** Whether each of its rows is of one unit, and that one tells of it. */
  boolean onlyTellers() {
    return false;
  }

  /** What says who reported, by name, each after those it reads: several facts may share it. */
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

  /**
   * Those of a fact.
   *
   * @param beforehand what is known of a fact
   */
  static SumSql of(
      Shape shape,
      Fact fact,
      List<Sum> sums,
      List<Dimension> categories,
      Sources sources,
      Function<Fact, Beforehand> beforehand) {
    return switch (fact) {
      case SCHOOLS -> new SchoolSql(shape, sums, categories);
      case REPORTS -> new ReportSql(shape, sums, categories);
      default -> new FlowSql(shape, fact, sums, categories, sources, beforehand.apply(fact));
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
                value(i, sums.get(i))
                    + ", min(%2$s) AS l%1$d, max(%3$s) AS h%1$d"
                        .formatted(
                            i,
                            counted(sums.get(i), low.apply(sums.get(i))),
                            counted(sums.get(i), high.apply(sums.get(i)))))
        .collect(Collectors.joining());
  }

  /** The column of a sum's value. */
  static String value(int i, Sum sum) {
    return ", CAST(sum(%s) AS DOUBLE) AS v%d".formatted(counted(sum, sum.value()), i);
  }

  static String counted(Sum sum, String value) {
    return sum.condition().equals("true")
        ? value
        : "CASE WHEN %s THEN %s END".formatted(sum.condition(), value);
  }
}
