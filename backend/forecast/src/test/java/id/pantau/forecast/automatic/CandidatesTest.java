package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pantau.forecast.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  private static List<String> named(List<String> names, int period) {
    return Candidates.named(names, period).stream().map(Model::name).toList();
  }

  @Test
  void areNamedInAnyCaseEachOnce() {
    assertThat(named(List.of("theta", " ETS ", "Theta", "seasonal naive"), 1))
        .containsExactly("Theta", "ETS", "Seasonal naive");
    assertThat(named(Candidates.names(), 1)).isEqualTo(Candidates.names());
  }

  @Test
  void withASeasonThoseWithoutOneAreOfTheAdjustedSeries() {
    assertThat(named(List.of("SES", "Naive", "Seasonal naive"), 12))
        .containsExactly("SES of seasonally adjusted", "Naive", "Seasonal naive");
  }

  @Test
  void anUnknownOneIsRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Candidates.named(List.of("ETS", "Prophet"), 1))
        .withMessage(
            "there is no model \"Prophet\"; there are ETS, Damped trend, DOTM, Theta, SES, Holt,"
                + " STL + ETS, STL + ARIMA, ARIMA, Naive, Seasonal naive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Candidates.named(List.of(), 1))
        .withMessageContaining("no model is named");
  }
}
