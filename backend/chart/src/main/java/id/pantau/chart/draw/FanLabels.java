package id.pantau.chart.draw;

import id.pantau.chart.FanChart;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Column;
import id.pantau.chart.svg.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a fan, and what it answers to the pointer. */
final class FanLabels {

  private static final int OVER_LINE = 5;
  private static final int UNDER_AXIS = 18;
  private static final int BESIDE = 8;
  private static final int AIR = 16;
  private static final int FIRST_LINE = 14;

  private final FanChart chart;
  private final Panel panel;
  private final double width;
  private final Labels labels;

  /**
   * @param width of the picture, px
   */
  FanLabels(FanChart chart, Panel panel, double width, Labels labels) {
    this.chart = chart;
    this.panel = panel;
    this.width = width;
    this.labels = labels;
  }

  void place() {
    double room = panel.right() - panel.left();
    labels.put(
        Label.bold(chart.heading(), Token.INK_2).within(room), Spot.from(panel.left(), FIRST_LINE));
    FanChart.Ahead last = chart.ahead().getLast();
    end(Label.bold(chart.language().mean(), Token.ACTUAL), last.mean(), -AIR);
    for (int band = 0; band < chart.bands().size(); band++) {
      Label name = Label.plain(chart.bands().get(band), Token.INK_2);
      FanChart.Band of = last.bands().get(band);
      end(name, band == 0 ? of.high() : of.low(), band == 0 ? -AIR : AIR);
    }
    places(chart, panel).forEach(this::step);
    FanPanel.ticks(panel).stream()
        .filter(tick -> panel.bottom() - panel.y(tick) > AIR)
        .forEach(this::tick);
    IntStream.range(0, chart.past().size()).forEach(this::doubted);
  }

  /** Beside the last step; on narrow charts, which have no margin there, inside the plot. */
  private void end(Label label, double value, int away) {
    double y = panel.y(value) + OVER_LINE;
    labels.place(
        label,
        IntStream.rangeClosed(0, 3)
            .mapToObj(i -> Spot.from(panel.right() + BESIDE, y + i * away))
            .toList());
    if (panel.right() + BESIDE + label.width() > width) {
      labels.place(label, List.of(Spot.upTo(panel.right(), y + away)));
    }
  }

  /** What a value is that the forecast does not believe, where the plot ends below it. */
  private void doubted(int place) {
    if (chart.past().get(place) instanceof FanChart.Replaced replaced
        && FanPanel.within(panel, replaced.value()) != replaced.value()) {
      double x = panel.x((double) place);
      double y = panel.y(FanPanel.within(panel, replaced.value())) + OVER_LINE;
      Label value = Label.plain(chart.language().tick(replaced.value()), Token.BAD);
      labels.place(value, List.of(Spot.from(x + BESIDE, y), Spot.upTo(x - BESIDE, y)));
    }
  }

  private void step(int place) {
    Label label = Label.plain(chart.language().step(place), Token.AXIS);
    double x = panel.x((double) place);
    double y = panel.bottom() + UNDER_AXIS;
    labels.place(label, List.of(Spot.from(x, y)));
  }

  private void tick(double tick) {
    Spot spot = Spot.from(panel.left(), panel.y(tick) - OVER_LINE);
    labels.place(Label.plain(chart.language().tick(tick), Token.AXIS), List.of(spot));
  }

  /**
   * Steps with their names under the axis: as many as there is room for, the next one among them.
   */
  static List<Integer> places(FanChart chart, Panel panel) {
    int all = chart.past().size() + chart.ahead().size();
    double widest =
        IntStream.of(0, all / 2, all - 1)
            .mapToDouble(
                place -> Label.plain(chart.language().step(place), Token.AXIS).width() + AIR)
            .max()
            .orElseThrow();
    int most = (int) Math.max(2, (panel.right() - panel.left()) / widest);
    int apart = Math.max(1, (int) Math.ceil((double) all / most));
    List<Integer> places = new ArrayList<>();
    for (int place = chart.past().size() % apart; place < all; place += apart) {
      places.add(place);
    }
    return places;
  }

  static List<Column> columns(FanChart chart, Panel panel) {
    int past = chart.past().size();
    return IntStream.range(0, past + chart.ahead().size())
        .mapToObj(
            place ->
                new Column(
                    panel.x(place - 0.5),
                    panel.x(place + 0.5),
                    place < past
                        ? chart.past().get(place).title()
                        : chart.ahead().get(place - past).title()))
        .toList();
  }
}
