package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, W326", "296, W326", "326, W326", "380, W326", "391, W424", "424, W424", "540, W424",
    "556, W604", "604, W604", "757, W604", "759, W824", "1000, W824", "1001, W1088", "4000, W1088"
  })
  void isTheWidestThatStaysReadable(double measured, ChartSize expected) {
    assertThat(ChartSize.fitting(measured)).isEqualTo(expected);
  }
}
