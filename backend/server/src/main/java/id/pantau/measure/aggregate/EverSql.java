package id.pantau.measure.aggregate;

import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.warehouse.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What ever happened at schools, of all facts in one relation with a row a school: a page of
 * schools reads it once, however many facts are asked for.
 */
final class EverSql {

  static final String RELATION = "school_ever";

  /** Where a sum is; its origins are in columns of the same name with _low and _high. */
  private static final Map<Sum, String> COLUMNS =
      Map.of(
          sum(MeasureId.RECORDING_ATTEMPTS), "attempts",
          sum(MeasureId.RECORDED), "captured",
          sum(MeasureId.ACTIVATED), "activated");

  /** Which column says that a fact happened at all. */
  private static final Map<Fact, String> HAPPENED =
      Map.of(Fact.RECORDINGS, "attempts", Fact.ACTIVATIONS, "activated");

  private final Shape shape;
  private final Attendance attendance;

  EverSql(Shape shape, Attendance attendance) {
    this.shape = shape;
    this.attendance = attendance;
  }

  private static Sum sum(MeasureId measure) {
    return (Sum) Formula.of(measure);
  }

  /** Whether it can answer a question of sums by category. */
  boolean has(Collection<Sum> sums) {
    AggregateQuestion question = shape.question();
    return question.ofAllDays()
        && question.categories().equals(List.of(Dimension.SCHOOL))
        && question.where().onlySchools()
        && !Boolean.FALSE.equals(question.where().atSchool())
        && List.of(Dimension.SCHOOL).containsAll(question.where().only().keySet())
        && shape.unitDigits() == Shape.OFFICE
        && COLUMNS.keySet().containsAll(sums);
  }

  /**
   * The rows that count, not added up: g, b, the school, and of each sum its v, and l and h where
   * its origin is asked for.
   *
   * @param group SQL of the region's key
   */
  String rows(String group, List<Sum> sums, Predicate<Sum> withOrigin) {
    String columns =
        IntStream.range(0, sums.size())
            .mapToObj(i -> columns(i, column(sums.get(i)), withOrigin.test(sums.get(i))))
            .collect(Collectors.joining());
    return "SELECT %s AS g, %s AS b, r.npsn AS %s%s FROM %s r WHERE %s"
        .formatted(
            group,
            Shape.WHOLE,
            Dimension.SCHOOL.key(),
            columns,
            RELATION,
            Stream.of(within(), schools(), told(sums), happened(sums))
                .flatMap(each -> each)
                .collect(Collectors.joining(" AND ")));
  }

  private static String columns(int i, String column, boolean withOrigin) {
    String value = ", r.%2$s AS v%1$d".formatted(i, column);
    return withOrigin
        ? value + ", r.%2$s_low AS l%1$d, r.%2$s_high AS h%1$d".formatted(i, column)
        : value;
  }

  private static String column(Sum sum) {
    return Objects.requireNonNull(COLUMNS.get(sum));
  }

  /** The office that counts. */
  String place() {
    return switch (shape.question().where().role()) {
      case SERVICE -> "r.office";
      case REGISTERED -> "r.registered";
    };
  }

  private Stream<String> within() {
    return Stream.of(shape.within(place(), Shape.OFFICE));
  }

  private Stream<String> schools() {
    return shape.question().where().only().values().stream().map(npsns -> Sql.in("r.npsn", npsns));
  }

  /** What is of those who ever told: of several facts that is everybody. */
  private Stream<String> told(Collection<Sum> sums) {
    return sums.stream()
        .map(Sum::fact)
        .distinct()
        .flatMap(fact -> attendance.absences(fact).orElseThrow().stream())
        .map(
            absence ->
                absence.office() == null
                    ? "false"
                    : "%s <> '%s'".formatted(place(), absence.office()));
  }

  private static Stream<String> happened(Collection<Sum> sums) {
    return Stream.of(
        sums.stream()
            .map(sum -> "r." + HAPPENED.get(sum.fact()) + " IS NOT NULL")
            .distinct()
            .collect(Collectors.joining(" OR ", "(", ")")));
  }
}
