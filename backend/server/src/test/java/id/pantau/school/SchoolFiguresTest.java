package id.pantau.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far schools are, counted by hand. */
class SchoolFiguresTest {

  @TempDir private static Path folder;

  private static SchoolWorld world;

  @BeforeAll
  static void load() {
    world = new SchoolWorld(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static SchoolProgress progress(String npsn, @Nullable LocalDate day, Known known) {
    var question = new SchoolFigures.Question(world.school(npsn), day, known);
    return Objects.requireNonNull(
        world.figures().progress(Scope.nation(), List.of(question)).get(question));
  }

  @ParameterizedTest
  @CsvSource({
    // No register: what was done is counted from the first day on. Its office reported no
    // activations.
    "99000001, 2023-09-30, , -, 7, -, -, 0, , UNKNOWN",
    // A register, and no visit.
    "99000002, 2023-09-30, 2023-07-17, 60, 0, -, 60, 0, , NEVER",
    // All recorded, wherever they live.
    "99000003, 2023-09-30, 2023-07-17, 40, 40, -, 0, 1, 2023-08-08, DONE",
    // More recorded than were due, without a visit reported since the register.
    "99000004, 2023-09-30, 2023-07-17, 50, 55, 0, 0, 0, , DONE",
    // Two registers: the day of the second one belongs to it, the day before to the first.
    "99000005, 2023-09-30, 2023-07-17, 30, 10, 0, 20, 1, 2023-07-17, UNFINISHED",
    "99000005, 2023-07-16, 2023-01-16, 80, 50, 30, 30, 1, 2023-02-10, UNFINISHED",
    "99000005, 2023-02-09, 2023-01-16, 80, -, -, -, -, , UNKNOWN",
    "99000005, 2023-01-15, , -, -, -, -, -, , UNKNOWN",
    // Reported by two offices; duplicates are no recordings; its own office's register counts.
    "99000006, 2023-09-30, 2023-07-17, 20, 13, 3, 7, 0, , UNFINISHED",
    // Its office reported nothing.
    "99000007, 2023-09-30, 2023-07-17, 25, -, -, -, -, , UNKNOWN",
    // Visited, and nobody recorded until after the day.
    "99000008, 2023-09-30, 2023-07-17, 15, 0, -, 15, 1, 2023-08-01, UNFINISHED",
    "99000008, 2023-10-02, 2023-07-17, 15, 15, -, 0, 1, 2023-08-01, DONE",
  })
  void schoolsAreAsFarAsWasCountedByHand(
      String npsn,
      LocalDate day,
      @Nullable LocalDate register,
      String due,
      String recorded,
      String activated,
      String left,
      String visits,
      @Nullable LocalDate lastVisit,
      SchoolState state) {
    SchoolProgress progress = progress(npsn, day, Known.Now.NOW);
    assertThat(progress.registerDay()).isEqualTo(register);
    assertThat(
            Stream.of(
                    progress.pupilsDue(),
                    progress.recorded(),
                    progress.activated(),
                    progress.left(),
                    progress.visits())
                .map(SchoolWorld::shown))
        .containsExactly(due, recorded, activated, left, visits);
    assertThat(progress.lastVisit()).isEqualTo(lastVisit);
    assertThat(progress.state()).isEqualTo(state);
  }

  @Test
  void theShareIsOfThoseWhoWereDue() {
    Figure share = progress("99000006", SchoolWorld.DAY, Known.Now.NOW).recordedShare();
    assertThat(share.value()).isEqualTo(13 / 20.0);
    assertThat(share.numerator()).isEqualTo(13);
    assertThat(share.denominator()).isEqualTo(20);
    assertThat(progress("99000001", SchoolWorld.DAY, Known.Now.NOW).recordedShare().status())
        .isEqualTo(Status.MISSING);
  }

  @Test
  void teachersAndOriginsAreThoseOfTheRegisterThatCounts() {
    assertThat(progress("99000006", SchoolWorld.DAY, Known.Now.NOW).teachers()).isEqualTo(4);
    assertThat(progress("99000001", SchoolWorld.DAY, Known.Now.NOW).teachers()).isNull();
    SchoolProgress batu = progress("99000004", SchoolWorld.DAY, Known.Now.NOW);
    assertThat(batu.pupilsDue().origin()).isEqualTo(Origin.SYNTHETIC);
    assertThat(batu.recorded().origin()).isEqualTo(Origin.OFFICIAL);
    assertThat(batu.left().origin()).isEqualTo(Origin.MIXED);
  }

  @Test
  void withoutADayItIsTheNewestWithData() {
    assertThat(progress("99000008", null, Known.Now.NOW).asOf()).isEqualTo("2023-10-02");
  }

  @Test
  void whatWasBelievedBeforeACorrectionIsStillThere() {
    SchoolProgress then =
        progress("99000004", SchoolWorld.DAY, world.then(SchoolWorld.BEFORE_CORRECTION));
    assertThat(SchoolWorld.shown(then.recorded())).isEqualTo("20");
    assertThat(SchoolWorld.shown(then.left())).isEqualTo("30");
    assertThat(then.state()).isEqualTo(SchoolState.UNFINISHED);
  }

  @Test
  void beforeAnythingWasKnownNothingIs() {
    Known never = new Known.Then(0, Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(progress("99000004", SchoolWorld.DAY, never).state()).isEqualTo(SchoolState.UNKNOWN);
    assertThat(progress("99000004", SchoolWorld.DAY, never).recorded().status())
        .isEqualTo(Status.MISSING);
  }

  @Test
  void schoolsAskedTogetherCostOneStatement() {
    List<SchoolFigures.Question> questions =
        world.all().stream()
            .map(school -> new SchoolFigures.Question(school, SchoolWorld.DAY, Known.Now.NOW))
            .toList();
    long before = world.statements();
    assertThat(world.figures().progress(Scope.nation(), questions)).hasSize(8);
    assertThat(world.statements() - before).isEqualTo(1);
  }
}
