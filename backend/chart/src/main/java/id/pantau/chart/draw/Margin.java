package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Token;

/** The room right of a wide chart's panels, where a line's end is named in two lines of text. */
final class Margin {

  /** Of a label of two lines and the air under it. */
  static final int LABEL_HEIGHT = 38;

  private static final int LINE_HEIGHT = 16;
  private static final int AIR = 10;
  private static final int BASELINE = 4;

  private final double x;
  private final double room;
  private final Labels labels;

  Margin(Panel panel, ChartSize size, Labels labels) {
    this.x = panel.right() + AIR;
    this.room = size.width() - x;
    this.labels = labels;
  }

  /** Names what ends at a height, with a plain line under the name. */
  void name(double y, Token token, String name, String of) {
    labels.put(Label.bold(name, token).within(room), Spot.from(x, y + BASELINE));
    labels.put(Label.plain(of, Token.INK_2).within(room), Spot.from(x, y + BASELINE + LINE_HEIGHT));
  }
}
