package id.pantau.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {

  /** Poisson probabilities summed over the gamma density of the rate, in small steps. */
  @ParameterizedTest
  @CsvSource({"2.5, 1.5, 0", "2.5, 1.5, 3", "2.5, 1.5, 25", "1.2, 0.1, 7", "40, 2, 22"})
  void isAPoissonWhoseRateIsGamma(double shape, double rate, int count) {
    double step = 0.0005;
    double sum = 0;
    for (double lambda = step / 2; lambda < 150; lambda += step) {
      double gamma = Math.pow(rate, shape) * Math.pow(lambda, shape - 1) * Math.exp(-rate * lambda);
      sum += gamma * Math.exp(count * Math.log(lambda) - lambda) * step;
    }
    double brute = Math.log(sum) - logGammaByProduct(shape) - Math.log(factorial(count));
    assertThat(new NegativeBinomial(shape, rate).logProbability(count))
        .isEqualTo(brute, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.5", "0.01, 2", "1, 1", "7, 0.2", "900, 30", "5000, 1.3"})
  void addsUpToWhatIsAtMost(double shape, double rate) {
    NegativeBinomial law = new NegativeBinomial(shape, rate);
    double[] each = law.atMostEach(200);
    double sum = 0;
    for (int count = 0; count < 200; count++) {
      sum += Math.exp(law.logProbability(count));
      assertThat(law.atMost(count)).isEqualTo(sum, within(1e-10));
      assertThat(each[count]).isEqualTo(sum, within(1e-10));
    }
  }

  /** At large parameters it is as good as normal: a deviation up is 84.134 %, two are 97.725 %. */
  @Test
  void staysExactForHugeCounts() {
    NegativeBinomial law = new NegativeBinomial(1e12, 1);
    double deviation = Math.sqrt(2e12);
    assertThat(law.atMost(1e12)).isEqualTo(0.5, within(1e-5));
    assertThat(law.atMost(1e12 + deviation)).isEqualTo(0.841345, within(1e-5));
    assertThat(law.atMost(1e12 + 2 * deviation)).isEqualTo(0.977250, within(1e-5));
    // shape 1 is geometric: 1 − (1 / (1 + rate))^(count + 1)
    NegativeBinomial geometric = new NegativeBinomial(1, 1e-12);
    assertThat(geometric.atMost(1e12)).isEqualTo(1 - Math.exp(-1), within(1e-9));
    assertThat(geometric.logProbability(1e12)).isEqualTo(Math.log(1e-12) - 1, within(1e-9));
  }

  @Test
  void rises() {
    NegativeBinomial law = new NegativeBinomial(0.4, 0.05);
    double before = 0;
    for (int i = 1; i < 1000; i++) {
      double quantile = Quantile.of(law::atMost, i / 1000.0);
      assertThat(quantile).isGreaterThanOrEqualTo(before);
      assertThat(law.atMost(quantile)).isGreaterThanOrEqualTo(i / 1000.0 - 1e-11);
      assertThat(law.atMost(quantile - 1)).isLessThan(i / 1000.0);
      before = quantile;
    }
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0.5", "3, 0.02", "1e6, 1e4", "5e10, 50"})
  void isDrawnWithItsMeanAndVariance(double shape, double rate) {
    NegativeBinomial law = new NegativeBinomial(shape, rate);
    SplittableRandom random = new SplittableRandom(7);
    double[] draws = DoubleStream.generate(() -> law.draw(random)).limit(100_000).toArray();
    double mean = Arrays.stream(draws).average().orElse(0);
    double variance = Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    double expected = law.mean() * (1 + 1 / rate);
    assertThat(mean).isEqualTo(law.mean(), within(5 * Math.sqrt(expected / draws.length)));
    assertThat(variance / expected).isEqualTo(1, within(0.05));
  }

  private static double factorial(int count) {
    double product = 1;
    for (int i = 2; i <= count; i++) {
      product *= i;
    }
    return product;
  }

  /** Γ(x) = lim n! n^x / (x (x + 1) … (x + n)), with its first correction. */
  private static double logGammaByProduct(double x) {
    int n = 1_000_000;
    double sum = x * Math.log(n) - Math.log(x);
    for (int i = 1; i <= n; i++) {
      sum -= Math.log1p(x / i);
    }
    return sum + x * (x + 1) / (2.0 * n);
  }
}
