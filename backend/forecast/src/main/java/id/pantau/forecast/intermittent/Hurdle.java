package id.pantau.forecast.intermittent;

/**
 * Empirical-Bayes hurdle, pooled over a group: whether there is a demand, and how large it is, are
 * two questions. A series has a demand with a probability {@code π ~ Beta(a, b)} of its own; a
 * demand's size is 1 more than a Poisson count whose rate {@code λ ~ Γ(c, d)} is the series' own
 * too. Both are carried forward as in {@link GammaPoisson}, {@code π ~ Beta(a + Z, b + N − Z)} with
 * {@code Z} the discounted number of demands and {@code N} of periods, {@code λ ~ Γ(c + X, d + W)}
 * with {@code X} the discounted sum of the sizes less 1 and {@code W} their number, discounted from
 * demand to demand. The next count is 0 with probability {@code 1 − E π}, else 1 + a negative
 * binomial. Parameters of both halves by greatest likelihood of the group, each count predicted
 * from those before it.
 *
 * <p>J. Mullahy, Specification and testing of some modified count data models, Journal of
 * Econometrics 33 (1986), for the hurdle; the two halves are those of {@link Tsb}, with
 * distributions.
 *
 * <p>Assumes that probability and size are independent over the group, and demands over time given
 * them. A path draws one {@code π} and one {@code λ} and keeps them.
 *
 * <p>Edge cases as for {@link GammaPoisson}: without observations the prior, never a probability of
 * exactly 0.
 *
 * @param discount what an older period's, or an older demand's, weight is multiplied by
 */
public record Hurdle(double discount) implements PooledModel {

  public Hurdle {
    Priors.checkDiscount(discount);
  }

  @Override
  public String name() {
    return "EB hurdle";
  }
}
