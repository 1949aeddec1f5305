package id.pantau.ui.data.reporting;

/**
 * The heat map's measures, px, out of the width of the window.
 *
 * @param label room for the names at the left; 0 where they stand above their days
 * @param cell width of a day's box
 * @param pitch from one day to the next
 * @param days how many fit
 */
record HeatSize(int width, int label, int cell, int pitch, int days) {

  private static final int PHONE = 800;
  private static final int PHONE_DAYS = 21;
  private static final int DRAWER = 232;
  private static final int WIDEST = 1272;
  private static final int COUNTS = 66;
  private static final int GAP = 2;

  /** For a window of so many px; the numbers are those of the style sheets. */
  static HeatSize of(int window) {
    return window <= PHONE ? phone(window - 2 * 16 - 2 * 16) : wide(window);
  }

  private static HeatSize phone(int card) {
    int pitch = Math.clamp(card / PHONE_DAYS, 9, 20);
    return new HeatSize(PHONE_DAYS * pitch - GAP, 0, pitch - GAP, pitch, PHONE_DAYS);
  }

  /** Whether a name stands above its days, as their row needs the whole width. */
  boolean stacked() {
    return label == 0;
  }

  private static HeatSize wide(int window) {
    int card = Math.min(WIDEST, window - DRAWER) - 2 * 36 - 2 * 24;
    int label = 140;
    int days = (card - label - COUNTS) / 14;
    return new HeatSize(card, label, 12, 14, days);
  }
}
