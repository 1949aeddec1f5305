package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.region.RegionCode;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Roll-ups say what the rows say: every measure by every dimension. */
class RollUpTest {

  private static final Aggregates.Cut ALL = new Aggregates.Cut(100_000, 0);

  private static final List<List<Dimension>> LOGGED =
      List.of(
          List.of(),
          List.of(Dimension.REGENCY),
          List.of(Dimension.MONTH),
          List.of(Dimension.PROVINCE, Dimension.WEEK));

  private static final Map<AggregateQuestion, List<AggregateRow>> saidBefore = new HashMap<>();

  @TempDir private static Path folder;

  private static TestingPantau pantau;
  private static Aggregates rollUps;
  private static Aggregates rows;
  private static long before;

  @BeforeAll
  static void load() {
    pantau = TestingPantau.mini(folder);
    World.load(pantau, 7);
    rollUps = pantau.aggregates();
    rows = World.asking(pantau);
    before = pantau.lake().current().version();
    say();
    World.more(pantau);
  }

  @AfterAll
  static void close() {
    pantau.close();
  }

  @ParameterizedTest
  @EnumSource(MeasureId.class)
  void agreeWithTheRows(MeasureId measure) {
    agree(measure, groupings(measure).filter(by -> by.size() < 2).toList());
  }

  @Tag("nightly")
  @ParameterizedTest
  @EnumSource(MeasureId.class)
  void agreeWithTheRowsByTwo(MeasureId measure) {
    agree(measure, groupings(measure).toList());
  }

  private static void agree(MeasureId measure, List<List<Dimension>> groupings) {
    int found = 0;
    for (List<Dimension> by : groupings) {
      AggregateQuestion question = question(measure, by);
      List<AggregateRow> answer = answer(rollUps, question);
      assertThat(answer).as("%s by %s", measure, by).isEqualTo(answer(rows, question));
      found +=
          (int) answer.stream().filter(row -> row.figures().getFirst().value() != null).count();
    }
    assertThat(found).isPositive();
  }

  /** What the tables said before a load is what the lake says of then, where no table helps. */
  @ParameterizedTest
  @EnumSource(MeasureId.class)
  void agreeWithTheLog(MeasureId measure) {
    var then = new Known.Then(before, pantau.clock().instant());
    int found = 0;
    for (List<Dimension> by : LOGGED) {
      AggregateQuestion question = question(measure, by, AggregateFilter.NONE, then);
      List<AggregateRow> said = saidBefore.get(question(measure, by));
      assertThat(answer(rollUps, question)).as("%s by %s", measure, by).isEqualTo(said);
      found += (int) said.stream().filter(row -> row.figures().getFirst().value() != null).count();
    }
    assertThat(found).isPositive();
  }

  private static void say() {
    for (MeasureId measure : MeasureId.values()) {
      for (List<Dimension> by : LOGGED) {
        AggregateQuestion question = question(measure, by);
        saidBefore.put(question, answer(rollUps, question));
      }
    }
  }

  static Stream<AggregateFilter> filters() {
    return Stream.of(
        new AggregateFilter(Role.SERVICE, Map.of(), null),
        new AggregateFilter(Role.REGISTERED, Map.of(Dimension.CHANNEL, List.of("OFFICE")), null),
        new AggregateFilter(Role.SERVICE, Map.of(), true),
        new AggregateFilter(
            Role.SERVICE, Map.of(Dimension.SCHOOL_KIND, List.of("SMA", "MA")), null),
        new AggregateFilter(
            Role.SERVICE, Map.of(Dimension.SCHOOL_KIND, List.of("SMA", "MA")), false));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void agreeUnderAFilter(AggregateFilter filter) {
    for (List<Dimension> by : groupings(MeasureId.ACTIVATED).filter(g -> g.size() < 2).toList()) {
      AggregateQuestion question = question(MeasureId.ACTIVATED, by, filter, Known.Now.NOW);
      for (String root : List.of("00", "11", "1101", "110101")) {
        var region = new RegionCode(root);
        assertThat(rollUps.page(Scope.nation(), question, region, ALL).rows())
            .as("by %s in %s", by, root)
            .isEqualTo(rows.page(Scope.nation(), question, region, ALL).rows());
      }
    }
  }

  /** In one week some districts have, on some day, duplicates alone: nobody, and yet a row. */
  @Test
  void haveWhatOccursThoughItDoesNotCount() {
    var question =
        new AggregateQuestion(
            List.of(MeasureId.RECORDED),
            List.of(Dimension.DISTRICT, Dimension.WEEKDAY),
            AggregateFilter.NONE,
            World.FIRST,
            World.FIRST.plusDays(6),
            null,
            Known.Now.NOW,
            List.of());
    List<AggregateRow> answer = answer(rollUps, question);
    assertThat(answer)
        .isEqualTo(answer(rows, question))
        .anyMatch(row -> Double.valueOf(0).equals(row.figures().getFirst().value()));
  }

  @Test
  void areRead() {
    var question = question(MeasureId.RECORDED, List.of(Dimension.REGENCY, Dimension.CHANNEL));
    assertThat(World.read(() -> rollUps.page(Scope.nation(), question, RegionCode.NATION, ALL)))
        .contains("recordings_by_office")
        .doesNotContain("recordings");
    assertThat(World.read(() -> rows.page(Scope.nation(), question, RegionCode.NATION, ALL)))
        .contains("recordings")
        .doesNotContain("recordings_by_office");
  }

  private static Stream<List<Dimension>> groupings(MeasureId measure) {
    List<Dimension> possible =
        Arrays.stream(Dimension.values())
            .filter(Formula.of(measure).dimensions()::contains)
            .toList();
    var all = new ArrayList<List<Dimension>>();
    all.add(List.of());
    for (Dimension one : possible) {
      all.add(List.of(one));
      for (Dimension other : possible) {
        if (one.compareTo(other) < 0 && (one.interval() == null || other.interval() == null)) {
          all.add(List.of(one, other));
        }
      }
    }
    return all.stream();
  }

  private static AggregateQuestion question(MeasureId measure, List<Dimension> by) {
    return question(measure, by, AggregateFilter.NONE, Known.Now.NOW);
  }

  private static AggregateQuestion question(
      MeasureId measure, List<Dimension> by, AggregateFilter where, Known known) {
    return new AggregateQuestion(List.of(measure), by, where, null, null, null, known, List.of());
  }

  private static List<AggregateRow> answer(Aggregates aggregates, AggregateQuestion question) {
    return aggregates.page(Scope.nation(), question, RegionCode.NATION, ALL).rows();
  }
}
