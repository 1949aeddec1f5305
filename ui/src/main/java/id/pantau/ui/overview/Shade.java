package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Progress;
import java.util.List;
import java.util.stream.IntStream;

/** What the map's colours stand for. Bounds are fixed for all days and levels. */
enum Shade {
  /** Share of the target; each class is double the one before. */
  SHARE,
  /** Distance to the path, as a share of the path; behind is negative. */
  PATH,
  /** Share of the base, where no target is in force. */
  BASE;

  private static final List<Double> SHARES = List.of(0.05, 0.10, 0.20, 0.40, 0.80);
  private static final List<Double> DISTANCES = List.of(-0.60, -0.30, -0.05, 0.05, 0.30, 0.60);

  /** What a screen can be coloured by, the usual one first. */
  static List<Shade> of(Progress screen) {
    return screen.target() == null ? List.of(BASE) : List.of(SHARE, PATH);
  }

  /** The style class of a region's tile; one that nothing can be held against is not silent. */
  String style(Progress progress) {
    Figure figure = figure(progress);
    if (figure.known()) {
      return style(rank(figure.amount()));
    }
    return progress.activated().known() ? "open" : "none";
  }

  /** The style class of the n-th class, counted from 1. */
  String style(int rank) {
    return prefix() + rank;
  }

  int classes() {
    return bounds().size() + 1;
  }

  /** The fraction that the tile prints; unknown where either side of it is. */
  Figure figure(Progress progress) {
    return switch (this) {
      case SHARE -> progress.shareOfTarget();
      case PATH -> distance(progress);
      case BASE -> progress.shareOfBase();
    };
  }

  private int rank(double fraction) {
    return 1 + (int) bounds().stream().filter(bound -> fraction >= bound).count();
  }

  private List<Double> bounds() {
    return switch (this) {
      case SHARE, BASE -> SHARES;
      case PATH -> DISTANCES;
    };
  }

  private String prefix() {
    return switch (this) {
      case SHARE, BASE -> "q";
      case PATH -> "d";
    };
  }

  List<Integer> ranks() {
    return IntStream.rangeClosed(1, classes()).boxed().toList();
  }

  private static Figure distance(Progress progress) {
    Figure behind = progress.behindPath();
    Figure path = progress.path();
    if (!behind.known() || !path.known() || path.amount() <= 0) {
      return Figure.MISSING;
    }
    double share = -behind.amount() / path.amount();
    return new Figure(
        share, behind.status(), behind.origin(), behind.reported(), behind.expected(), null, null);
  }
}
