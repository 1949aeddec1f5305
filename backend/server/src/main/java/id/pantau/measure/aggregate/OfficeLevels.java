package id.pantau.measure.aggregate;

import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.roster.Count;
import id.pantau.measure.roster.Roster;
import id.pantau.region.RegionCode;
import id.pantau.target.Target;
import id.pantau.target.TargetPolicy;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cumulative counts, bases and shares put together out of the counts of each office, which are
 * read, and the bases and targets, which are known.
 */
final class OfficeLevels {

  /** Counts that are read one by one; of more the engine had better hand over the sums. */
  static final int MOST = 2_000;

  private final Shape shape;
  private final Attendance attendance;
  private final Roster roster;
  private final TargetPolicy targets;
  private final Map<MeasureId, Framed.Reading> readings = new EnumMap<>(MeasureId.class);
  private final Set<MeasureId> flows = EnumSet.noneOf(MeasureId.class);
  private final Map<Place, Count> counts = new HashMap<>();

  private record Place(MeasureId flow, long office, int span) {}

  /**
   * @param most counts that are read one by one at most
   */
  OfficeLevels(Shape shape, Attendance attendance, Roster roster, TargetPolicy targets, int most) {
    this.shape = shape;
    this.attendance = attendance;
    this.roster = roster;
    this.targets = targets;
    if (shape.unitDigits() == Shape.OFFICE && places() <= most) {
      shape.question().measures().forEach(this::take);
    }
  }

  private long places() {
    return attendance.groups().stream().mapToLong(attendance::units).sum()
        * attendance.spans().size();
  }

  private void take(MeasureId measure) {
    switch (Formula.of(measure)) {
      case Formula.Level(MeasureId flow) -> {
        flows.add(flow);
        readings.put(measure, (region, span) -> level(flow, group(region), span));
      }
      case Formula.Share(Formula.Kind kind) -> {
        flows.add(flow(kind));
        readings.put(measure, (region, span) -> share(kind, group(region), span));
      }
      case Formula.Base(Basis basis) ->
          readings.put(measure, (region, span) -> base(basis, group(region), day(span)));
      case Formula.Sum sum -> {}
      case Formula.Quotient quotient -> {}
      case Formula.Stock stock -> {}
    }
  }

  private static MeasureId flow(Formula.Kind kind) {
    return kind == Formula.Kind.RECORDED ? MeasureId.RECORDED : MeasureId.ACTIVATED;
  }

  /** What puts the figures of a measure together; null where they are read. */
  Framed.@Nullable Reading reading(MeasureId measure) {
    return readings.get(measure);
  }

  /** The measures whose cumulative counts are to be read, of each office in each stretch. */
  Set<MeasureId> flows() {
    return flows;
  }

  /** Takes a cumulative count that was read. */
  void put(MeasureId flow, long office, int span, double people, @Nullable Origin origin) {
    counts.put(new Place(flow, office, span), new Count(people, origin));
  }

  private String group(int region) {
    return attendance.groups().get(region);
  }

  private LocalDate day(int span) {
    return shape.levelDay(attendance.spans().get(span));
  }

  private @Nullable Count count(MeasureId flow, String office, int span) {
    return counts.get(new Place(flow, Long.parseLong(office), span));
  }

  private Figure level(MeasureId flow, String group, int span) {
    var sum = new Tally();
    for (String office : attendance.offices(group)) {
      Count count = count(flow, office, span);
      if (count != null) {
        sum.add(count);
      }
    }
    return figure(sum, group);
  }

  private Figure base(Basis basis, String group, LocalDate day) {
    var sum = new Tally();
    for (String office : attendance.offices(group)) {
      Count release = roster.base(office, basis, day);
      if (release != null) {
        sum.add(release);
      }
    }
    return figure(sum, group);
  }

  private Figure figure(Tally sum, String group) {
    return Aggregates.figure(
        sum.people(), sum.counts(), attendance.units(group), sum.origin(), null, null);
  }

  /** Like with like: of the offices that have both. */
  private Figure share(Formula.Kind kind, String group, int span) {
    LocalDate day = day(span);
    Target target =
        kind == Formula.Kind.RECORDED
            ? null
            : targets.primary(new RegionCode(group), day, shape.knownBy()).orElse(null);
    Basis basis =
        kind == Formula.Kind.RECORDED ? Basis.ELIGIBLE : shape.question().basisUnder(target);
    LocalDate baseDay = target == null ? day : target.baseDay(day);
    var above = new Tally();
    var below = new Tally();
    for (String office : attendance.offices(group)) {
      Count count = count(flow(kind), office, span);
      Count release = roster.base(office, basis, baseDay);
      if (count != null && release != null) {
        above.add(count);
        below.add(release);
      }
    }
    Double base = kind == Formula.Kind.TARGET ? asked(target, below) : below.people();
    return Aggregates.figure(
        above.people() == null || base == null || base == 0 ? null : above.people() / base,
        above.counts(),
        attendance.units(group),
        Origin.together(above.origin(), below.origin()),
        above.people(),
        base);
  }

  private static @Nullable Double asked(@Nullable Target target, Tally base) {
    return target == null || base.people() == null ? null : (double) target.count(base.people());
  }
}
