package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.ChartSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartWidthsTest {

  @ParameterizedTest
  @CsvSource({
    "390, W326, W326, true",
    "800, W604, W604, true",
    "801, W424, W424, true",
    "1200, W824, W824, true",
    "1440, W1088, W424, false",
    "3000, W1088, W424, false"
  })
  void followsTheLayoutOfThePage(int window, ChartSize full, ChartSize beside, boolean list) {
    assertThat(ChartWidths.of(window)).isEqualTo(new ChartWidths(full, beside, list));
  }
}
