package id.pantau.ui.overview;

import java.util.List;

/**
 * The widths that charts are drawn for, out of the width of the window.
 *
 * @param full of a chart over the whole page, px
 * @param beside of a chart beside the map, px
 * @param phone whether the page is one column of a phone
 */
record ChartWidths(int full, int beside, boolean phone) {
  private static final List<Integer> DRAWN = List.of(326, 424, 604, 824, 1088);
  private static final int PHONE = 800;
  private static final int STACKED = 1200;
  private static final int DRAWER = 232;
  private static final int WIDEST = 1272;

  static ChartWidths of(int window) {
    if (window <= PHONE) {
      int card = window - 2 * 16 - 2 * 16;
      return new ChartWidths(drawn(card), drawn(card), true);
    }
    int page = Math.min(WIDEST, window - DRAWER) - 2 * 36;
    int full = page - 2 * 24;
    int beside = window <= STACKED ? full : (page - 24) * 5 / 12 - 2 * 24;
    return new ChartWidths(drawn(full), drawn(beside), false);
  }

  private static int drawn(int width) {
    return DRAWN.stream()
        .min((one, other) -> Integer.compare(Math.abs(one - width), Math.abs(other - width)))
        .orElseThrow();
  }
}
