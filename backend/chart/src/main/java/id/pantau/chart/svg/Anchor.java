package id.pantau.chart.svg;

/** Which point of a text its x means; SVG aligns it by the font that is really shown. */
public enum Anchor {
  START,
  MIDDLE,
  END;

  /** Left edge of a text of that width anchored at x. */
  public double left(double x, double width) {
    return switch (this) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }
}
