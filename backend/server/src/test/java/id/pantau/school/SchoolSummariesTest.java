package id.pantau.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.Status;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.school.SchoolSummary.InState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schools of a region come to, against sums by hand. */
class SchoolSummariesTest {

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

  private static SchoolQuestion all() {
    return question(Set.of(), SchoolWorld.DAY, Known.Now.NOW);
  }

  private static SchoolQuestion question(
      Set<SchoolState> states, @Nullable LocalDate day, Known known) {
    return new SchoolQuestion(Set.of(), states, null, day, known, List.of());
  }

  private static SchoolSummary of(SchoolQuestion question, String within) {
    var region = new RegionCode(within);
    return Objects.requireNonNull(
        world.summaries().of(Scope.nation(), question, List.of(region)).get(region));
  }

  /** {@code 215 of 6/8}. */
  private static String shown(Figure figure) {
    return SchoolWorld.shown(figure) + " of " + figure.reported() + "/" + figure.expected();
  }

  private static String states(SchoolSummary summary) {
    return summary.states().stream()
        .map(each -> each.state() + " " + each.schools() + " " + SchoolWorld.shown(each.left()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void schoolsComeToWhatWasAddedUpByHand() {
    SchoolSummary nation = of(all(), "00");
    assertThat(
            Stream.of(
                    nation.pupilsDue(),
                    nation.recorded(),
                    nation.activated(),
                    nation.left(),
                    nation.visits())
                .map(SchoolSummariesTest::shown))
        .containsExactly("240 of 7/8", "125 of 7/8", "3 of 3/8", "102 of 6/8", "3 of 7/8");
    assertThat(nation.lastVisit()).isEqualTo("2023-08-08");
    assertThat(states(nation)).isEqualTo("NEVER 1 60, UNFINISHED 3 42, UNKNOWN 2 -, DONE 2 0");
  }

  /** One school has no register, of another one nothing was reported. */
  @Test
  void theShareIsOfSchoolsOfWhichBothAreKnown() {
    Figure share = of(all(), "00").recordedShare();
    assertThat(share.numerator()).isEqualTo(118);
    assertThat(share.denominator()).isEqualTo(215);
    assertThat(Objects.requireNonNull(share.value())).isCloseTo(118 / 215.0, within(1e-9));
    assertThat(share.reported()).isEqualTo(6);
  }

  @Test
  void originsComeTogether() {
    assertThat(of(all(), "1201").pupilsDue().origin()).isEqualTo(Origin.OFFICIAL);
    SchoolSummary batu = of(all(), "1171");
    assertThat(batu.pupilsDue().origin()).isEqualTo(Origin.SYNTHETIC);
    assertThat(batu.recorded().origin()).isEqualTo(Origin.OFFICIAL);
    assertThat(batu.left().origin()).isEqualTo(Origin.MIXED);
    assertThat(batu.recordedShare().origin()).isEqualTo(Origin.MIXED);
  }

  @Test
  void statesFilterAsInTheList() {
    SchoolSummary needy =
        of(question(Set.of(SchoolState.UNFINISHED), SchoolWorld.DAY, Known.Now.NOW), "1101");
    assertThat(states(needy)).isEqualTo("UNFINISHED 2 22");
    assertThat(shown(needy.pupilsDue())).isEqualTo("35 of 2/2");
  }

  @Test
  void withoutSchoolsNothingIsKnownAndNothingIsZero() {
    SchoolSummary none = of(all(), "120102");
    assertThat(none.states()).isEmpty();
    assertThat(none.pupilsDue().status()).isEqualTo(Status.MISSING);
    assertThat(none.recordedShare().status()).isEqualTo(Status.MISSING);
    assertThat(none.visits().expected()).isZero();
  }

  @Test
  void whatWasBelievedBeforeACorrectionIsStillThere() {
    Known then = world.then(SchoolWorld.BEFORE_CORRECTION);
    assertThat(states(of(question(Set.of(), SchoolWorld.DAY, then), "1171")))
        .isEqualTo("UNFINISHED 2 50");
  }

  @Test
  void withoutADayItIsTheNewestWithData() {
    assertThat(of(question(Set.of(), null, Known.Now.NOW), "00").asOf()).isEqualTo("2023-10-02");
  }

  /** Asked together, regions cost a statement a level and say what each says alone. */
  @Test
  void manyRegionsAreAskedTogether() {
    List<RegionCode> regions =
        Stream.of("00", "11", "12", "1101", "1171", "120102").map(RegionCode::new).toList();
    long before = world.statements();
    Map<RegionCode, SchoolSummary> together = world.summaries().of(Scope.nation(), all(), regions);
    assertThat(world.statements() - before).isEqualTo(4);
    for (RegionCode region : regions) {
      assertThat(together.get(region)).isEqualTo(of(all(), region.digits()));
    }
    assertThat(together.values()).extracting(SchoolSummary::states).doesNotContainNull();
    assertThat(together.get(new RegionCode("11")).states())
        .extracting(InState::schools)
        .containsExactly(1, 3, 1, 2);
  }

  @Test
  void whoSeesABranchSeesNoOther() {
    var branch = new Scope(new RegionCode("1171"));
    assertThatThrownBy(() -> world.summaries().of(branch, all(), List.of(RegionCode.NATION)))
        .isInstanceOf(ProblemException.class);
  }
}
