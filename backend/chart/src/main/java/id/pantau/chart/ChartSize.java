package id.pantau.chart;

/** The widths charts are laid out for, in CSS pixels; between them an SVG scales. */
public enum ChartSize {
  W326(326),
  W424(424),
  W604(604),
  W824(824),
  W1088(1088);

  /** Below this scale the smallest text, 12.5 px, would drop under 11.5 px. */
  private static final double SMALLEST_SCALE = 0.92;

  private final int width;

  ChartSize(int width) {
    this.width = width;
  }

  /** Width of the layout, px. */
  public int width() {
    return width;
  }

  /** True where labels have no margin of their own and stand inside the plot. */
  public boolean narrow() {
    return this == W326 || this == W424;
  }

  /** The widest layout that stays readable in a measured width of so many px. */
  public static ChartSize fitting(double measured) {
    ChartSize best = W326;
    for (ChartSize size : values()) {
      if (size.width * SMALLEST_SCALE <= measured) {
        best = size;
      }
    }
    return best;
  }
}
