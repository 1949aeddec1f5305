package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Exponential smoothing without seasons, its form chosen by AICc (Hyndman, Koehler, Snyder &amp;
 * Grose, 2002): errors additive or, of positive series, multiplicative; no trend, a trend, or a
 * damped one. Seasons are taken out before, see the models of decomposition.
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
    return forms(series).stream()
        .map(form -> Candidate.of(form, series))
        .min(Comparator.comparingDouble(Candidate::aicc))
        .map(best -> new EtsFitted(best.form(), best.parameters(), series))
        .orElseThrow();
  }

  private record Candidate(EtsForm form, EtsParameters parameters, double aicc) {

    static Candidate of(EtsForm form, Observations series) {
      EtsParameters parameters = new EtsEstimation(form, series).estimate();
      return new Candidate(form, parameters, EtsFitted.aicc(form, parameters, series));
    }
  }

  private static List<EtsForm> forms(Observations series) {
    boolean positive = Arrays.stream(series.toArray()).allMatch(value -> value > 0);
    var forms = new ArrayList<EtsForm>();
    for (EtsForm.ErrorType error : EtsForm.ErrorType.values()) {
      for (EtsForm.Trend trend : EtsForm.Trend.values()) {
        if (positive || error == EtsForm.ErrorType.ADDITIVE) {
          forms.add(new EtsForm(error, trend));
        }
      }
    }
    return forms;
  }
}
