package id.pantau.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.fixture.Samples;
import org.junit.jupiter.api.Test;

class ProgressTest {

  /** 46 offices count towards the target, the path only has the 45 whose start is known. */
  @Test
  void thePathIsAShareOfTheTargetOfItsOwnOffices() {
    Progress progress =
        Samples.progress()
            .path(Samples.of(30_000, 45, 514))
            .pathTarget(Samples.of(40_000, 45, 514))
            .get();
    assertThat(progress.target()).isNotNull();
    assertThat(progress.pathShare()).isEqualTo(0.75);
  }

  @Test
  void aPathWithoutAnEndHasNoShare() {
    assertThat(Samples.progress().pathTarget(Figure.MISSING).get().pathShare()).isNull();
    assertThat(Samples.progress().path(Figure.MISSING).get().pathShare()).isNull();
  }
}
