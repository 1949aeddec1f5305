package id.pantau.graphql;

import id.pantau.dataset.Basis;
import id.pantau.measure.DailyDataset;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.AggregateFilter;
import id.pantau.measure.aggregate.AggregateOrder;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.measure.aggregate.Role;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code aggregate} as the schema has them.
 *
 * @param interval the same as its dimension in {@code by}
 */
record AggregateArguments(
    List<MeasureId> measures,
    List<Dimension> by,
    @Nullable Filter where,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Interval interval,
    @Nullable Basis basis,
    @Nullable OffsetDateTime knownAt,
    List<Order> orderBy,
    @Nullable Integer first,
    @Nullable String after) {

  /** What counts. */
  record Filter(
      @Nullable RegionCode within,
      @Nullable Role role,
      @Nullable List<Npsn> schools,
      @Nullable List<String> schoolKinds,
      @Nullable Boolean atSchool,
      @Nullable List<String> channels,
      @Nullable List<String> outcomes,
      @Nullable List<String> printCauses,
      @Nullable List<String> refusalReasons,
      @Nullable List<String> placeKinds,
      @Nullable List<String> datasets,
      @Nullable List<Integer> weekdays) {

    private AggregateFilter filter() {
      Map<Dimension, List<String>> only = new EnumMap<>(Dimension.class);
      put(only, Dimension.SCHOOL, schools);
      put(only, Dimension.SCHOOL_KIND, schoolKinds);
      put(only, Dimension.CHANNEL, channels);
      put(only, Dimension.OUTCOME, outcomes);
      put(only, Dimension.PRINT_CAUSE, printCauses);
      put(only, Dimension.REFUSAL_REASON, refusalReasons);
      put(only, Dimension.PLACE_KIND, placeKinds);
      if (datasets != null) {
        datasets.forEach(DailyDataset::named);
        put(only, Dimension.DATASET, datasets);
      }
      put(only, Dimension.WEEKDAY, checked(weekdays));
      return new AggregateFilter(Objects.requireNonNullElse(role, Role.REGISTERED), only, atSchool);
    }

    private static @Nullable List<Integer> checked(@Nullable List<Integer> weekdays) {
      if (weekdays != null && weekdays.stream().anyMatch(day -> day < 1 || day > 7)) {
        throw ProblemException.badInput(
            "weekdays has %s; a weekday is 1 (Monday) to 7 (Sunday)".formatted(weekdays));
      }
      return weekdays;
    }

    private static void put(
        Map<Dimension, List<String>> only, Dimension dimension, @Nullable List<?> values) {
      if (values != null) {
        only.put(dimension, values.stream().map(String::valueOf).toList());
      }
    }
  }

  /** What rows are ordered by. */
  record Order(
      @Nullable MeasureId measure,
      @Nullable Dimension dimension,
      AggregateOrder.Direction direction) {

    private AggregateOrder order() {
      if (measure != null && dimension == null) {
        return new AggregateOrder(new AggregateOrder.Key.OfMeasure(measure), direction);
      }
      if (measure == null && dimension != null) {
        return new AggregateOrder(new AggregateOrder.Key.OfDimension(dimension), direction);
      }
      throw ProblemException.badInput("an entry of orderBy names one measure or one dimension");
    }
  }

  /** The region that is asked about where none is given otherwise. */
  RegionCode region() {
    return where == null || where.within() == null ? RegionCode.NATION : where.within();
  }

  /** Whether a region is named in the filter. */
  boolean namesRegion() {
    return where != null && where.within() != null;
  }

  /** What is asked of a region, in short: all but which page. */
  String list(RegionCode of) {
    return Connection.list(
        "aggregate", of, measures, dimensions(), where, from, to, basis, knownAt, orderBy);
  }

  AggregateQuestion question(KnownAt known, @Nullable PinnedCursor cursor) {
    return new AggregateQuestion(
        measures,
        dimensions(),
        where == null ? AggregateFilter.NONE : where.filter(),
        from,
        to,
        basis,
        cursor == null ? known.resolve(knownAt) : known.resolve(knownAt, cursor.version()),
        orderBy.stream().map(Order::order).toList());
  }

  private List<Dimension> dimensions() {
    if (interval == null) {
      return by;
    }
    Dimension time = Dimension.valueOf(interval.name());
    if (by.contains(time)) {
      return by;
    }
    var all = new ArrayList<>(by);
    all.add(time);
    return all;
  }
}
