package id.pantau.measure.aggregate;

import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.measure.roster.Count;
import id.pantau.measure.roster.SchoolTotal;
import id.pantau.measure.roster.SchoolTotals;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Meter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages of what ever happened at schools, of which it is known who tells: put together out of the
 * totals of each school, which are known. The engine took longer to plan than to add them up.
 */
final class EverPages {

  private static final Map<Sum, Function<SchoolTotal, @Nullable Count>> COUNTS =
      Map.of(
          sum(MeasureId.RECORDING_ATTEMPTS), SchoolTotal::attempts,
          sum(MeasureId.RECORDED), SchoolTotal::recorded,
          sum(MeasureId.ACTIVATED), SchoolTotal::activated);

  /** What says that a fact happened at all. */
  private static final Map<Fact, Function<SchoolTotal, @Nullable Count>> HAPPENED =
      Map.of(Fact.RECORDINGS, SchoolTotal::attempts, Fact.ACTIVATIONS, SchoolTotal::activated);

  private final Shape shape;
  private final Attendance attendance;
  private final List<Sum> sums;
  private final List<Function<SchoolTotal, @Nullable Count>> counts;
  private final List<Function<SchoolTotal, @Nullable Count>> happened;
  private final Function<SchoolTotal, String> place;

  /** What ever happened at a school, as far as it counts. */
  private final class Ever implements RowOrder.Placed {

    private final String group;
    private final String npsn;
    private final List<Tally> tallies = new ArrayList<>(sums.size());

    Ever(String group, String npsn) {
      this.group = group;
      this.npsn = npsn;
      sums.forEach(sum -> tallies.add(new Tally()));
    }

    void add(SchoolTotal total) {
      for (int i = 0; i < counts.size(); i++) {
        Count count = counts.get(i).apply(total);
        if (count != null) {
          tallies.get(i).add(count);
        }
      }
    }

    @Override
    public String group() {
      return group;
    }

    @Override
    public LocalDate stretch() {
      return Shape.WHOLE_KEY;
    }

    /** Nobody where none is said. */
    @Override
    public Double value(int measure) {
      Double people = tallies.get(measure).people();
      return people == null ? 0 : people;
    }

    @Override
    public String key(Dimension category) {
      return npsn;
    }

    AggregateRow row() {
      var figures = new ArrayList<Figure>();
      for (int i = 0; i < sums.size(); i++) {
        figures.add(
            Aggregates.figure(
                value(i),
                attendance.told(sums.get(i).fact(), group, Shape.WHOLE_KEY),
                attendance.units(group),
                tallies.get(i).origin(),
                null,
                null));
      }
      return new AggregateRow(shape.keys(group, school -> npsn), null, figures);
    }
  }

  private EverPages(Shape shape, Attendance attendance) {
    this.shape = shape;
    this.attendance = attendance;
    this.sums = shape.question().measures().stream().map(EverPages::sum).toList();
    this.counts = sums.stream().map(sum -> of(COUNTS, sum)).toList();
    this.happened =
        sums.stream().map(Sum::fact).distinct().map(fact -> of(HAPPENED, fact)).toList();
    this.place =
        switch (shape.question().where().role()) {
          case SERVICE -> SchoolTotal::office;
          case REGISTERED -> SchoolTotal::registered;
        };
  }

  private static Sum sum(MeasureId measure) {
    return (Sum) Formula.of(measure);
  }

  /** Whether totals can answer a question of sums by category. */
  static boolean fit(Shape shape) {
    AggregateQuestion question = shape.question();
    return question.ofAllDays()
        && question.categories().equals(List.of(Dimension.SCHOOL))
        && question.where().onlySchools()
        && !Boolean.FALSE.equals(question.where().atSchool())
        && Set.of(Dimension.SCHOOL).containsAll(question.where().only().keySet())
        && shape.unitDigits() == Shape.OFFICE
        && question.sums().values().stream().flatMap(List::stream).allMatch(COUNTS::containsKey);
  }

  /** The page of the only region asked about; none where the cut begins behind it. */
  static Map<RegionCode, Page> read(
      Shape shape, Attendance attendance, SchoolTotals totals, Cut cut) {
    Meter.note(SchoolTotals.RELATION);
    var pages = new EverPages(shape, attendance);
    return pages.inOneGroup()
        ? pages.ofOneGroup(totals, cut)
        : pages.page(pages.schools(totals), cut);
  }

  /** Whether each school is told once, of offices that all tell and may all be seen. */
  private boolean inOneGroup() {
    return shape.onlyGroup() != null
        && silent().isEmpty()
        && shape.common().startsWith(shape.visible());
  }

  /** Only those that can be on the page are looked at more closely. */
  private Map<RegionCode, Page> ofOneGroup(SchoolTotals totals, Cut cut) {
    String begin = shape.common();
    Predicate<SchoolTotal> counts = counted(Collections.emptySet());
    List<SchoolTotal> schools =
        switch (shape.question().where().role()) {
          case SERVICE -> totals.schoolsServed(begin);
          case REGISTERED -> totals.schoolsRegistered(begin);
        };
    List<SchoolTotal> counted = schools.stream().filter(counts).toList();
    Collection<SchoolTotal> near =
        near(counted, cut, (total, measure) -> people(counts(measure).apply(total)));
    return page(near.stream().map(this::ever).toList(), counted.size(), cut);
  }

  private Ever ever(SchoolTotal total) {
    var school = new Ever(Objects.requireNonNull(shape.onlyGroup()), total.npsn());
    school.add(total);
    return school;
  }

  private Function<SchoolTotal, @Nullable Count> counts(int measure) {
    return counts.get(measure);
  }

  private static double people(@Nullable Count count) {
    return count == null ? 0 : count.people();
  }

  private Map<RegionCode, Page> page(Collection<Ever> schools, Cut cut) {
    return page(near(schools, cut, Ever::value), schools.size(), cut);
  }

  /**
   * @param near those that can be on it
   * @param total of all
   */
  private Map<RegionCode, Page> page(Collection<Ever> near, int total, Cut cut) {
    if (total <= cut.offset()) {
      return Map.of();
    }
    List<AggregateRow> rows =
        first(near, RowOrder.of(shape.question()), cut.offset() + cut.first()).stream()
            .skip(cut.offset())
            .map(Ever::row)
            .toList();
    return Map.of(shape.roots().getFirst(), new Page(rows, total));
  }

  /** The people of a measure, by its place in the question. */
  @FunctionalInterface
  private interface Value<T> {
    double of(T school, int measure);
  }

  /**
   * Those whose value alone may put them on the page or before it, where a measure orders: to
   * compare plain numbers takes a tenth of what comparing all keys does.
   */
  private <T> Collection<T> near(Collection<T> schools, Cut cut, Value<T> value) {
    AggregateQuestion question = shape.question();
    long most = cut.offset() + cut.first();
    if (schools.size() <= most
        || question.orderBy().isEmpty()
        || !(question.orderBy().getFirst().key()
            instanceof AggregateOrder.Key.OfMeasure(MeasureId ordered))) {
      return schools;
    }
    int place = question.measures().indexOf(ordered);
    int sign = question.orderBy().getFirst().direction() == AggregateOrder.Direction.ASC ? 1 : -1;
    double[] values =
        schools.stream().mapToDouble(school -> sign * value.of(school, place)).sorted().toArray();
    double last = values[(int) most - 1];
    return schools.stream().filter(school -> sign * value.of(school, place) <= last).toList();
  }

  /** The first ones in their order, without ordering all. */
  private static List<Ever> first(
      Collection<Ever> schools, Comparator<? super Ever> order, long most) {
    var first = new PriorityQueue<Ever>(order.reversed());
    for (Ever school : schools) {
      if (first.size() < most) {
        first.add(school);
      } else if (order.compare(school, Objects.requireNonNull(first.peek())) < 0) {
        first.remove();
        first.add(school);
      }
    }
    return first.stream().sorted(order).toList();
  }

  private Collection<Ever> schools(SchoolTotals totals) {
    String begin = shape.common();
    List<SchoolTotal> within =
        switch (shape.question().where().role()) {
          case SERVICE -> totals.served(begin);
          case REGISTERED -> totals.registered(begin);
        };
    Predicate<SchoolTotal> counts = counted(silent());
    @Nullable String only = shape.onlyGroup();
    Map<String, Ever> schools = HashMap.newHashMap(within.size());
    for (SchoolTotal total : within) {
      if (counts.test(total)) {
        String group = only == null ? place.apply(total).substring(0, shape.digits()) : only;
        schools
            .computeIfAbsent(
                only == null ? group + total.npsn() : total.npsn(),
                key -> new Ever(group, total.npsn()))
            .add(total);
      }
    }
    return schools.values();
  }

  /** The offices that did not tell of everything asked; null among them stands for all. */
  private Set<@Nullable String> silent() {
    return shape.question().sums().keySet().stream()
        .flatMap(fact -> attendance.absences(fact).orElseThrow().stream())
        .map(Absence::office)
        .collect(Collectors.toSet());
  }

  /** What is of the schools and places asked about, of those who tell, and happened at all. */
  private Predicate<SchoolTotal> counted(Set<@Nullable String> silent) {
    if (silent.contains(null)) {
      return total -> false;
    }
    Set<String> only =
        shape.question().where().only().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return total ->
        happened(total)
            && place.apply(total).startsWith(shape.visible())
            && !silent.contains(place.apply(total))
            && (only.isEmpty() || only.contains(total.npsn()));
  }

  private boolean happened(SchoolTotal total) {
    for (Function<SchoolTotal, @Nullable Count> each : happened) {
      if (each.apply(total) != null) {
        return true;
      }
    }
    return false;
  }

  private static <K> Function<SchoolTotal, @Nullable Count> of(
      Map<K, Function<SchoolTotal, @Nullable Count>> counts, K key) {
    return Objects.requireNonNull(counts.get(key));
  }
}
