package id.pantau.ui.data.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.fixture.FixtureLoads;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewLinkTest {

  @ParameterizedTest
  @CsvSource({
    "zero, ?region=1673&date=2023-11-04",
    "taken, ?region=16&date=2023-11-03",
    "undated, ?region=16",
    "none, ?region=00"
  })
  void leadsToWhatChanged(String name, String address) {
    assertThat(OverviewLink.of(Objects.requireNonNull(FixtureLoads.recorded(name).answer())))
        .isEqualTo(address);
  }
}
