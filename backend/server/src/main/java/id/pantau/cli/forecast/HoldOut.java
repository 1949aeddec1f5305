package id.pantau.cli.forecast;

import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The last values of each series held back, forecast from what is before them, and compared with
 * what came (out-of-sample evaluation: Tashman, 2000). A gap among them is passed over.
 */
public final class HoldOut {

  private static final List<Double> PROBABILITIES =
      List.of(0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99);

  private final SeriesFile whole;
  private final int horizon;
  private final double level;
  private final Map<String, Series> series;
  private final long[] notAbove = new long[PROBABILITIES.size()];
  private final long[] inside;
  private final long[] known;
  private double error;
  private double naive;
  private int scaled;

  /**
   * Of a file.
   *
   * @param horizon values that are held back
   * @param level of the interval that is judged, above 0 and below 1
   */
  public HoldOut(SeriesFile whole, int horizon, double level) {
    this.whole = whole;
    this.horizon = horizon;
    this.level = level;
    this.series =
        whole.series().stream().collect(Collectors.toMap(Series::id, Function.identity()));
    this.inside = new long[horizon];
    this.known = new long[horizon];
  }

  /** The file without what is held back; of a series that has no more nothing is left. */
  public SeriesFile before() {
    return new SeriesFile(
        whole.series().stream().map(this::before).toList(),
        whole.steps(),
        whole.rows(),
        whole.separator(),
        whole.decimal(),
        whole.unused());
  }

  private Series before(Series all) {
    return new Series(all.id(), all.start(), Arrays.copyOf(all.values(), length(all)));
  }

  private int length(Series all) {
    return Math.max(0, all.values().length - horizon);
  }

  /** Compares a forecast of {@link #before}; nothing where there is none. */
  public void add(SeriesForecast forecast) {
    switch (forecast.outcome()) {
      case Forecast of -> add(forecast, of);
      case Outcome.None none -> {}
    }
  }

  private void add(SeriesForecast forecast, Forecast of) {
    Series all = Objects.requireNonNull(series.get(forecast.series().id()));
    double[] values = all.values();
    int length = length(all);
    var errors = new Errors(Arrays.copyOf(values, length));
    for (int asked = 0; asked < horizon; asked++) {
      double value = values[length + asked];
      if (!Double.isNaN(value)) {
        int step = forecast.step(asked);
        judge(value, asked, probability -> of.quantile(step, probability));
        errors.add(value, of.mean(step));
      }
    }
    if (errors.areScaled()) {
      error += errors.forecast();
      naive += errors.naive();
      scaled++;
    }
  }

  /**
   * @param quantile of the step
   */
  private void judge(double value, int asked, DoubleUnaryOperator quantile) {
    for (int i = 0; i < notAbove.length; i++) {
      notAbove[i] += value <= quantile.applyAsDouble(PROBABILITIES.get(i)) ? 1 : 0;
    }
    boolean held =
        value >= quantile.applyAsDouble((1 - level) / 2)
            && value <= quantile.applyAsDouble((1 + level) / 2);
    inside[asked] += held ? 1 : 0;
    known[asked]++;
  }

  /** How it went; of nothing where nothing was known. */
  public Scores scores() {
    long values = Arrays.stream(known).sum();
    IntFunction<Held> held =
        i -> new Held(PROBABILITIES.get(i), (double) notAbove[i] / Math.max(1, values));
    return new Scores(
        values,
        scaled == 0 ? Double.NaN : error / scaled,
        scaled == 0 ? Double.NaN : naive / scaled,
        (double) Arrays.stream(inside).sum() / Math.max(1, values),
        (double) inside[0] / Math.max(1, known[0]),
        (double) inside[horizon - 1] / Math.max(1, known[horizon - 1]),
        IntStream.range(0, notAbove.length).mapToObj(held).toList());
  }

  /**
   * How good the forecasts were.
   *
   * @param values that were compared
   * @param mase mean over the series of the mean absolute error, scaled by the mean one-step
   *     difference before (Hyndman &amp; Koehler, 2006); NaN where no series changes
   * @param naive the same of the last value going on
   * @param coverage share of the values inside the interval
   * @param first the same of the first step
   * @param last the same of the last one
   */
  public record Scores(
      long values,
      double mase,
      double naive,
      double coverage,
      double first,
      double last,
      List<Held> held) {

    public Scores {
      held = List.copyOf(held);
    }
  }

  /**
   * A quantile.
   *
   * @param promised its probability
   * @param share of the values that were not above it
   */
  public record Held(double promised, double share) {}

  /** Absolute errors of one series beside those of its last value. */
  private static final class Errors {

    private final double[] before;
    private final double scale;
    private double forecast;
    private double naive;
    private int count;

    Errors(double[] values) {
      this.before = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
      this.scale =
          IntStream.range(1, before.length)
              .mapToDouble(i -> Math.abs(before[i] - before[i - 1]))
              .average()
              .orElse(0);
    }

    void add(double value, double mean) {
      forecast += Math.abs(value - mean);
      naive += Math.abs(value - before[before.length - 1]);
      count++;
    }

    boolean areScaled() {
      return count > 0 && scale > 0;
    }

    double forecast() {
      return forecast / count / scale;
    }

    double naive() {
      return naive / count / scale;
    }
  }
}
