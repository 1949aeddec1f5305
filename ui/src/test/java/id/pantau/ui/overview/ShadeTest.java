package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Figure;
import id.pantau.ui.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeTest {

  @ParameterizedTest
  @CsvSource({
    "0, q1",
    "2099, q1",
    "2101, q2",
    "4200, q2",
    "4201, q3",
    "8401, q4",
    "16802, q5",
    "33604, q6",
    "42004, q6",
    "99999, q6"
  })
  void classesDoubleFromFiveToEightyPercent(double activated, String style) {
    var progress = Samples.progress().activated(Samples.observed(activated)).get();
    assertThat(Shade.SHARE.style(progress)).isEqualTo(style);
  }

  @ParameterizedTest
  @CsvSource({
    "3900, d1",
    "4100, d2",
    "7100, d3",
    "9400, d3",
    "9600, d4",
    "10400, d4",
    "10600, d5",
    "13100, d6",
    "16100, d7"
  })
  void distanceIsAShareOfThePath(double activated, String style) {
    var progress =
        Samples.progress()
            .activated(Samples.observed(activated))
            .path(Samples.observed(10_000))
            .get();
    assertThat(Shade.PATH.style(progress)).isEqualTo(style);
  }

  @Test
  void whatIsMissingHasNoClass() {
    var progress = Samples.progress().activated(Figure.MISSING).get();
    assertThat(Shade.SHARE.style(progress)).isEqualTo("none");
    assertThat(Shade.PATH.style(progress)).isEqualTo("none");
  }

  @Test
  void whatHasNothingToBeHeldAgainstIsNotSilent() {
    var open = Samples.progress().base(Figure.MISSING).target(null).get();
    assertThat(Shade.BASE.style(open)).isEqualTo("open");
  }

  @Test
  void withoutATargetTheColoursAreTheShareOfTheBase() {
    var free = Samples.progress().target(null).get();
    assertThat(Shade.of(free)).containsExactly(Shade.BASE);
    assertThat(Shade.BASE.style(free)).isEqualTo("q1");
    assertThat(Shade.of(Samples.progress().get())).containsExactly(Shade.SHARE, Shade.PATH);
  }
}
