package id.pantau.measure.aggregate;

import id.pantau.measure.MeasureId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of rows that are put together here: the same as {@link AggregateRules#order}'s. */
final class RowOrder {

  /** What has a place among the rows. */
  interface Placed {

    /** The key of its region. */
    String group();

    /** The key of its stretch. */
    LocalDate stretch();

    /** The value of a measure, by its place in the question. */
    @Nullable Double value(int measure);

    /** What it is of a category. */
    @Nullable String key(Dimension category);
  }

  private RowOrder() {}

  /** As asked, then by key. */
  static Comparator<Placed> of(AggregateQuestion question) {
    Stream<Comparator<Placed>> asked =
        question.orderBy().stream().map(order -> asked(question, order));
    Stream<Comparator<Placed>> categories =
        question.categories().stream()
            .map(category -> category(category, AggregateOrder.Direction.ASC));
    Comparator<Placed> places = Comparator.comparing(Placed::group).thenComparing(Placed::stretch);
    return Stream.of(asked, Stream.of(places), categories)
        .flatMap(each -> each)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<Placed> asked(AggregateQuestion question, AggregateOrder order) {
    return switch (order.key()) {
      case AggregateOrder.Key.OfMeasure(MeasureId measure) -> {
        int i = question.measures().indexOf(measure);
        yield Comparator.comparing(
            placed -> placed.value(i), Comparator.nullsLast(directed(order.direction())));
      }
      case AggregateOrder.Key.OfDimension(Dimension dimension) ->
          switch (dimension.kind()) {
            case REGION ->
                Comparator.comparing(
                    placed -> placed.group().substring(0, dimension.digits()),
                    directed(order.direction()));
            case TIME -> Comparator.comparing(Placed::stretch, directed(order.direction()));
            case CATEGORY -> category(dimension, order.direction());
          };
    };
  }

  private static Comparator<Placed> category(
      Dimension category, AggregateOrder.Direction direction) {
    return Comparator.<Placed, @Nullable String>comparing(
        placed -> placed.key(category), Comparator.nullsLast(directed(direction)));
  }

  private static <T extends Comparable<? super T>> Comparator<T> directed(
      AggregateOrder.Direction direction) {
    return switch (direction) {
      case ASC -> Comparator.naturalOrder();
      case DESC -> Comparator.reverseOrder();
    };
  }
}
