package id.pantau.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Keeps planned visits to a share of what happens between two points of a curve, so that the
 * counters keep the rest. School visits are served first.
 */
final class VisitLimits {
  private static final double MOST = 0.75;
  private static final int WORTH_A_SCHOOL = 40;

  private final NavigableMap<LocalDate, Integer> recordedLeft;
  private final NavigableMap<LocalDate, Integer> activatedLeft;

  VisitLimits(Levels levels) {
    this.recordedLeft = shares(levels.recorded());
    this.activatedLeft = shares(levels.activated());
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

  /** By the day that ends each stretch. */
  private static NavigableMap<LocalDate, Integer> shares(NavigableMap<LocalDate, Integer> points) {
    NavigableMap<LocalDate, Integer> shares = new TreeMap<>();
    int before = points.firstEntry().getValue();
    for (var point : points.tailMap(points.firstKey(), false).entrySet()) {
      shares.put(point.getKey(), (int) (MOST * (point.getValue() - before)));
      before = point.getValue();
    }
    return shares;
  }
}
