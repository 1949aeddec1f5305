package id.pantau.measure.aggregate;

import id.pantau.measure.Figure;
import id.pantau.series.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group.
 *
 * @param keys by dimension, those of time left out: a region's code, a school's NPSN (null: not at
 *     a school), a constant's name, a weekday's number (1 Monday)
 * @param span the stretch of days, cut at the ends of the question; null when time does not group
 * @param figures in the order of the measures
 */
public record AggregateRow(
    Map<Dimension, @Nullable String> keys, @Nullable Span span, List<Figure> figures) {

  public AggregateRow {
    keys = Collections.unmodifiableMap(keys);
    figures = List.copyOf(figures);
  }
}
