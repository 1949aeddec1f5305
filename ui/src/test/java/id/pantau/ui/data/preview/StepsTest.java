package id.pantau.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.data.preview.Step.State;
import id.pantau.ui.fixture.FixtureLoads;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

  private static List<State> states(List<Step> steps) {
    return steps.stream().map(Step::state).toList();
  }

  @Test
  void ofAFileWithErrors() {
    List<Step> steps = Steps.of(SeenFixture.examined("some"));
    assertThat(states(steps))
        .containsExactly(State.DONE, State.DONE, State.BAD, State.DONE, State.OPEN);
    assertThat(steps.stream().map(Step::fact))
        .containsExactly(
            "61\u00a0KB",
            "6 kolom dikenal, Excel, tanpa NIK",
            "6 kesalahan, 1 peringatan",
            "1.284 baris",
            "menunggu Anda terima");
  }

  @Test
  void ofAFileThatWasTaken() {
    assertThat(Steps.of(SeenFixture.taken("taken")).getLast())
        .isEqualTo(new Step(State.DONE, "Masuk", "versi data 13"));
    assertThat(Steps.of(SeenFixture.taken("unchanged")).getLast().fact())
        .isEqualTo("tidak ada yang masuk");
  }

  @Test
  void ofAFileOfWhichNothingCanGoIn() {
    Step taken = Steps.of(SeenFixture.examined("none")).getLast();
    assertThat(taken.state()).isEqualTo(State.BAD);
    assertThat(taken.fact()).isEqualTo("tidak ada yang dapat masuk: perbaiki, lalu unggah lagi");
  }

  @Test
  void aTotalThatDiffersIsBad() {
    Step totals = Steps.of(SeenFixture.examined("unfit")).get(3);
    assertThat(totals.state()).isEqualTo(State.BAD);
    assertThat(totals.fact()).isEqualTo("1.284 baris, 4.009 orang, disebut 4.015");
    assertThat(Steps.of(SeenFixture.examined("unfit")).getLast().fact())
        .isEqualTo("tidak ada yang masuk");
  }

  @Test
  void withoutStatedTotalsThatStepStaysOpen() {
    assertThat(Steps.of(SeenFixture.examined("undated")).get(3).state()).isEqualTo(State.OPEN);
  }

  @Test
  void afterARefusalNothingIsReached() {
    LoadJob job = FixtureLoads.recorded("refused");
    assertThat(states(Steps.refused(job, Refusal.CONTROL_TOTAL, SeenFixture.SPEECH)))
        .containsExactly(State.DONE, State.DONE, State.OPEN, State.BAD, State.OPEN);
    assertThat(states(Steps.refused(job, Refusal.PERSONAL_DATA, SeenFixture.SPEECH)))
        .containsExactly(State.DONE, State.BAD, State.OPEN, State.OPEN, State.OPEN);
    assertThat(states(Steps.refused(job, null, SeenFixture.SPEECH)))
        .containsExactly(State.DONE, State.BAD, State.OPEN, State.OPEN, State.OPEN);
  }
}
