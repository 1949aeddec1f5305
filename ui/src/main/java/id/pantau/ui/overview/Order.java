package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** By what a ranking is ordered. Regions without the figure come last, whatever the order. */
enum Order {
  /** Most people below the path first. */
  DISTANCE,
  /** Smallest share of the target first. */
  SHARE,
  /** Smallest pace first. */
  PACE;

  List<RegionProgress> sort(List<RegionProgress> regions) {
    Function<RegionProgress, Double> value = region -> figure(region.progress()).value();
    return regions.stream()
        .sorted(Comparator.comparing(value, Comparator.nullsLast(direction())))
        .toList();
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
