package id.pantau.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTicksTest {

  @Test
  void areRoundAndAtMostFour() {
    assertThat(RoundTicks.upTo(42_004)).containsExactly(10_000d, 20_000d, 30_000d, 40_000d);
    assertThat(RoundTicks.upTo(49_008_274)).containsExactly(1e7, 2e7, 3e7, 4e7);
    assertThat(RoundTicks.upTo(1_552_944)).containsExactly(500_000d, 1_000_000d, 1_500_000d);
    assertThat(RoundTicks.upTo(11)).containsExactly(5d, 10d);
    assertThat(RoundTicks.upTo(110)).containsExactly(25d, 50d, 75d, 100d);
  }

  @Test
  void areWholePeople() {
    assertThat(RoundTicks.upTo(0)).isEmpty();
    assertThat(RoundTicks.upTo(1)).containsExactly(1d);
    assertThat(RoundTicks.upTo(3)).containsExactly(1d, 2d, 3d);
  }

  @Test
  void neverMoreThanFourAndNeverNoneFromOnePersonOn() {
    DoubleStream.iterate(1, people -> people < 1e15, people -> people * 1.07 + 1)
        .forEach(
            people -> {
              List<Double> ticks = RoundTicks.upTo(people);
              assertThat(ticks).hasSizeBetween(1, 4);
              assertThat(ticks.getLast()).isLessThanOrEqualTo(people);
            });
  }

  @ParameterizedTest
  @CsvSource({"4015, 6000", "61095, 80000", "1, 1", "0, 1", "5.5, 6", "100, 100", "101, 150"})
  void theCeilingIsTheNextRoundCount(double people, double ceiling) {
    assertThat(RoundTicks.ceiling(people)).isEqualTo(ceiling);
  }
}
