package id.pantau.forecast.intermittent;

/**
 * Empirical-Bayes gamma–Poisson, pooled over a group: each series has a rate {@code λ} of its own,
 * drawn from the group's gamma distribution {@code Γ(a, b)}, and counts are Poisson with it. After
 * {@code T} periods {@code λ ~ Γ(a + S, b + N)} with {@code S = Σ δ^(T−t) y_t} and {@code N = Σ
 * δ^(T−t)}, so the next count is negative binomial with mean {@code (a + S) / (b + N)}: the series'
 * own rate shrunk to the group's, the more the less it has seen. {@code a} and {@code b} are those
 * of greatest likelihood of all counts of the group, each predicted from those before it (for
 * {@code δ = 1} exactly the marginal likelihood).
 *
 * <p>H. Robbins, An empirical Bayes approach to statistics, Third Berkeley Symposium (1956); A. C.
 * Harvey, C. Fernandes, Time series models for count or qualitative observations, Journal of
 * Business and Economic Statistics 7 (1989), for the discount {@code δ}, which here wears off the
 * data but not the group's prior.
 *
 * <p>Assumes that the group's rates are alike in kind and that counts at a known rate are Poisson:
 * where demands come in lots, {@link Hurdle} is nearer. A path draws one rate and keeps it, so that
 * the demand of a lead time spreads more than independent periods would.
 *
 * <p>Edge cases: no observation at all gives the group's prior; a group of zeros a small positive
 * rate, not 0; a weak pull (ln a and ln of the prior's mean by a normal of deviation 5) keeps the
 * prior finite for a single series.
 *
 * @param discount what a period's weight is multiplied by as one more passes; 1 forgets nothing
 */
public record GammaPoisson(double discount) implements PooledModel {

  public GammaPoisson {
    Priors.checkDiscount(discount);
  }

  @Override
  public String name() {
    return "EB gamma-Poisson";
  }
}
