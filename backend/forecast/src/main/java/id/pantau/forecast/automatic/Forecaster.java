package id.pantau.forecast.automatic;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Origins;
import id.pantau.forecast.backtest.Trial;
import id.pantau.forecast.interval.Calibration;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Naive;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts a series by models weighted by how well each one did at rolling origins inside it, with
 * intervals calibrated on the errors there; by the naive forecast where nothing does better.
 */
public final class Forecaster {

  /** With fewer observations there is no forecast. */
  public static final int FEWEST = 3;

  /** With fewer observations nothing can be tried out, and intervals are widened. */
  public static final int FEWEST_TO_TRY = 8;

  private static final int FEWEST_ORIGINS = 3;
  private static final int MOST_AHEAD = 26;
  private static final double WIDER = 1.5;
  static final Model NAIVE = new Naive();

  private final List<Model> models;

  /**
   * @param models to choose from
   */
  public Forecaster(List<Model> models) {
    this.models = List.copyOf(models);
  }

  /**
   * What is expected of a prepared series after its last step, known or not. Values that only fill
   * gaps are too few to go by.
   *
   * @param horizon steps after those that are unknown at its end
   * @param counts whether it can never be below 0
   */
  public Outcome forecast(Preparation made, int horizon, boolean counts) {
    return made.known() < FEWEST
        ? new Outcome.None(made.known())
        : forecast(made.series(), made.unknownAtEnd() + horizon, counts);
  }

  /**
   * What is expected of a series.
   *
   * @param horizon steps ahead, at least 1
   * @param counts whether it can never be below 0
   */
  public Outcome forecast(Observations series, int horizon, boolean counts) {
    if (series.size() < FEWEST) {
      return new Outcome.None(series.size());
    }
    if (series.constant()) {
      return alone(series, horizon, counts, Choice.CONSTANT);
    }
    int ahead = ahead(series, horizon);
    List<Model> fit = fitting(series, ahead);
    Origins origins = Origins.of(series.size(), ahead, before(fit, series.size() - ahead));
    return series.size() < FEWEST_TO_TRY || fit.isEmpty() || origins.count() < FEWEST_ORIGINS
        ? alone(series, horizon, counts, Choice.SHORT)
        : tried(series, horizon, origins, fit, counts);
  }

  /**
   * Steps ahead that models are tried at: a quarter of the series, at most half a year of weeks.
   * The spread of later steps is that of these, gone on.
   */
  static int ahead(Observations series, int horizon) {
    return Math.clamp(series.size() / 4, 1, Math.min(horizon, MOST_AHEAD));
  }

  /** Those that can be fitted before the first of a few origins. */
  private List<Model> fitting(Observations series, int horizon) {
    var fitting = new LinkedHashMap<String, Model>();
    models.stream()
        .map(model -> model.with(series.size()))
        .filter(model -> model.fewest() + horizon + FEWEST_ORIGINS - 1 <= series.size())
        .forEach(model -> fitting.putIfAbsent(model.name(), model));
    return List.copyOf(fitting.values());
  }

  /** Observations before the first origin: enough for seasons, if a few origins are left. */
  private static int before(List<Model> models, int last) {
    int enough = models.stream().mapToInt(Model::enough).max().orElse(1);
    return enough + FEWEST_ORIGINS - 1 <= last
        ? enough
        : models.stream().mapToInt(Model::fewest).max().orElse(1);
  }

  private static Forecast alone(Observations series, int horizon, boolean counts, Choice choice) {
    Fitted naive = NAIVE.fit(series);
    return forecast(
        naive.mean(horizon),
        Calibration.ofSteps(naive.residuals(), choice == Choice.SHORT ? WIDER : 1),
        counts,
        choice,
        List.of(new Candidate(naive.description(), 1, 1)),
        null);
  }

  private static Forecast tried(
      Observations series, int horizon, Origins origins, List<Model> models, boolean counts) {
    var contest = new Contest(models, series, origins);
    Trial combined = contest.combined();
    Trial naive = Trial.of(NAIVE, series, origins);
    boolean wins = !(contest.error(combined) < contest.error(naive));
    Accuracy ofNaive = Judge.of(naive, series, origins);
    Combination best = wins ? Combination.of(NAIVE, series) : Combination.of(contest);
    return forecast(
        best.mean(horizon),
        Calibration.of((wins ? naive : combined).errors(series, origins), origins.windows())
            .times(new Volatility(series, origins).factor(series.size()))
            .toward(best.deviations(horizon)),
        counts,
        wins ? Choice.NAIVE : Choice.COMBINED,
        candidates(models, contest, series.meanStep()),
        new Backtest(
            origins.count(), wins ? ofNaive : Judge.of(combined, series, origins), ofNaive));
  }

  private static Forecast forecast(
      double[] expected,
      Calibration calibration,
      boolean counts,
      Choice choice,
      List<Candidate> candidates,
      @Nullable Backtest backtest) {
    double least = counts ? 0 : Double.NEGATIVE_INFINITY;
    var spread = new CalibratedSpread(expected, calibration, least);
    double[] mean = Arrays.stream(expected).map(value -> Math.max(least, value)).toArray();
    return new Forecast(mean, spread, choice, candidates, backtest);
  }

  private static List<Candidate> candidates(List<Model> models, Contest contest, double scale) {
    return IntStream.range(0, models.size())
        .mapToObj(
            i -> new Candidate(models.get(i).name(), contest.weight(i), contest.error(i) / scale))
        .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
        .toList();
  }
}
