package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.ReliabilityChart;
import id.pantau.chart.ReliabilityChart.Mark;
import id.pantau.chart.Window;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Column;
import id.pantau.chart.svg.Token;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A square of what was promised, across, and of what held, up, both in percent. */
final class ReliabilityPlot {

  private static final int ALL = 100;
  private static final int STEP = 20;

  /** Left of the square, for the texts of its scale, px. */
  private static final int GUTTER = 46;

  private static final int TOP = 32;

  /** Right of the square, for half of its last text. */
  private static final int RIGHT = 24;

  /** Under the square, for its scale and what it counts. */
  private static final int FOOT = 50;

  private static final int LARGEST = 420;
  private static final int FIRST_LINE = 14;
  private static final int BASELINE = 4;
  private static final int AIR = 8;

  private static final List<Double> TICKS =
      IntStream.rangeClosed(0, ALL / STEP).mapToObj(i -> (double) i * STEP).toList();

  private final ReliabilityChart chart;
  private final Panel panel;

  ReliabilityPlot(ReliabilityChart chart, ChartSize size) {
    this.chart = chart;
    int side = Math.min(LARGEST, size.width() - GUTTER - RIGHT);
    this.panel =
        new Panel(
            GUTTER,
            TOP,
            GUTTER + side,
            TOP + side,
            new Window(LocalDate.ofEpochDay(0), LocalDate.ofEpochDay(ALL)),
            0,
            ALL);
  }

  Panel panel() {
    return panel;
  }

  int height() {
    return panel.bottom() + FOOT;
  }

  void draw(Graphics2D graphics) {
    var plot = new PanelPlot(panel, TICKS);
    plot.months(TICKS);
    plot.line(new Line(List.of(new Knot(0, 0), new Knot(ALL, ALL)), Token.PATH, Strokes.DOTTED));
    List<Knot> knots = chart.marks().stream().map(ReliabilityPlot::knot).toList();
    plot.line(new Line(knots, Token.ACTUAL, Strokes.TWO));
    knots.forEach(at -> plot.dot(new Dot(at, 4, Token.ACTUAL, Token.SURFACE, Strokes.ONE)));
    plot.draw(graphics);
  }

  private static Knot knot(Mark mark) {
    return new Knot(ALL * mark.promised(), ALL * mark.held());
  }

  void name(Labels labels) {
    double room = panel.right() - AIR;
    labels.put(
        Label.bold(chart.heading(), Token.INK_2).within(room), Spot.from(Frame.LEFT, FIRST_LINE));
    for (double tick : TICKS) {
      Label text = Label.plain(chart.tick().apply(tick / ALL), Token.AXIS);
      labels.put(text, Spot.upTo(panel.left() - AIR, panel.y(tick) + BASELINE));
      labels.put(text, Spot.centred(panel.x(tick), panel.bottom() + 2.0 * AIR + 2));
    }
    double middle = (panel.left() + panel.right()) / 2.0;
    labels.put(
        Label.plain(chart.across(), Token.INK_2).within(panel.right() - panel.left()),
        Spot.centred(middle, height() - AIR));
    nameDiagonal(labels);
  }

  /** Beside it, where the curve is not. */
  private void nameDiagonal(Labels labels) {
    List<Mark> marks = chart.marks();
    for (int i = 1; i < marks.size(); i++) {
      labels.avoid(new Line2D.Double(at(marks.get(i - 1)), at(marks.get(i))));
    }
    labels.place(
        Label.plain(chart.exact(), Token.PATH),
        List.of(
            Spot.from(panel.x(62.0), panel.y(52.0)),
            Spot.upTo(panel.x(48.0), panel.y(56.0)),
            Spot.from(panel.x(32.0), panel.y(22.0)),
            Spot.upTo(panel.x(78.0), panel.y(86.0))));
  }

  private Point2D at(Mark mark) {
    return new Point2D.Double(panel.x(ALL * mark.promised()), panel.y(ALL * mark.held()));
  }

  /** What each quantile answers to the pointer, as far as it is the nearest. */
  List<Column> columns() {
    List<Mark> marks = chart.marks();
    return IntStream.range(0, marks.size())
        .mapToObj(i -> new Column(edge(i - 1, i, 0), edge(i, i + 1, ALL), marks.get(i).title()))
        .toList();
  }

  private double edge(int before, int after, double end) {
    List<Mark> marks = chart.marks();
    boolean inside = before >= 0 && after < marks.size();
    return panel.x(
        inside ? ALL * (marks.get(before).promised() + marks.get(after).promised()) / 2 : end);
  }
}
