package id.pantau.reporting.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceChangeTest {

  private static double[] days(int count, double value) {
    double[] days = new double[count];
    Arrays.fill(days, value);
    return days;
  }

  @Test
  void aSteadyPaceDoesNotFall() {
    PaceChange change = PaceChange.of(days(10, 40), days(50, 40));
    assertThat(change.recent()).isEqualTo(40.0);
    assertThat(change.usual()).isEqualTo(40.0);
    assertThat(change.fell()).isFalse();
  }

  /**
   * From 40 to 28 is 30 % less; at the noise of chance it is 12 ÷ (1.2533 × √40 × √(1/10 + 1/50)).
   */
  @Test
  void thirtyPercentLessFallsWhenItIsMoreThanNoise() {
    assertThat(PaceChange.of(days(10, 28), days(50, 40)).fell()).isTrue();
    assertThat(PaceChange.of(days(10, 29), days(50, 40)).fell()).isFalse();
    assertThat(12 / (1.2533 * Math.sqrt(40) * Math.sqrt(0.12))).isCloseTo(4.37, within(0.005));
    assertThat(PaceChange.of(days(10, 7), days(50, 10)).fell()).isFalse();
  }

  /** Days of 10 and 70 in turn have a deviation of 30: the same fall is within the noise. */
  @Test
  void whatVariesMuchMustFallFar() {
    double[] usual = IntStream.range(0, 50).mapToDouble(i -> i % 2 == 0 ? 10 : 70).toArray();
    assertThat(PaceChange.of(days(10, 28), usual).fell()).isFalse();
  }

  @Test
  void oneCampaignDayOrOneDayOfNothingDecidesNothing() {
    double[] recent = days(10, 40);
    recent[3] = 0;
    recent[7] = 900;
    double[] usual = days(50, 40);
    usual[0] = 5_000;
    PaceChange change = PaceChange.of(recent, usual);
    assertThat(change.recent()).isEqualTo(40.0);
    assertThat(change.usual()).isEqualTo(40.0);
    assertThat(change.fell()).isFalse();
  }

  @Test
  void tooFewDaysSayNothing() {
    assertThat(PaceChange.of(days(4, 1), days(50, 40)).recent()).isNull();
    assertThat(PaceChange.of(days(10, 1), days(19, 40)).usual()).isNull();
    assertThat(PaceChange.of(days(4, 1), days(50, 40)).fell()).isFalse();
    assertThat(PaceChange.of(days(10, 1), days(19, 40)).fell()).isFalse();
    assertThat(PaceChange.of(days(5, 1), days(20, 40)).fell()).isTrue();
  }

  @Test
  void nothingAfterNothingIsNoFall() {
    assertThat(PaceChange.of(days(10, 0), days(50, 0)).fell()).isFalse();
  }

  /** Offices that change nothing are hardly ever said to fall, those that halve nearly always. */
  @Test
  void tellsNoiseFromAFall() {
    var random = new Random(1673);
    assertThat(fallen(random, 40, 40)).isLessThan(5);
    assertThat(fallen(random, 40, 18)).isGreaterThan(990);
  }

  private static long fallen(Random random, double before, double now) {
    return IntStream.range(0, 1_000)
        .filter(i -> PaceChange.of(noisy(random, 10, now), noisy(random, 55, before)).fell())
        .count();
  }

  private static double[] noisy(Random random, int count, double mean) {
    return IntStream.range(0, count)
        .mapToDouble(i -> Math.rint(mean * Math.exp(0.25 * random.nextGaussian())))
        .toArray();
  }
}
