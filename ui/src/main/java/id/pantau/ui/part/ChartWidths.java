package id.pantau.ui.part;

import com.vaadin.flow.component.UI;
import id.pantau.chart.ChartSize;

/**
 * The layouts that charts are drawn in, out of the width of the window.
 *
 * @param full of a chart over the whole page
 * @param beside of a chart beside the map
 * @param ranking how much room a table of many columns has
 */
public record ChartWidths(ChartSize full, ChartSize beside, Room ranking) {

  /** A table is a list of one column, a table without the column that says least, or whole. */
  public enum Room {
    LIST,
    TIGHT,
    WIDE
  }

  private static final int USUAL_WINDOW = 1440;
  private static final int PHONE = 800;
  private static final int STACKED = 1200;
  private static final int LISTED = 1260;
  private static final int TIGHT = 1400;
  private static final int DRAWER = 232;
  private static final int WIDEST = 1272;

  /** For the reader's window; a usual one where it does not say. */
  public static ChartWidths of(UI ui) {
    int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
    return of(width > 0 ? width : USUAL_WINDOW);
  }

  /** For a window that nothing is known of. */
  public static ChartWidths usual() {
    return of(USUAL_WINDOW);
  }

  /** For a window of so many px; the numbers are those of {@code pantau.css}. */
  public static ChartWidths of(int window) {
    if (window <= PHONE) {
      ChartSize card = ChartSize.fitting(window - 2 * 16 - 2 * 16);
      return new ChartWidths(card, card, Room.LIST);
    }
    int page = Math.min(WIDEST, window - DRAWER) - 2 * 36;
    ChartSize full = ChartSize.fitting(page - 2 * 24);
    ChartSize beside = window <= STACKED ? full : ChartSize.fitting((page - 24) * 5 / 12 - 2 * 24);
    return new ChartWidths(full, beside, room(window));
  }

  private static Room room(int window) {
    if (window <= LISTED) {
      return Room.LIST;
    }
    return window < TIGHT ? Room.TIGHT : Room.WIDE;
  }
}
