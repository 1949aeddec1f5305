package id.pantau.reporting;

import id.pantau.reporting.health.Deadlines;
import id.pantau.reporting.health.ReportState;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Counts the days of one office. */
final class Tally {

  private final Map<ReportState, Integer> received = new EnumMap<>(ReportState.class);
  private int replaced;
  private int missing;
  private int refused;
  private int extra;

  void add(ReportDay day, Deadlines deadlines) {
    Instant receivedAt = day.receivedAt();
    if (receivedAt == null) {
      addAbsent(day, deadlines);
    } else if (!deadlines.isWorkday(day.day())) {
      extra++;
    } else {
      received.merge(deadlines.punctuality(day.day(), receivedAt), 1, Integer::sum);
      replaced += day.state() == ReportState.REPLACED ? 1 : 0;
    }
  }

  private void addAbsent(ReportDay day, Deadlines deadlines) {
    if (deadlines.isDue(day.day())) {
      missing++;
      refused += day.state() == ReportState.REFUSED ? 1 : 0;
    }
  }

  ReportingTotals totals() {
    int all = received.values().stream().mapToInt(Integer::intValue).sum();
    return new ReportingTotals(
        all + missing,
        all,
        received.getOrDefault(ReportState.ON_TIME, 0),
        received.getOrDefault(ReportState.LATE, 0),
        received.getOrDefault(ReportState.BACKFILLED, 0),
        replaced,
        missing,
        refused,
        extra);
  }
}
