package id.pantau.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.access.Scope;
import id.pantau.measure.Known;
import id.pantau.measure.aggregate.AggregateOrder.Direction;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of schools: what they are filtered and ordered by. */
class SchoolsTest {

  private static final Cut ALL = new Cut(100, 0);

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
    return ordered(List.of());
  }

  private static SchoolQuestion ordered(List<SchoolOrder> orderBy) {
    return new SchoolQuestion(Set.of(), Set.of(), null, SchoolWorld.DAY, Known.Now.NOW, orderBy);
  }

  private static List<String> numbers(SchoolQuestion question, String within) {
    return numbers(
        world.schools().page(Scope.nation(), question, new RegionCode(within), ALL).schools());
  }

  /** Their last digits. */
  private static List<String> numbers(Collection<School> found) {
    return found.stream().map(school -> school.npsn().substring(7)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "NEED, ASC, 2 5 8 6 1 7 3 4",
    "NEED, DESC, 3 4 1 7 6 8 5 2",
    "NPSN, DESC, 8 7 6 5 4 3 2 1",
    "NAME, ASC, 4 6 5 1 7 2 8 3",
    "KIND, ASC, 4 6 5 1 2 7 8 3",
    "DISTRICT, DESC, 7 4 5 3 1 2 6 8",
    "PUPILS_DUE, DESC, 2 4 3 5 7 6 8 1",
    "RECORDED, ASC, 2 8 1 5 6 3 4 7",
    "ACTIVATED, DESC, 6 4 5 1 2 3 7 8",
    "LEFT, DESC, 2 5 8 6 3 4 1 7",
    "VISITS, DESC, 3 5 8 1 2 4 6 7",
    "LAST_VISIT, DESC, 3 8 5 1 2 4 6 7",
  })
  void schoolsComeInTheOrderAskedFor(SchoolOrder.Key key, Direction direction, String expected) {
    assertThat(numbers(ordered(List.of(new SchoolOrder(key, direction))), "00"))
        .containsExactly(expected.split(" "));
  }

  @Test
  void theNeediestComeFirstUnlessAskedOtherwise() {
    assertThat(numbers(all(), "00")).containsExactly("2", "5", "8", "6", "1", "7", "3", "4");
  }

  @Test
  void schoolsAreFilteredByKindAndState() {
    var question =
        new SchoolQuestion(
            Set.of("SMA", "SLB"),
            Set.of(SchoolState.UNFINISHED, SchoolState.NEVER),
            null,
            SchoolWorld.DAY,
            Known.Now.NOW,
            List.of());
    assertThat(numbers(question, "00")).containsExactly("2", "5", "8");
    assertThat(numbers(question, "1101")).containsExactly("2", "8");
    assertThat(numbers(question, "1201")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sman 1, 1 2 7",
    "AWAL sman, 1 2 8",
    "sman1awal, 1",
    "nuraini, 6",
    "Nur’aini, 6",
    "99000003, 3",
    "smkn 2, ''",
    "' % ; drop', ''"
  })
  void schoolsAreFoundByWordsAndNumbers(String typed, String expected) {
    var question =
        new SchoolQuestion(
            Set.of(),
            Set.of(),
            SchoolSearch.of(typed),
            SchoolWorld.DAY,
            Known.Now.NOW,
            List.of(new SchoolOrder(SchoolOrder.Key.NPSN, Direction.ASC)));
    assertThat(String.join(" ", numbers(question, "00"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'--", "学校"})
  void aSearchWithoutALetterIsRefused(String typed) {
    assertThatThrownBy(() -> SchoolSearch.of(typed))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("search for a name or a number");
  }

  @Test
  void pagesTellHowManyThereAreEvenBehindTheEnd() {
    var second = world.schools().page(Scope.nation(), all(), RegionCode.NATION, new Cut(3, 3));
    assertThat(numbers(second.schools())).containsExactly("6", "1", "7");
    assertThat(second.total()).isEqualTo(8);
    var behind = world.schools().page(Scope.nation(), all(), RegionCode.NATION, new Cut(3, 8));
    assertThat(behind.schools()).isEmpty();
    assertThat(behind.total()).isEqualTo(8);
  }

  /** Asked together, regions cost a statement a level and say what each says alone. */
  @Test
  void manyRegionsAreAskedTogether() {
    List<RegionCode> regions =
        Stream.of("00", "11", "12", "1101", "1171", "1201", "110101", "120102")
            .map(RegionCode::new)
            .toList();
    var two = new Cut(2, 1);
    long before = world.statements();
    Map<RegionCode, Schools.Page> together =
        world.schools().pages(Scope.nation(), all(), regions, two);
    assertThat(world.statements() - before).isEqualTo(4);
    for (RegionCode region : regions) {
      assertThat(together.get(region))
          .isEqualTo(world.schools().page(Scope.nation(), all(), region, two));
    }
    assertThat(numbers(together.get(new RegionCode("1101")).schools())).containsExactly("8", "6");
  }

  @Test
  void whoSeesABranchSeesItsSchools() {
    var branch = new Scope(new RegionCode("1171"));
    assertThat(world.schools().find(branch, List.of("99000001", "99000004")))
        .containsOnlyKeys("99000004");
    assertThatThrownBy(() -> world.schools().page(branch, all(), RegionCode.NATION, ALL))
        .isInstanceOf(ProblemException.class);
    assertThat(numbers(world.schools().page(branch, all(), branch.root(), ALL).schools()))
        .containsExactly("5", "4");
  }

  @Test
  void beforeAnyWasKnownThereIsNone() {
    Known never = new Known.Then(0, Instant.parse("2020-01-01T00:00:00Z"));
    var question = new SchoolQuestion(Set.of(), Set.of(), null, SchoolWorld.DAY, never, List.of());
    assertThat(world.schools().page(Scope.nation(), question, RegionCode.NATION, ALL).total())
        .isZero();
  }

  @Test
  void withoutADayStatesAreOfTheNewestWithData() {
    var question = new SchoolQuestion(Set.of(), Set.of(), null, null, Known.Now.NOW, List.of());
    assertThat(world.schools().page(Scope.nation(), question, RegionCode.NATION, ALL).asOf())
        .isEqualTo("2023-10-02");
  }
}
