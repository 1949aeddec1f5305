package id.pantau.forecast.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Naive;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StlModelTest {

  private static final Offset<Double> NEAR = within(1e-6);

  private final StlModel model = new StlModel(new Naive(), 4);

  @Test
  void goesOnWithTheLastSeason() {
    Observations series = sawtooth(21);
    assertThat(model.fit(series).mean(6))
        .containsExactly(new double[] {11, 12, 13, 10, 11, 12}, NEAR);
  }

  @Test
  void isTheInnerModelUnderTwoSeasons() {
    Observations series = sawtooth(7);
    assertThat(model.fit(series).description()).isEqualTo(new Naive().fit(series).description());
    assertThat(model.fewest()).isEqualTo(new Naive().fewest());
  }

  @Test
  void keepsTheSeasonWhenItGoesOverALongerSeries() {
    Fitted fitted = model.fit(sawtooth(20)).over(sawtooth(23));
    assertThat(fitted.mean(2)).containsExactly(new double[] {13, 10}, NEAR);
    assertThat(fitted.residuals()).hasSize(22);
  }

  @Test
  void drawsFuturesWithTheSeasonInThem() {
    assertThat(model.fit(sawtooth(20)).path(4, new SplittableRandom(1)))
        .containsExactly(new double[] {10, 11, 12, 13}, NEAR);
  }

  private static Observations sawtooth(int points) {
    return Observations.of(IntStream.range(0, points).mapToDouble(t -> 10 + t % 4).toArray());
  }
}
