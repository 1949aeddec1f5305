package id.pantau.measure;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue.
 *
 * @param unit {@code people} or {@code fraction}
 * @param numerator of a ratio
 * @param denominator of a ratio, in words
 */
public record Measure(
    MeasureId id,
    String unit,
    Additivity additivity,
    @Nullable MeasureId numerator,
    @Nullable String denominator,
    String nameId,
    String nameEn,
    String descriptionId,
    String descriptionEn) {}
