package id.pantau.ui.data.reporting;

import java.util.List;

/**
 * One line of the heat map.
 *
 * @param name at its left
 * @param cells one a day, oldest first
 * @param received at its right: {@code 41/43}
 */
record HeatRow(String name, List<Cell> cells, String received) {

  HeatRow {
    cells = List.copyOf(cells);
  }

  /**
   * One day.
   *
   * @param mark how it is drawn, the name of a style
   * @param title what it says when it is pointed at
   */
  record Cell(Mark mark, String title) {}

  /** How a day is drawn. */
  enum Mark {
    FULL,
    HALF,
    FRAME,
    HOLE,
    SLASH,
    CROSS,
    WAIT,
    DOT,
    S1,
    S2,
    S3,
    S4,
    S5
  }
}
