package id.pantau.dataset;

import org.jspecify.annotations.Nullable;

/** Where rows come from (asal). */
public enum Origin {
  /** An office's own file. */
  OFFICIAL,
  /** Press and public pages. */
  PUBLISHED,
  /** Made-up sample data: never evidence of anything. */
  SYNTHETIC,
  /** Several of the above added together. */
  MIXED;

  /**
   * The origin of a sum, by the names of the least and the greatest one in it; null where it is of
   * nothing.
   */
  public static @Nullable Origin between(@Nullable String least, @Nullable String greatest) {
    return least == null || greatest == null ? null : together(valueOf(least), valueOf(greatest));
  }

  /** The origin of a sum of two parts; null stands for a part that has none. */
  public static @Nullable Origin together(@Nullable Origin one, @Nullable Origin other) {
    if (one == null || one == other) {
      return other;
    }
    return other == null ? one : MIXED;
  }
}
