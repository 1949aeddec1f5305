package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;

/** Where the plots of one size lie, px: the main one, and under it room for a second if paired. */
record Frame(ChartSize size, int height, Rows main) {

  static final int LEFT = 2;

  private static final int TOP = 22;

  /** Under the lowest plot, for the months. */
  private static final int FOOT = 28;

  /** Between two plots, for the lower one's caption. */
  private static final int BETWEEN = 70;

  /** Top and bottom of a plot. */
  record Rows(int top, int bottom) {}

  static Frame single(ChartSize size) {
    int height =
        switch (size) {
          case W326 -> 300;
          case W424 -> 330;
          case W604, W824, W1088 -> 400;
        };
    return new Frame(size, height, new Rows(TOP, height - FOOT));
  }

  static Frame paired(ChartSize size) {
    return size.narrow()
        ? new Frame(size, 486, new Rows(TOP, 222))
        : new Frame(size, 576, new Rows(TOP, 292));
  }

  /** The second plot of a paired frame. */
  Rows lower() {
    return new Rows(main.bottom() + BETWEEN, height - FOOT);
  }

  /** Right edge of the plots; wide charts have a margin for labels beyond it. */
  int right() {
    return size.width()
        - switch (size) {
          case W326, W424 -> 12;
          case W604, W824, W1088 -> 190;
        };
  }
}
