package id.pantau.forecast.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Reference;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against R's {@code stl}; {@code reference/stl.R} says how. */
class StlTest {

  private static final Reference R = Reference.read("stl.csv");
  private static final Offset<Double> NEAR = within(1e-6);

  @ParameterizedTest
  @CsvSource({"weekly,52", "nottem,12"})
  void agreesWithR(String id, int period) {
    Stl stl = Stl.of(R.part(id, "y"), period, 11);
    assertThat(stl.seasonal()).containsExactly(R.part(id, "seasonal"), NEAR);
    assertThat(stl.trend()).containsExactly(R.part(id, "trend"), NEAR);
  }

  @Test
  void findsNoSeasonInAConstant() {
    double[] sevens = new double[9];
    Arrays.fill(sevens, 7);
    Stl stl = Stl.of(sevens, 4, 11);
    assertThat(stl.seasonal()).containsExactly(new double[9], NEAR);
    assertThat(stl.trend()).containsExactly(sevens, NEAR);
  }

  @ParameterizedTest
  @CsvSource({"4,2", "5,2", "7,3", "105,52", "104,52"})
  void takesTwoSeasonsOrALittleMore(int points, int period) {
    double[] values = IntStream.range(0, points).mapToDouble(t -> 1e12 * (t % 3 - 1)).toArray();
    Stl stl = Stl.of(values, period, 11);
    assertThat(Arrays.stream(stl.seasonal())).allMatch(Double::isFinite);
    assertThat(Arrays.stream(stl.trend())).allMatch(Double::isFinite);
  }
}
