package id.pantau.export;

import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param document the query as it was asked, for whoever opens the file later
 * @param sql of the flat table
 * @param asOf the day of levels where time does not group; null where it does
 * @param version of the data
 * @param since only what differs from what that version said; null for all
 */
record Export(
    String document,
    RegionCode region,
    AggregateQuestion question,
    String sql,
    @Nullable LocalDate asOf,
    long version,
    @Nullable Long since) {

  /** What it is called without an ending: the first measure, the region, the version. */
  String name() {
    MeasureId first = question.measures().getFirst();
    return "pantau-%s-%s-v%d".formatted(first.name().toLowerCase(Locale.ROOT), region, version);
  }
}
