package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is forecast at 20, 50 and 80 % happens that often: the people of thirteen weeks together, on
 * simulated weekly activations of which what comes after is known.
 */
@Tag("nightly")
class EventsTest {

  private static final int SERIES = 600;
  private static final int KNOWN = 130;
  private static final int AHEAD = 13;

  /**
   * A level that wanders, a season, weeks of holidays, and counts that spread more than Poisson.
   */
  private static double[] weeks(SplittableRandom random) {
    double[] weeks = new double[KNOWN + AHEAD];
    double level = Math.log(50 + random.nextInt(400));
    double season = 0.3 * random.nextDouble();
    double phase = 2 * Math.PI * random.nextDouble();
    double wander = 0.02 + 0.06 * random.nextDouble();
    for (int t = 0; t < weeks.length; t++) {
      level += wander * random.nextGaussian();
      double mean = Math.exp(level + season * Math.sin(2 * Math.PI * t / 52 + phase));
      double holiday = t % 52 == 15 ? 0.3 : 1;
      double noise = Math.exp(0.15 * random.nextGaussian());
      weeks[t] = Math.max(0, Math.rint(mean * holiday * noise));
    }
    return weeks;
  }

  @Test
  void happenAsOftenAsTheyAreSaidTo() {
    var random = new SplittableRandom(20261122);
    double[] said = {0.2, 0.5, 0.8};
    int[] happened = new int[said.length];
    for (int i = 0; i < SERIES; i++) {
      double[] weeks = weeks(random);
      double total = Arrays.stream(weeks, KNOWN, KNOWN + AHEAD).sum();
      var forecast =
          (Forecast)
              new Forecaster(Candidates.usual(52))
                  .forecast(Observations.of(Arrays.copyOf(weeks, KNOWN)), AHEAD, true);
      double[] sums =
          Arrays.stream(forecast.paths(1_000, i))
              .mapToDouble(path -> Arrays.stream(path).sum())
              .sorted()
              .toArray();
      for (int p = 0; p < said.length; p++) {
        happened[p] += total >= sums[(int) ((1 - said[p]) * sums.length)] ? 1 : 0;
      }
    }
    for (int p = 0; p < said.length; p++) {
      double share = (double) happened[p] / SERIES;
      System.out.printf(
          Locale.ROOT, "said %.0f %%, happened %.1f %%%n", 100 * said[p], 100 * share);
    }
    for (int p = 0; p < said.length; p++) {
      assertThat((double) happened[p] / SERIES).isCloseTo(said[p], within(0.05));
    }
  }
}
