package id.pantau.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ObservationsTest {

  @Test
  void whatCannotBeAddedUpIsRefusedWithItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observations.of(1, Double.NaN))
        .withMessage("observation 2 is NaN; every one must be a finite number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observations.of(1, 2, -1e160))
        .withMessage("observation 3 is -1.0E160; give it in larger units, 1e100 is the most");
    assertThat(Observations.of(1e100, -1e100).mean()).isZero();
  }

  @Test
  void thereAreNoMoreThanThereAre() {
    Observations series = Observations.of(1, 2, 3);
    assertThat(series.first(3).toArray()).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> series.first(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
