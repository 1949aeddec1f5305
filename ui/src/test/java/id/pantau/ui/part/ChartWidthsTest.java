package id.pantau.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.ChartSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartWidthsTest {

  @ParameterizedTest
  @CsvSource({
    "390, W326, W326, LIST",
    "800, W604, W604, LIST",
    "801, W424, W424, LIST",
    "1200, W824, W824, LIST",
    "1201, W824, W326, LIST",
    "1260, W824, W326, LIST",
    "1261, W824, W326, TIGHT",
    "1400, W1088, W424, WIDE",
    "1440, W1088, W424, WIDE",
    "3000, W1088, W424, WIDE"
  })
  void followsTheLayoutOfThePage(
      int window, ChartSize full, ChartSize beside, ChartWidths.Room room) {
    assertThat(ChartWidths.of(window)).isEqualTo(new ChartWidths(full, beside, room));
  }
}
