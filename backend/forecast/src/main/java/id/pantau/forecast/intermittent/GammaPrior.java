package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import java.util.List;
import java.util.Locale;

/**
 * The gamma distribution of a group's rates.
 *
 * @param prior what is known of the counts of a series not seen yet
 */
record GammaPrior(NegativeBinomial prior, double discount) implements Prior {

  static GammaPrior of(List<Observations> group, double discount) {
    GammaCases cases = new GammaCases();
    for (Observations series : group) {
      Discounted seen = new Discounted(discount);
      for (int t = 0; t < series.size(); t++) {
        cases.add(series.at(t), seen.sum(), seen.weight());
        seen.add(series.at(t));
      }
    }
    return new GammaPrior(cases.likeliest(), discount);
  }

  @Override
  public String description() {
    return String.format(
        Locale.ROOT,
        "EB gamma-Poisson a %.3g b %.3g δ %.2f",
        prior.shape(),
        prior.rate(),
        discount);
  }

  @Override
  public Law[] laws(Observations series) {
    Law[] laws = new Law[series.size() + 1];
    Discounted seen = new Discounted(discount);
    for (int t = 0; t < series.size(); t++) {
      laws[t] = prior.after(seen.sum(), seen.weight());
      seen.add(series.at(t));
    }
    laws[series.size()] = prior.after(seen.sum(), seen.weight());
    return laws;
  }
}
