package id.pantau.measure.report;

import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.region.RegionCode;
import id.pantau.series.Span;
import java.util.SortedSet;

/**
 * Whose reports are asked about.
 *
 * @param offices never none
 * @param span of days
 */
public record ReportQuery(
    DailyDataset dataset, Known known, SortedSet<RegionCode> offices, Span span) {

  public ReportQuery {
    if (offices.isEmpty()) {
      throw new IllegalArgumentException("no office is asked about");
    }
  }
}
