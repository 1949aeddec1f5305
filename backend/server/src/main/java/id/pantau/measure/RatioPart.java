package id.pantau.measure;

import id.pantau.dataset.Origin;
import id.pantau.warehouse.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units of a region of which the same things are known.
 *
 * @param paired whether both base and activated count are
 * @param started whether the activated count of the start day is
 * @param cutLow the oldest of their releases
 * @param cutHigh the newest
 */
record RatioPart(
    boolean paired,
    boolean started,
    Figure base,
    @Nullable LocalDate cutLow,
    @Nullable LocalDate cutHigh,
    Figure activated,
    Figure start,
    Figure reporting,
    @Nullable LocalDate lastData) {

  static RatioPart of(Row row) {
    long units = row.whole("units");
    Origin origin = Flows.origin(row, "activated_low", "activated_high");
    long activated = row.whole("activated_reported");
    int reporting = (int) row.whole("reporting");
    return new RatioPart(
        row.truth("paired"),
        row.truth("started"),
        Figure.sum(
            row.optionalNumber("base"),
            Flows.origin(row, "base_low", "base_high"),
            row.whole("base_reported"),
            units),
        row.optionalDate("cut_low"),
        row.optionalDate("cut_high"),
        Figure.sum(row.optionalNumber("activated"), origin, activated, units),
        Figure.sum(
            row.optionalNumber("start"),
            Flows.origin(row, "start_low", "start_high"),
            activated,
            units),
        Figure.observed(reporting, origin, reporting, (int) units),
        row.optionalDate("data_day"));
  }

  /** All parts of a region, like with like: where some units are paired, only those count. */
  static RatioAnswer together(List<RatioPart> parts) {
    boolean anyPaired = parts.stream().anyMatch(RatioPart::paired);
    Predicate<RatioPart> counted = part -> part.paired || !anyPaired;
    Predicate<RatioPart> whole = part -> part.paired && part.started;
    return new RatioAnswer(
        sum(parts, counted, RatioPart::base),
        release(parts.stream().filter(counted)),
        sum(parts, counted, RatioPart::activated),
        sum(parts, whole, RatioPart::activated),
        sum(parts, whole, RatioPart::base),
        sum(parts, whole, RatioPart::start),
        sum(parts, part -> true, RatioPart::reporting),
        parts.stream()
            .flatMap(part -> Stream.ofNullable(part.lastData))
            .max(LocalDate::compareTo)
            .orElse(null));
  }

  private static Figure sum(
      List<RatioPart> parts, Predicate<RatioPart> counted, Function<RatioPart, Figure> figure) {
    return parts.stream()
        .map(part -> counted.test(part) ? figure.apply(part) : figure.apply(part).left())
        .reduce(Figure.missing(0), Figure::and);
  }

  private static @Nullable LocalDate release(Stream<RatioPart> counted) {
    List<LocalDate> cuts =
        counted
            .flatMap(part -> Stream.of(part.cutLow, part.cutHigh).flatMap(Stream::ofNullable))
            .distinct()
            .toList();
    return cuts.size() == 1 ? cuts.getFirst() : null;
  }
}
