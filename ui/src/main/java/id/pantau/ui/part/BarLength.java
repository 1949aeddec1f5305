package id.pantau.ui.part;

import java.util.Locale;

/** How far a share reaches along a bar, as the style sheet takes it. */
public final class BarLength {
  private BarLength() {}

  /** {@code 79.38%}; never beyond the ends of the bar. */
  public static String of(double share) {
    return String.format(Locale.ROOT, "%.2f%%", Math.clamp(share, 0, 1) * 100);
  }
}
