package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** By what a ranking is ordered. Regions without the figure come last, whatever the order. */
enum Order {
  /** Most people below the path first. */
  DISTANCE,
  /** Smallest share of the target first. */
  SHARE,
  /** Smallest pace first. */
  PACE;

  List<RegionProgress> sort(List<RegionProgress> regions) {
    Function<RegionProgress, @Nullable Double> value = region -> figure(region.progress()).value();
    return regions.stream()
        .sorted(
            Comparator.comparing((RegionProgress region) -> !region.counted())
                .thenComparing(value, Comparator.nullsLast(direction())))
        .toList();
  }

  /** The place of each region that has the figure, by code, counted from 1. */
  Map<String, Integer> ranks(List<RegionProgress> regions) {
    List<String> ranked =
        sort(regions).stream()
            .filter(region -> figure(region.progress()).known())
            .map(RegionProgress::code)
            .toList();
    return IntStream.range(0, ranked.size())
        .boxed()
        .collect(Collectors.toMap(ranked::get, place -> place + 1));
  }

  private Figure figure(Progress progress) {
    return switch (this) {
      case DISTANCE -> progress.behindPath();
      case SHARE -> progress.shareOfTarget();
      case PACE -> progress.currentPace();
    };
  }

  private Comparator<Double> direction() {
    return switch (this) {
      case DISTANCE -> Comparator.reverseOrder();
      case SHARE, PACE -> Comparator.naturalOrder();
    };
  }
}
