package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import java.util.List;
import java.util.Locale;

/**
 * The beta distribution of a group's probabilities of a demand, and the gamma one of its sizes.
 *
 * @param prior what is known of the counts of a series not seen yet
 */
record HurdlePrior(HurdleLaw prior, double discount) implements Prior {

  static HurdlePrior of(List<Observations> group, double discount) {
    BetaCases demands = new BetaCases();
    GammaCases extras = new GammaCases();
    for (Observations series : group) {
      addTo(demands, extras, series, discount);
    }
    double[] beta = demands.likeliest();
    return new HurdlePrior(new HurdleLaw(beta[0], beta[1], extras.likeliest()), discount);
  }

  private static void addTo(
      BetaCases demands, GammaCases extras, Observations series, double discount) {
    Discounted seen = new Discounted(discount);
    Discounted sizes = new Discounted(discount);
    for (int t = 0; t < series.size(); t++) {
      double count = series.at(t);
      demands.add(count, seen);
      if (count > 0) {
        extras.add(count - 1, sizes.sum(), sizes.weight());
      }
      take(count, seen, sizes);
    }
  }

  private static void take(double count, Discounted seen, Discounted sizes) {
    seen.add(count > 0 ? 1 : 0);
    if (count > 0) {
      sizes.add(count - 1);
    }
  }

  @Override
  public String description() {
    return String.format(
        Locale.ROOT,
        "EB hurdle a %.3g b %.3g c %.3g d %.3g δ %.2f",
        prior.demands(),
        prior.nones(),
        prior.extra().shape(),
        prior.extra().rate(),
        discount);
  }

  @Override
  public Law[] laws(Observations series) {
    Law[] laws = new Law[series.size() + 1];
    Discounted seen = new Discounted(discount);
    Discounted sizes = new Discounted(discount);
    for (int t = 0; t < series.size(); t++) {
      laws[t] = prior.after(seen, sizes);
      take(series.at(t), seen, sizes);
    }
    laws[series.size()] = prior.after(seen, sizes);
    return laws;
  }
}
