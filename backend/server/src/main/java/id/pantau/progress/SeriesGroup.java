package id.pantau.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a series that one value of a dimension has.
 *
 * @param key code of the region, number of the school, or name of the constant; null for what
 *     happened elsewhere
 * @param points the same intervals as the whole
 */
public record SeriesGroup(@Nullable String key, List<SeriesPoint> points) {

  public SeriesGroup {
    points = List.copyOf(points);
  }
}
