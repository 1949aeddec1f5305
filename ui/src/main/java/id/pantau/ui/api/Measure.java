package id.pantau.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue of measures.
 *
 * @param unit such as {@code people} or {@code people per visit}
 * @param additivity ADDITIVE, SEMI_ADDITIVE or RATIO
 * @param grain the smallest stretch it is told of, {@code day} or {@code release}
 * @param datasets what it is read from
 * @param origin of all that was loaded of them; null while there is none
 * @param dimensions what it can be grouped by
 * @param numerator the measure above the line, of a ratio
 * @param denominator what is below it, in words
 * @param indonesian what it counts, in a sentence
 * @param english the same
 */
public record Measure(
    String id,
    String unit,
    String additivity,
    String grain,
    List<String> datasets,
    @Nullable Origin origin,
    List<String> dimensions,
    @Nullable String numerator,
    @Nullable String denominator,
    String name,
    String indonesian,
    String english) {

  public Measure {
    datasets = List.copyOf(datasets);
    dimensions = List.copyOf(dimensions);
  }
}
