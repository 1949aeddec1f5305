package id.pantau.measure;

import id.pantau.series.Span;
import java.util.List;

/**
 * How the activated count of one unchanging set of units grew.
 *
 * @param ratio whose units are counted: those with base, count and start
 * @param points the count is asked for at the end of each
 */
public record Track(RatioQuestion ratio, List<Span> points) {

  public Track {
    points = List.copyOf(points);
  }
}
