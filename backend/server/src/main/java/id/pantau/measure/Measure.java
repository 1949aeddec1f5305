package id.pantau.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue.
 *
 * @param unit {@code people}, {@code cards}, {@code visits}, {@code schools}, {@code reports},
 *     {@code people per visit}, or {@code fraction}
 * @param grain the smallest stretch that it is told of: {@code day}, or {@code release} of the
 *     population
 * @param datasets that it is read from
 * @param numerator of a ratio
 * @param denominator of a ratio, in words
 */
public record Measure(
    MeasureId id,
    String unit,
    Additivity additivity,
    String grain,
    List<String> datasets,
    @Nullable MeasureId numerator,
    @Nullable String denominator,
    Words name,
    Words description) {

  public Measure {
    datasets = List.copyOf(datasets);
  }

  /** A text in both languages. */
  public record Words(String id, String en) {}
}
