package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import id.pantau.forecast.smoothing.EtsForm.ErrorType;
import id.pantau.forecast.smoothing.EtsForm.Trend;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Exponential smoothing without seasons, its form chosen by AICc (Hyndman, Koehler, Snyder &amp;
 * Grose, 2002): errors additive or, of positive series, multiplicative; no trend, a trend, or a
 * damped one. It knows no season; for those see {@link SeasonalEts} and the models of
 * decomposition.
 */
public final class Ets implements Model {

  @Override
  public String name() {
    return "ETS";
  }

  @Override
  public int fewest() {
    return 5;
  }

  @Override
  public Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    return best(series).fitted(series);
  }

  static Candidate best(Observations series) {
    return Arrays.stream(Trend.values())
        .flatMap(trend -> candidates(trend, series))
        .min(Comparator.comparingDouble(Candidate::aicc))
        .orElseThrow();
  }

  @Override
  public Fitted refit(Fitted before, Observations longer) {
    return before instanceof EtsFitted shorter
            && errors(longer).anyMatch(shorter.form().error()::equals)
        ? shorter.form().fit(longer)
        : fit(longer);
  }

  private static Stream<Candidate> candidates(Trend trend, Observations series) {
    var estimation = new EtsEstimation(trend, series);
    return errors(series).map(error -> Candidate.of(error, trend, estimation, series));
  }

  /** That a series allows. */
  static Stream<ErrorType> errors(Observations series) {
    boolean positive = Arrays.stream(series.toArray()).allMatch(value -> value > 0);
    return Arrays.stream(ErrorType.values())
        .filter(error -> positive || error == ErrorType.ADDITIVE);
  }

  record Candidate(EtsForm form, EtsParameters parameters, double aicc) {

    static Candidate of(
        ErrorType error, Trend trend, EtsEstimation estimation, Observations series) {
      var form = new EtsForm(error, trend);
      EtsParameters parameters = estimation.with(error);
      return new Candidate(form, parameters, EtsFitted.aicc(form, parameters, series));
    }

    Fitted fitted(Observations series) {
      return new EtsFitted(form, parameters, series);
    }
  }
}
