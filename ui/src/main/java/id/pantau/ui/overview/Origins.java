package id.pantau.ui.overview;

import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the figures that stand together on a screen come from. */
final class Origins {
  private Origins() {}

  /** Those of every figure that a region's progress shows or is judged by. */
  static List<Origin> of(Progress progress) {
    return Origin.of(
        Stream.of(
            progress.activated(),
            progress.base(),
            progress.currentPace(),
            progress.bestWeek(),
            progress.startCount(),
            progress.path()));
  }

  /** Those of the levels that a line draws. */
  static List<Origin> of(Line line) {
    return Origin.of(line.points().stream().map(Point::figure));
  }

  /** One word for all of them: several together are mixed. Null where nothing is known. */
  static @Nullable Origin joint(Progress progress) {
    return Origin.joint(of(progress));
  }
}
