package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;

/**
 * Exponential smoothing of the mean of a negative binomial: {@code y_t ~ NB} with mean {@code μ_t}
 * and variance {@code μ_t (1 + 1/b)}. Undamped: {@code μ_{t+1} = (1 − α) μ_t + α y_t}; damped:
 * {@code μ_{t+1} = (1 − φ − α) μ + φ μ_t + α y_t}, which goes back to a long-run mean {@code μ}.
 *
 * <p>R. D. Snyder, J. K. Ord, A. Beaumont, Forecasting the intermittent demand for slow-moving
 * inventories: a modelling approach, International Journal of Forecasting 28 (2012). Parameters,
 * and the first mean (of the damped form: {@code μ}), by greatest likelihood. Assumes that a demand
 * makes the next one likelier, by as much at every level.
 *
 * <p>A path draws each count and lets it move the mean of the next, so sums spread as the model has
 * it. Undamped, the mean is drawn to 0 in the long run and stays there, while the mean over paths
 * keeps its level.
 *
 * <p>Edge cases: all zeros give a mean as good as 0; a weak pull (a normal of deviation 5 on each
 * logarithm and logit) keeps the parameters finite; the mean is held above 1e-9.
 */
public final class NegativeBinomialSmoothing implements Model {

  private final SmoothedForm form;

  private NegativeBinomialSmoothing(SmoothedForm form) {
    this.form = form;
  }

  /** Whose mean stays where it is. */
  public static NegativeBinomialSmoothing undamped() {
    return new NegativeBinomialSmoothing(SmoothedForm.UNDAMPED);
  }

  /** Whose mean goes back to a long-run one. */
  public static NegativeBinomialSmoothing damped() {
    return new NegativeBinomialSmoothing(SmoothedForm.DAMPED);
  }

  @Override
  public String name() {
    return form.title();
  }

  @Override
  public int fewest() {
    return 1;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException also for a value below 0 or with a fraction
   */
  @Override
  public Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    Counts.whole(series);
    return new SmoothedCounts(form, form.likeliest(series), series);
  }
}
