package id.pantau.reporting;

/**
 * Office-days of a stretch. Weekends and holidays that were reported count in {@code extra} only.
 *
 * @param due working days on which a report was due, or came before it was
 * @param received of these, those with a report that holds
 * @param onTime of the received
 * @param late of the received
 * @param backfilled of the received; the three add up to it
 * @param replaced of the received, whenever they first came
 * @param missing of the due, those without a report that holds
 * @param refused of the missing, those that were held back
 * @param extra reported though none was due
 */
public record ReportingTotals(
    int due,
    int received,
    int onTime,
    int late,
    int backfilled,
    int replaced,
    int missing,
    int refused,
    int extra) {

  static final ReportingTotals NONE = new ReportingTotals(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public ReportingTotals {
    if (due != received + missing || received != onTime + late + backfilled) {
      throw new IllegalArgumentException("the days do not add up");
    }
  }

  ReportingTotals plus(ReportingTotals other) {
    return new ReportingTotals(
        due + other.due,
        received + other.received,
        onTime + other.onTime,
        late + other.late,
        backfilled + other.backfilled,
        replaced + other.replaced,
        missing + other.missing,
        refused + other.refused,
        extra + other.extra);
  }
}
