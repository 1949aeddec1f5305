package id.pantau.measure.aggregate;

import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.measure.roster.Count;
import id.pantau.measure.roster.Happening;
import id.pantau.measure.roster.SchoolTotal;
import id.pantau.measure.roster.SchoolTotals;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Meter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages of what ever happened at schools, of which it is known who tells: put together out of the
 * totals of each school, which are known. The engine took longer to plan than to add them up.
 */
final class EverPages {

  private static final Map<Sum, Happening> HAPPENINGS =
      Map.of(
          sum(MeasureId.RECORDING_ATTEMPTS), Happening.ATTEMPTS,
          sum(MeasureId.RECORDED), Happening.RECORDED,
          sum(MeasureId.ACTIVATED), Happening.ACTIVATED);

  /** What says that a fact happened at all. */
  private static final Map<Fact, Happening> EACH =
      Map.of(Fact.RECORDINGS, Happening.ATTEMPTS, Fact.ACTIVATIONS, Happening.ACTIVATED);

  private final Shape shape;
  private final Attendance attendance;
  private final List<Sum> sums;
  private final List<Happening> happenings;
  private final List<Happening> asked;
  private final SchoolTotals.ByPlace places;

  /** The offices that did not tell of everything asked; null among them stands for all. */
  private final Set<@Nullable String> silent;

  /** A school in the group that it is told in. */
  private final class Ever implements RowOrder.Placed {

    private final String group;
    private final SchoolTotal total;

    Ever(String group, SchoolTotal total) {
      this.group = group;
      this.total = total;
    }

    /** Of the same school, in the same group. */
    Ever and(Ever other) {
      return new Ever(group, total.and(other.total));
    }

    @Override
    public String group() {
      return group;
    }

    @Override
    public LocalDate stretch() {
      return Shape.WHOLE_KEY;
    }

    @Override
    public Double value(int measure) {
      return happenings.get(measure).people(total);
    }

    @Override
    public String key(Dimension category) {
      return total.npsn();
    }

    AggregateRow row() {
      var figures = new ArrayList<Figure>();
      for (int i = 0; i < sums.size(); i++) {
        Count count = happenings.get(i).of(total);
        figures.add(
            Aggregates.figure(
                value(i),
                attendance.told(sums.get(i).fact(), group, Shape.WHOLE_KEY),
                attendance.units(group),
                count == null ? null : count.origin(),
                null,
                null));
      }
      return new AggregateRow(shape.keys(group, school -> total.npsn()), null, figures);
    }
  }

  private EverPages(Shape shape, Attendance attendance, SchoolTotals totals) {
    this.shape = shape;
    this.attendance = attendance;
    this.sums = shape.question().measures().stream().map(EverPages::sum).toList();
    this.happenings = sums.stream().map(HAPPENINGS::get).map(Objects::requireNonNull).toList();
    this.asked =
        sums.stream()
            .map(Sum::fact)
            .distinct()
            .map(EACH::get)
            .map(Objects::requireNonNull)
            .toList();
    this.places =
        switch (shape.question().where().role()) {
          case SERVICE -> totals.byOffice();
          case REGISTERED -> totals.byRegistered();
        };
    this.silent =
        shape.question().sums().keySet().stream()
            .flatMap(fact -> attendance.absences(fact).orElseThrow().stream())
            .map(Absence::office)
            .collect(Collectors.toSet());
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
        && question.sums().values().stream()
            .flatMap(List::stream)
            .allMatch(HAPPENINGS::containsKey);
  }

  /** The page of the only region asked about; none where the cut begins behind it. */
  static Map<RegionCode, Page> read(
      Shape shape, Attendance attendance, SchoolTotals totals, Cut cut) {
    Meter.note(SchoolTotals.RELATION);
    var pages = new EverPages(shape, attendance, totals);
    return pages.inOneGroup() ? pages.ofOneGroup(cut) : pages.ofGroups(cut);
  }

  /** Whether each school is told once, of offices that all tell and may all be seen. */
  private boolean inOneGroup() {
    return shape.onlyGroup() != null
        && silent.isEmpty()
        && shape.common().startsWith(shape.visible());
  }

  /** Only those that can be on the page are looked at more closely. */
  private Map<RegionCode, Page> ofOneGroup(Cut cut) {
    String group = Objects.requireNonNull(shape.onlyGroup());
    Predicate<SchoolTotal> counted = counted();
    List<SchoolTotal> schools = places.schools(shape.common());
    List<SchoolTotal> near =
        ordered()
            .map(order -> leading(ranked(order), counted, order.by(), cut))
            .orElseGet(() -> schools.stream().filter(counted).toList());
    long total = cut.counted() ? schools.stream().filter(counted).count() : near.size();
    return page(near.stream().map(each -> new Ever(group, each)).toList(), total, cut);
  }

  private List<SchoolTotal> ranked(Ordered order) {
    List<SchoolTotal> ranked = places.ranked(shape.common(), order.by());
    return order.ascending() ? ranked.reversed() : ranked;
  }

  /** The first ones, with all that are like the last of the page and at least one behind it. */
  private static List<SchoolTotal> leading(
      List<SchoolTotal> ranked, Predicate<SchoolTotal> counted, Happening by, Cut cut) {
    long most = cut.offset() + cut.first();
    var leading = new ArrayList<SchoolTotal>();
    for (SchoolTotal total : ranked) {
      if (leading.size() > most
          && by.people(total) != by.people(leading.get(Math.toIntExact(most) - 1))) {
        break;
      }
      if (counted.test(total)) {
        leading.add(total);
      }
    }
    return leading;
  }

  private Map<RegionCode, Page> ofGroups(Cut cut) {
    Collection<Ever> schools = schools(places.totals(shape.common()));
    Collection<Ever> near = ordered().map(order -> near(schools, order, cut)).orElse(schools);
    return page(near, schools.size(), cut);
  }

  /** What orders before all else. */
  private record Ordered(int measure, Happening by, boolean ascending) {}

  /** Empty where something else than a measure does. */
  private Optional<Ordered> ordered() {
    AggregateQuestion question = shape.question();
    if (question.orderBy().isEmpty()
        || !(question.orderBy().getFirst().key()
            instanceof AggregateOrder.Key.OfMeasure(MeasureId by))) {
      return Optional.empty();
    }
    int measure = question.measures().indexOf(by);
    return Optional.of(
        new Ordered(
            measure,
            happenings.get(measure),
            question.orderBy().getFirst().direction() == AggregateOrder.Direction.ASC));
  }

  /**
   * @param near those that can be on it
   * @param total of all
   */
  private Map<RegionCode, Page> page(Collection<Ever> near, long total, Cut cut) {
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

  /**
   * Those whose value alone may put them on the page or before it: to compare plain numbers takes a
   * tenth of what comparing all keys does.
   */
  private static Collection<Ever> near(Collection<Ever> schools, Ordered order, Cut cut) {
    long most = cut.offset() + cut.first();
    if (schools.size() <= most) {
      return schools;
    }
    int sign = order.ascending() ? 1 : -1;
    ToDoubleFunction<Ever> value = school -> sign * school.value(order.measure());
    double[] values = schools.stream().mapToDouble(value).sorted().toArray();
    double last = values[Math.toIntExact(most) - 1];
    return schools.stream().filter(school -> value.applyAsDouble(school) <= last).toList();
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

  private Collection<Ever> schools(List<SchoolTotal> totals) {
    @Nullable String only = shape.onlyGroup();
    Predicate<SchoolTotal> counted = counted();
    Map<String, Ever> schools = HashMap.newHashMap(totals.size());
    for (SchoolTotal total : totals) {
      if (counted.test(total)) {
        String group = only == null ? places.place(total).substring(0, shape.digits()) : only;
        schools.merge(
            only == null ? group + total.npsn() : total.npsn(), new Ever(group, total), Ever::and);
      }
    }
    return schools.values();
  }

  /** What is of the schools and places asked about, of those who tell, and happened at all. */
  private Predicate<SchoolTotal> counted() {
    if (silent.contains(null)) {
      return total -> false;
    }
    Set<String> only =
        shape.question().where().only().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return total ->
        happened(total)
            && places.place(total).startsWith(shape.visible())
            && !silent.contains(places.place(total))
            && (only.isEmpty() || only.contains(total.npsn()));
  }

  private boolean happened(SchoolTotal total) {
    for (Happening each : asked) {
      if (each.of(total) != null) {
        return true;
      }
    }
    return false;
  }
}
