package id.pantau.chart.draw;

import id.pantau.chart.AsOf;
import id.pantau.chart.ChartSize;
import id.pantau.chart.PathToTarget;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.Target;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Token;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the full scale says of the goal: target, path, as-of day and the gap between. */
final class GoalLabels {

  private static final int DATE_BASELINE = 12;

  private final ProgressChart chart;
  private final ProgressFacts facts;
  private final ChartSize size;
  private final Panel main;
  private final Labels labels;

  GoalLabels(ProgressChart chart, Layout layout, Labels labels) {
    this.chart = chart;
    this.facts = new ProgressFacts(chart);
    this.size = layout.frame().size();
    this.main = layout.main();
    this.labels = labels;
  }

  void target() {
    List<ProgressLines.Stretch> stretches = ProgressLines.stretches(chart.target(), chart.window());
    if (chart.target() == null || stretches.isEmpty()) {
      return;
    }
    double first = main.y(stretches.getFirst().step().people());
    double last = main.y(stretches.getLast().step().people());
    if (size.narrow()) {
      inside(chart.target(), first, last);
    } else {
      new Margin(main, size, labels)
          .name(last, Token.TARGET, chart.target().label().full(), chart.target().basis());
    }
  }

  void asOf() {
    facts.asOf().ifPresent(this::date);
  }

  void gap() {
    facts.gap().ifPresent(this::gap);
  }

  void path() {
    List<Knot> knots = ProgressLines.path(chart.path(), main).knots();
    if (chart.path() == null || knots.isEmpty()) {
      return;
    }
    PathToTarget path = chart.path();
    Label label = Label.bold(path.label().at(size), Token.PATH);
    labels.placeApart(
        label,
        DoubleStream.of(.47, .4, .33, .54, .26, .6, .68)
            .mapToObj(part -> between(knots, part))
            .flatMap(this::besidePath)
            .toList());
  }

  private void inside(Target target, double first, double last) {
    Label label =
        Label.bold(target.label().brief(), Token.TARGET).within(main.right() - main.left() - 8);
    double over = Math.min(first, last) - 8;
    labels.place(
        label,
        List.of(
            Spot.from(main.left() + 2, first - 8),
            Spot.from(main.left() + 2, over),
            Spot.upTo(main.right() - 2, last - 8),
            Spot.from(main.left() + 2, first + 18),
            Spot.upTo(main.right() - 2, last + 18)));
  }

  private void date(AsOf asOf) {
    double x = main.x(asOf.day());
    Label label = Label.plain(asOf.label().at(size), Token.INK_2).within(size.width() / 2.0);
    labels.place(
        label,
        List.of(
            Spot.upTo(x - 5, DATE_BASELINE),
            Spot.from(x + 5, DATE_BASELINE),
            Spot.upTo(main.right(), DATE_BASELINE),
            Spot.from(main.left(), DATE_BASELINE)));
  }

  private void gap(ProgressFacts.Gap gap) {
    double x = main.x(gap.day());
    double top = main.y(gap.to());
    double height = main.y(gap.from()) - top;
    Label label = Label.bold(gap.label().at(size), Token.BAD);
    List<Double> heights =
        Stream.of(.5, .4, .6, .7, .3, .8).map(part -> top + part * height + 4).toList();
    Stream<Spot> left = heights.stream().map(y -> Spot.upTo(x - 8, y));
    Stream<Spot> right = heights.stream().map(y -> Spot.from(x + 8, y));
    labels.place(label, Stream.concat(left, right).toList());
  }

  /** Under a rising path to the right of the place, else above it to the left. */
  private Stream<Spot> besidePath(Knot knot) {
    double x = main.x(knot.day());
    double y = main.y(knot.people());
    return Stream.of(Spot.from(x + 4, y + 20), Spot.from(x + 4, y + 28), Spot.upTo(x - 4, y - 10));
  }

  private static Knot between(List<Knot> knots, double part) {
    Knot a = knots.getFirst();
    Knot b = knots.getLast();
    return new Knot(
        a.day() + part * (b.day() - a.day()), a.people() + part * (b.people() - a.people()));
  }
}
