package id.pantau.chart.draw;

import id.pantau.chart.ChartLanguage;
import id.pantau.chart.ContextBand;
import id.pantau.chart.Fan;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Token;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;

/** The texts of scales: round counts, months, what is enlarged, what a shaded band is. */
final class ScaleLabels {

  /** From a grid line up to its text's baseline. */
  private static final int OVER_LINE = 5;

  private static final int UNDER_AXIS = 18;

  /** A month that starts nearer to the inset's right edge has no name there. */
  private static final int MONTH_ROOM = 24;

  /** Clears the guides beside the second panel. */
  private static final int INDENT = 6;

  /** Between the baselines of two labels. */
  private static final int APART = 15;

  /** A band's name may stand out of the band by so many px on each side. */
  private static final int OVERHANG = 10;

  private final ProgressChart chart;
  private final ChartLanguage language;
  private final Layout layout;
  private final Labels labels;

  ScaleLabels(ProgressChart chart, Layout layout, Labels labels) {
    this.chart = chart;
    this.language = chart.language();
    this.layout = layout;
    this.labels = labels;
  }

  void months(List<LocalDate> months) {
    Panel panel = layout.lowest();
    for (LocalDate day : months) {
      Spot spot = Spot.from(panel.x(day), panel.bottom() + UNDER_AXIS);
      labels.place(Months.label(day, language), List.of(spot));
    }
  }

  /** What the second panel or the inset enlarges, and its own scale. */
  void magnified() {
    if (layout.lower() != null) {
      caption(layout.lower());
      RoundTicks.upTo(layout.lower().ceiling())
          .forEach(tick -> tick(layout.lower(), tick, language.tick(tick)));
    }
    if (layout.inset() != null) {
      inset(layout.inset());
    }
  }

  void ticks() {
    List<Double> ticks = MainTicks.of(chart, layout.main());
    for (double tick : ticks) {
      boolean top = tick == ticks.getLast();
      tick(layout.main(), tick, top ? language.topTick(tick) : language.tick(tick));
    }
  }

  void bands() {
    chart
        .bands()
        .forEach(
            band ->
                BandBox.of(band, layout.lowest(), Layout.bandCeiling(chart))
                    .ifPresent(b -> name(band, b)));
  }

  private void caption(Panel lower) {
    Panel main = layout.main();
    double factor = lower.pixelsPerPerson() / main.pixelsPerPerson();
    Label label = Label.plain(language.magnified(factor, lower.ceiling()), Token.INK_2);
    double room = main.right() - main.left() - 12;
    labels.put(label.within(room), Spot.from(main.left() + INDENT, main.bottom() + 32));
  }

  private void tick(Panel panel, double tick, String text) {
    int indent = panel.equals(layout.main()) ? 0 : INDENT;
    Spot spot = Spot.from(panel.left() + indent, panel.y(tick) - OVER_LINE);
    labels.place(Label.plain(text, Token.AXIS), List.of(spot));
  }

  private void name(ContextBand band, Rectangle2D box) {
    Label label = Label.plain(band.label(), Token.INK_2);
    if (label.width() <= box.getWidth() + 2 * OVERHANG) {
      labels.place(
          label,
          DoubleStream.of(.5, .4, .6, .3, .7, .2)
              .map(part -> box.getY() + part * box.getHeight())
              .mapToObj(y -> Spot.centred(box.getCenterX(), y))
              .toList());
    }
  }

  private void inset(Inset inset) {
    Panel panel = inset.panel();
    Rectangle2D box = inset.box();
    String words = language.magnified(panel.window().from(), panel.window().to());
    Label caption = Label.plain(words, Token.INK_2).within(box.getWidth() - 24);
    labels.put(caption, Spot.from(box.getX() + 12, box.getY() + 19));
    List<Fan.Step> ahead = FanLines.steps(chart.fan(), panel.window());
    if (ahead.isEmpty()) {
      insetTick(panel, panel.ceiling());
      insetTick(panel, panel.floor());
    } else {
      tick(panel, panel.ceiling(), language.tick(panel.ceiling()));
      tick(panel, panel.floor(), language.tick(panel.floor()));
      insetEnds(panel, ahead.getLast());
    }
    Months.on(panel, language).stream()
        .filter(day -> panel.x(day) < panel.right() - MONTH_ROOM)
        .forEach(day -> insetMonth(panel, day));
    labels.keepFree(box);
  }

  private void insetMonth(Panel panel, LocalDate day) {
    labels.put(Months.label(day, language), Spot.from(panel.x(day), panel.bottom() + 16));
  }

  /** Where the fan ends, at least a line of text apart. */
  private void insetEnds(Panel panel, Fan.Step last) {
    double middle = panel.y(last.p50()) + 4;
    insetEnd(panel, "P90 ", last.p90(), Math.min(panel.y(last.p90()) + 4, middle - APART));
    insetEnd(panel, "P50 ", last.p50(), middle);
    insetEnd(panel, "P10 ", last.p10(), Math.max(panel.y(last.p10()) + 4, middle + APART));
  }

  private void insetEnd(Panel panel, String name, double people, double y) {
    Label label = Label.plain(name + language.end(people), Token.INK_2);
    labels.put(label, Spot.from(panel.right() + 8, y));
  }

  /** Right of the plot, where no line runs. */
  private void insetTick(Panel panel, double people) {
    Label label = Label.plain(language.tick(people), Token.AXIS);
    labels.put(label, Spot.from(panel.right() + 8, panel.y(people) + 4));
  }
}
