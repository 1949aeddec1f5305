package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import id.pantau.forecast.smoothing.EtsForm.Trend;
import id.pantau.forecast.smoothing.SeasonalForm.Season;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exponential smoothing with a season, its form chosen by AICc (Hyndman, Koehler, Snyder &amp;
 * Grose, 2002) among those of {@link Ets} and those with a season: added or, of positive series
 * with multiplicative errors, multiplied.
 *
 * <p>Assumes that the season changes slowly; each of its places is a state of its own, so periods
 * above {@value #LONGEST} are not for this model, as they are not for R's {@code ets}.
 *
 * <p>Edge cases: of a series that is constant, or not longer than two seasons, it is {@link Ets}.
 *
 * @param period observations of a season, 2 to {@value #LONGEST}
 */
public record SeasonalEts(int period) implements Model {

  /** Observations of a season, at most. */
  public static final int LONGEST = 24;

  private static final Ets PLAIN = new Ets();

  private static final int TELLING = 4;

  /** Forms whose states are searched for. */
  private static final int SEARCHED = 3;

  /** By how much of each state a search may mend the criterion, generously. */
  private static final double NEAR = 2;

  /**
   * For a period.
   *
   * @throws IllegalArgumentException for one that is not 2 to {@value #LONGEST}
   */
  public SeasonalEts {
    if (period < 2 || period > LONGEST) {
      throw new IllegalArgumentException(
          "period is %d; ETS has seasons of 2 to %d".formatted(period, LONGEST));
    }
  }

  @Override
  public String name() {
    return PLAIN.name();
  }

  @Override
  public int fewest() {
    return PLAIN.fewest();
  }

  @Override
  public int enough() {
    return 2 * period + 1;
  }

  @Override
  public Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    Ets.Candidate plain = Ets.best(series);
    return best(series, plain.aicc() + NEAR * period)
        .filter(seasonal -> seasonal.aicc() < plain.aicc())
        .map(seasonal -> seasonal.fitted(series))
        .orElseGet(() -> plain.fitted(series));
  }

  /**
   * With a season, where one can be estimated: of the forms that look best the one that is. To
   * search for all their states takes most of the time.
   *
   * @param most that the criterion may be before the states are searched for
   */
  private Optional<Candidate> best(Observations series, double most) {
    return forms(series)
        .map(form -> Candidate.of(form, new SeasonalEstimation(form, series).roughly(), series))
        .filter(rough -> rough.aicc() < most)
        .sorted(Comparator.comparingDouble(Candidate::aicc))
        .limit(SEARCHED)
        .map(Candidate::form)
        .map(form -> Candidate.of(form, new SeasonalEstimation(form, series).estimate(), series))
        .min(Comparator.comparingDouble(Candidate::aicc));
  }

  private Stream<SeasonalForm> forms(Observations series) {
    if (!seasonable(series.size()) || series.constant()) {
      return Stream.empty();
    }
    return Ets.errors(series)
        .flatMap(error -> Arrays.stream(Trend.values()).map(trend -> new EtsForm(error, trend)))
        .flatMap(base -> Arrays.stream(Season.values()).map(s -> new SeasonalForm(base, s, period)))
        .filter(SeasonalForm::stable);
  }

  private record Candidate(SeasonalForm form, SeasonalParameters parameters, double aicc) {

    static Candidate of(SeasonalForm form, SeasonalParameters parameters, Observations series) {
      double deviance = new SeasonalFilter(form, parameters).deviance(series);
      return new Candidate(
          form, parameters, EtsFitted.aicc(deviance, form.parameters(), series.size()));
    }

    Fitted fitted(Observations series) {
      return new SeasonalFitted(form, parameters, series);
    }
  }

  /**
   * The form is kept where the longer series allows it; but one without a season that was chosen of
   * less than {@value #TELLING} of them, as the criterion counts all states of a season against so
   * few observations.
   */
  @Override
  public Fitted refit(Fitted before, Observations longer) {
    if (before instanceof SeasonalFitted seasonal) {
      return forms(longer).anyMatch(seasonal.form()::equals)
          ? seasonal.form().fit(longer)
          : fit(longer);
    }
    return before.residuals().length < TELLING * period ? fit(longer) : PLAIN.refit(before, longer);
  }

  private boolean seasonable(int size) {
    return size >= enough();
  }
}
