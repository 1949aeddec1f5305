package id.pantau.cli;

import id.pantau.chart.ChartSize;
import id.pantau.chart.FanChart;
import id.pantau.chart.Scheme;
import id.pantau.chart.draw.ChartRenderer;
import id.pantau.cli.forecast.Series;
import id.pantau.cli.forecast.SeriesForecast;
import id.pantau.cli.forecast.Steps;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Preparation;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the end of a series with its fan. */
final class FanPicture {

  /** Shown of the past at least so many steps for each one ahead. */
  private static final int PAST = 4;

  private static final int FEWEST = 52;
  private static final double INNER = 50;

  private final SeriesForecast forecast;
  private final Series series;
  private final Steps steps;
  private final int season;
  private final List<Double> levels;

  /**
   * @param season of which two are shown
   * @param level of the outer band, in percent; the inner one is of 50 %, or of half as much
   */
  FanPicture(SeriesForecast forecast, Steps steps, int season, double level) {
    this.forecast = forecast;
    this.series = forecast.series();
    this.steps = steps;
    this.season = season;
    this.levels = List.of(level, level > INNER ? INNER : level / 2);
  }

  /** A document that stands alone. */
  String svg(Forecast of) {
    return new ChartRenderer().svg(chart(of), ChartSize.W1088, Scheme.LIGHT);
  }

  private FanChart chart(Forecast of) {
    int length = series.values().length;
    int horizon = forecast.horizon(of);
    int shown = Math.min(length, Math.max(FEWEST, Math.max(PAST * horizon, 2 * season)));
    int skipped = length - shown;
    return new FanChart(
        sentence(of, horizon),
        heading(skipped, length),
        IntStream.range(skipped, length).mapToObj(this::past).toList(),
        IntStream.range(0, horizon).mapToObj(asked -> ahead(of, asked)).toList(),
        levels.stream().map(level -> named(level, of)).toList(),
        new FanWords(series, steps, skipped, of.mean(of.horizon() - 1)));
  }

  private String sentence(Forecast of, int horizon) {
    return "%1$s: ramalan %2$d langkah, di akhir %3$s / forecast of %2$d steps, %3$s at the end"
        .formatted(series.id(), horizon, FanWords.number(of.mean(of.horizon() - 1)));
  }

  private String heading(int skipped, int length) {
    return skipped == 0
        ? series.id()
        : "%1$s · %2$d langkah terakhir dari %3$d / last %2$d of %3$d steps"
            .formatted(series.id(), length - skipped, length);
  }

  private FanChart.Past past(int place) {
    String label = steps.label(series, place);
    double value = series.values()[place];
    if (Double.isNaN(value)) {
      return new FanChart.Unknown(label + ": tidak diketahui / not known");
    }
    String title = label + ": " + FanWords.number(value);
    Preparation made = forecast.preparation();
    if (!made.outliers().contains(place)) {
      return new FanChart.Known(value, title);
    }
    double taken = made.series().at(place - made.start());
    return new FanChart.Replaced(
        value, taken, title + ", pencilan, dipakai / outlier, taken as " + FanWords.number(taken));
  }

  private FanChart.Ahead ahead(Forecast of, int asked) {
    int step = forecast.step(asked);
    List<FanChart.Band> bands = levels.stream().map(level -> band(of, step, level / 100)).toList();
    return new FanChart.Ahead(
        of.mean(step),
        bands,
        "%s: %s, %s %%: %s … %s"
            .formatted(
                steps.label(series, series.values().length + asked),
                FanWords.number(of.mean(step)),
                FanWords.number(levels.getFirst()),
                FanWords.number(bands.getFirst().low()),
                FanWords.number(bands.getFirst().high())));
  }

  private static String named(double level, Forecast of) {
    FanChart.Band last = band(of, of.horizon() - 1, level / 100);
    return "%s %%: %s … %s"
        .formatted(
            FanWords.number(level), FanWords.number(last.low()), FanWords.number(last.high()));
  }

  private static FanChart.Band band(Forecast of, int step, double level) {
    return new FanChart.Band(
        of.quantile(step, (1 - level) / 2), of.quantile(step, (1 + level) / 2));
  }
}
