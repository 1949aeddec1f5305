package id.pantau.ui.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from (asal). */
public enum Origin {
  /** An office's own file. */
  OFFICIAL,
  /** Press and public pages. */
  PUBLISHED,
  /** Made-up sample data: never evidence of anything. */
  SYNTHETIC,
  /** Several of the above added together. */
  MIXED;

  /** Where figures that stand together come from, each origin once. */
  public static List<Origin> of(Stream<Figure> figures) {
    return figures.map(Figure::origin).filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** One word for all of them: several together are mixed. Null where nothing is known. */
  public static @Nullable Origin joint(List<Origin> origins) {
    return switch (origins.size()) {
      case 0 -> null;
      case 1 -> origins.getFirst();
      default -> MIXED;
    };
  }
}
