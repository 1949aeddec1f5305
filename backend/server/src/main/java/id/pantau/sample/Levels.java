package id.pantau.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The levels of one office, in people: eligible at each cut, and the points that the recorded and
 * the activated curve pass through from the opening to the last day.
 */
final class Levels {
  private static final double GROWTH_PER_DAY = 0.013 / 365;
  private static final double BACKLOG_CLOSED_PER_DAY = 0.25 / 365;
  private static final double CAMPAIGN = 0.025;
  private static final double DAYS_PER_MONTH = 30.4;

  private final NavigableMap<LocalDate, Integer> eligible = new TreeMap<>();
  private final NavigableMap<LocalDate, Integer> recorded = new TreeMap<>();
  private final NavigableMap<LocalDate, Integer> activated = new TreeMap<>();

  Levels(Office office) {
    eligibleKnots(office);
    recordedKnots(office);
    activatedKnots(office);
  }

  /** Eligible people of the release of a cut; between cuts, on the straight line. */
  int eligible(LocalDate date) {
    return (int) Math.rint(growing(date));
  }

  NavigableMap<LocalDate, Integer> recorded() {
    return Collections.unmodifiableNavigableMap(recorded);
  }

  NavigableMap<LocalDate, Integer> activated() {
    return Collections.unmodifiableNavigableMap(activated);
  }

  /** An eligible anchor speaks of the release in force on its day. */
  private void eligibleKnots(Office office) {
    office
        .anchors(Anchor.Metric.ELIGIBLE)
        .forEach((date, value) -> eligible.put(cutOnOrBefore(date), value));
    if (eligible.headMap(SamplePeriod.LAST, false).isEmpty()) {
      int jitter = new Dice(office, "eligible").between(-480, 480);
      eligible.put(SamplePeriod.OPENING, office.habits().eligible() + jitter);
    }
  }

  private void recordedKnots(Office office) {
    NavigableMap<LocalDate, Integer> anchors = office.anchors(Anchor.Metric.RECORDED);
    recorded.putAll(anchors.headMap(SamplePeriod.LAST, true));
    double share = office.habits().recordedShare();
    recorded.computeIfAbsent(
        SamplePeriod.OPENING, opening -> (int) Math.rint(share * eligible(opening)));
    recorded.put(SamplePeriod.LAST, lastRecorded(anchors));
  }

  private int lastRecorded(NavigableMap<LocalDate, Integer> anchors) {
    Map.Entry<LocalDate, Integer> last = recorded.lastEntry();
    Map.Entry<LocalDate, Integer> later = anchors.higherEntry(SamplePeriod.LAST);
    if (later != null) {
      return between(last, later, SamplePeriod.LAST);
    }
    long days = ChronoUnit.DAYS.between(last.getKey(), SamplePeriod.LAST);
    int newlyEligible = eligible(SamplePeriod.LAST) - eligible(last.getKey());
    int backlog = eligible(last.getKey()) - last.getValue();
    return last.getValue()
        + newlyEligible
        + (int) Math.rint(backlog * BACKLOG_CLOSED_PER_DAY * days);
  }

  private void activatedKnots(Office office) {
    NavigableMap<LocalDate, Integer> anchors = office.anchors(Anchor.Metric.ACTIVATED);
    activated.putAll(anchors.headMap(SamplePeriod.LAST, true));
    double share = office.habits().openingShare();
    activated.computeIfAbsent(
        SamplePeriod.OPENING, opening -> (int) Math.rint(share * eligible(opening)));
    office
        .habits()
        .campaign()
        .ifPresent(
            month -> {
              grow(office, month.atDay(1).minusDays(1), 0);
              grow(office, month.atEndOfMonth(), CAMPAIGN);
            });
    Map.Entry<LocalDate, Integer> later = anchors.higherEntry(SamplePeriod.LAST);
    if (later != null) {
      activated.put(SamplePeriod.LAST, between(activated.lastEntry(), later, SamplePeriod.LAST));
    } else if (!activated.containsKey(SamplePeriod.LAST)) {
      grow(office, SamplePeriod.LAST, 0);
    }
  }

  private void grow(Office office, LocalDate until, double extraShare) {
    Map.Entry<LocalDate, Integer> last = activated.lastEntry();
    double months = ChronoUnit.DAYS.between(last.getKey(), until) / DAYS_PER_MONTH;
    double share = office.habits().monthlyGrowth() * months + extraShare;
    activated.put(until, last.getValue() + (int) Math.rint(share * eligible(last.getKey())));
  }

  private double growing(LocalDate date) {
    Map.Entry<LocalDate, Integer> before = eligible.floorEntry(date);
    Map.Entry<LocalDate, Integer> after = eligible.ceilingEntry(date);
    if (before != null && after != null) {
      return between(before, after, date);
    }
    Map.Entry<LocalDate, Integer> nearest = before != null ? before : eligible.firstEntry();
    long days = ChronoUnit.DAYS.between(nearest.getKey(), date);
    return nearest.getValue() * (1 + GROWTH_PER_DAY * days);
  }

  private static int between(
      Map.Entry<LocalDate, Integer> from, Map.Entry<LocalDate, Integer> to, LocalDate date) {
    long whole = ChronoUnit.DAYS.between(from.getKey(), to.getKey());
    if (whole == 0) {
      return from.getValue();
    }
    double share = (double) ChronoUnit.DAYS.between(from.getKey(), date) / whole;
    return (int) Math.rint(from.getValue() + share * (to.getValue() - from.getValue()));
  }

  private static LocalDate cutOnOrBefore(LocalDate date) {
    LocalDate june = LocalDate.of(date.getYear(), 6, 30);
    LocalDate december = LocalDate.of(date.getYear(), 12, 31);
    if (date.equals(december)) {
      return december;
    }
    return date.isBefore(june) ? december.minusYears(1) : june;
  }
}
