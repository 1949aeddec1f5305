package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.forecast.Observations;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private static final double GAP = Double.NaN;

  @Test
  void gapsLieOnALineAndEndsAreCutOff() {
    Preparation made = Preparation.of(new double[] {GAP, 2, GAP, GAP, 8, 10, GAP});
    assertThat(made.series().toArray()).containsExactly(2, 4, 6, 8, 10);
    assertThat(made.start()).isEqualTo(1);
    assertThat(made.gaps()).containsExactly(2, 3);
    assertThat(made.unknownAtEnd()).isEqualTo(1);
    assertThat(made.outliers()).isEmpty();
  }

  @Test
  void aValueFarFromAllIsReplacedAndNamed() {
    double[] values = new double[40];
    Arrays.setAll(values, t -> 100 + t % 5);
    values[17] = 9_000;
    Preparation made = Preparation.of(values);
    assertThat(made.outliers()).containsExactly(17);
    assertThat(made.series().at(17)).isBetween(100.0, 104.0);
  }

  @Test
  void aSpecialPlaceMayHaveAnyValue() {
    double[] values = new double[40];
    Arrays.setAll(values, t -> 100 + t % 5);
    values[0] = GAP;
    values[17] = 0;
    values[30] = 0;
    Preparation made = Preparation.of(values, t -> t == 17);
    assertThat(made.outliers()).containsExactly(30);
    assertThat(made.series().at(16)).isZero();
  }

  /** An office that lost half its people last week stays that small, for all one knows. */
  @Test
  void aNewLevelAtTheEndIsNoOutlier() {
    double[] values = new double[60];
    Arrays.setAll(values, t -> (t < 58 ? 5_870 : 3_945) + t % 3);
    Preparation made = Preparation.of(values);
    assertThat(made.outliers()).isEmpty();
    assertThat(made.series().at(59)).isEqualTo(values[59]);
  }

  /** At its ends a smooth trend is further from the median about than anywhere else. */
  @Test
  void theEndsOfATrendAreNoOutliers() {
    double[] values = new double[80];
    Arrays.setAll(values, t -> 1_000 + 100 * t + t % 2);
    assertThat(Preparation.of(values).outliers()).isEmpty();
  }

  /** Most of them 0: the median of departures is 0, and nothing is far from it. */
  @Test
  void rareCountsAreNoOutliers() {
    double[] values = new double[30];
    values[11] = 7;
    assertThat(Preparation.of(values).outliers()).isEmpty();
  }

  /** What was small and grew a thousandfold is no outlier where it is large. */
  @Test
  void growthIsNoOutlier() {
    double[] values = new double[300];
    Arrays.setAll(values, t -> Math.exp(t / 40.0) * (10 + (t * 7) % 5));
    assertThat(Preparation.of(values).outliers()).isEmpty();
  }

  @Test
  void nothingKnownIsNothing() {
    assertThat(Preparation.of(new double[] {GAP, GAP}).series().size()).isZero();
    assertThat(Preparation.of(new double[] {}).series().size()).isZero();
  }

  @Test
  void aSteadyRiseStays() {
    double[] values = new double[60];
    Arrays.setAll(values, t -> 3 * t + Math.sin(t));
    Preparation made = Preparation.of(values);
    assertThat(made.outliers()).isEmpty();
    assertThat(made.series().toArray()).containsExactly(values);
  }

  @Test
  void ofRareCountsGapsAreLeftOut() {
    Preparation made =
        Preparation.leavingOut(new double[] {Double.NaN, 0, 90, Double.NaN, 0, 0, Double.NaN});
    assertThat(made.series()).isEqualTo(Observations.of(0, 90, 0, 0));
    assertThat(made.gaps()).containsExactly(3);
    assertThat(made.outliers()).isEmpty();
    assertThat(made.known()).isEqualTo(4);
    assertThat(made.unknownAtEnd()).isEqualTo(1);
  }
}
