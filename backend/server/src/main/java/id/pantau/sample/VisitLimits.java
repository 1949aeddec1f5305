package id.pantau.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Keeps planned visits to a share of what happens between two points of a curve, so that the
 * counters keep the rest. School visits are served first.
 */
final class VisitLimits {
  private static final double MOST = 0.75;
  private static final int WORTH_A_SCHOOL = 40;

  private final NavigableMap<LocalDate, Integer> recordedLeft;
  private final NavigableMap<LocalDate, Integer> activatedLeft;

  VisitLimits(Levels levels, ReportingDays reporting) {
    this.recordedLeft = shares(levels.recorded(), reporting);
    this.activatedLeft = shares(levels.activated(), reporting);
  }

  List<Visit> keep(List<Visit> planned) {
    List<Visit> sorted = new ArrayList<>(planned);
    sorted.sort(
        Comparator.comparing((Visit each) -> each.school() == null).thenComparingInt(Visit::day));
    List<Visit> kept = new ArrayList<>();
    for (Visit visit : sorted) {
      keep(visit, kept);
    }
    kept.sort(Comparator.comparingInt(Visit::day).thenComparingInt(Visit::district));
    return kept;
  }

  private void keep(Visit visit, List<Visit> kept) {
    LocalDate day = SamplePeriod.date(visit.day());
    int recorded = Math.min(visit.recorded(), left(recordedLeft, day));
    int activated = Math.min(visit.activated(), left(activatedLeft, day));
    boolean schoolCutShort = visit.school() != null && recorded < visit.recorded();
    if ((schoolCutShort && recorded < WORTH_A_SCHOOL) || recorded + activated == 0) {
      return;
    }
    recordedLeft.merge(recordedLeft.ceilingKey(day), -recorded, Integer::sum);
    activatedLeft.merge(activatedLeft.ceilingKey(day), -activated, Integer::sum);
    kept.add(visit.serving(recorded, activated));
  }

  private static int left(NavigableMap<LocalDate, Integer> left, LocalDate day) {
    return left.ceilingEntry(day).getValue();
  }

  private static int openDays(LocalDate after, LocalDate last, ReportingDays reporting) {
    return (int)
        IntStream.rangeClosed(SamplePeriod.index(after) + 1, SamplePeriod.index(last))
            .filter(reporting::isOpen)
            .count();
  }

  /** By the day that ends each stretch; the counters keep one person a day at least. */
  private static NavigableMap<LocalDate, Integer> shares(
      NavigableMap<LocalDate, Integer> points, ReportingDays reporting) {
    NavigableMap<LocalDate, Integer> shares = new TreeMap<>();
    Map.Entry<LocalDate, Integer> before = points.firstEntry();
    for (var point : points.tailMap(points.firstKey(), false).entrySet()) {
      int people = point.getValue() - before.getValue();
      int open = openDays(before.getKey(), point.getKey(), reporting);
      shares.put(point.getKey(), (int) Math.max(0, Math.min(MOST * people, people - open)));
      before = point;
    }
    return shares;
  }
}
