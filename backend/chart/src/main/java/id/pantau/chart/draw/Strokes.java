package id.pantau.chart.draw;

import java.awt.BasicStroke;

/** The strokes of the design; widths, dashes and gaps in px. */
final class Strokes {

  static final BasicStroke ACTUAL =
      new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke ONE = plain(1);
  static final BasicStroke ONE_AND_HALF = plain(1.5f);
  static final BasicStroke TWO = plain(2);

  /** The path to the target. */
  static final BasicStroke DOTTED = dashed(1.5f, BasicStroke.CAP_ROUND, 1.5f, 5);

  /** From a stretch of a plot to its enlargement. */
  static final BasicStroke GUIDE = dashed(1, BasicStroke.CAP_BUTT, 2, 3);

  /** Around the bar of a week that the period cuts. */
  static final BasicStroke CUT_WEEK = dashed(1.5f, BasicStroke.CAP_BUTT, 4, 3);

  /** What is expected. */
  static final BasicStroke AHEAD = dashed(2, BasicStroke.CAP_BUTT, 6, 4);

  private Strokes() {}

  private static BasicStroke plain(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  private static BasicStroke dashed(float width, int cap, float dash, float gap) {
    return new BasicStroke(width, cap, BasicStroke.JOIN_MITER, 10, new float[] {dash, gap}, 0);
  }
}
