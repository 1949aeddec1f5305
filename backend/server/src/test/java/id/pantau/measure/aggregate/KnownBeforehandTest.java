package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is known of who reported, which rows there are and which target is in force, beside the
 * statement that asks for all of it.
 */
class KnownBeforehandTest {

  private static final List<Dimension> PLACES =
      List.of(Dimension.PROVINCE, Dimension.REGENCY, Dimension.DISTRICT);
  private static final List<Dimension> TIMES =
      List.of(Dimension.DAY, Dimension.WEEK, Dimension.MONTH, Dimension.QUARTER, Dimension.YEAR);
  private static final List<Dimension> CATEGORIES =
      List.of(Dimension.CHANNEL, Dimension.OUTCOME, Dimension.SCHOOL, Dimension.ROLE);
  private static final List<List<String>> ROOTS =
      List.of(
          List.of("00"),
          List.of("11"),
          List.of("11", "12"),
          List.of("1101", "1171"),
          List.of("1201"),
          List.of("110101", "120102"));

  private static final List<AggregateFilter> FILTERS =
      List.of(
          AggregateFilter.NONE,
          new AggregateFilter(Role.SERVICE, Map.of(), null),
          new AggregateFilter(Role.REGISTERED, Map.of(), true),
          new AggregateFilter(
              Role.SERVICE, Map.of(Dimension.CHANNEL, List.of("OFFICE", "MARKET_VISIT")), null));

  private static final RegionCode ACEH = new RegionCode("11");

  @TempDir private static Path folder;

  private static TestingPantau pantau;
  private static Aggregates knowing;
  private static Aggregates asking;
  private static Aggregates adding;

  private final Random random = new Random(20261123);

  @BeforeAll
  static void load() {
    pantau = TestingPantau.mini(folder);
    World.load(pantau, 11);
    knowing = pantau.aggregates();
    asking = World.asking(pantau);
    adding = World.adding(pantau);
  }

  @AfterAll
  static void close() {
    pantau.close();
  }

  @Test
  void saysTheSame() {
    int rows = 0;
    int missing = 0;
    for (int i = 0; i < 250; i++) {
      AggregateQuestion question = question();
      List<RegionCode> roots = pick(ROOTS).stream().map(RegionCode::new).toList();
      if (isRefused(question, roots)) {
        continue;
      }
      for (Page page : same(question, roots).values()) {
        rows += page.rows().size();
        missing += missing(page);
      }
    }
    assertThat(rows).isGreaterThan(1_000);
    assertThat(missing).isBetween(50, rows / 2);
  }

  /** Sums of one fact or of several, by what is told apart beside places and times. */
  @Test
  void saysTheSameByCategory() {
    int rows = 0;
    for (int i = 0; i < 250; i++) {
      AggregateQuestion question = byCategory();
      List<RegionCode> root = List.of(new RegionCode(pick(List.of("00", "11", "1101", "120102"))));
      if (!isRefused(question, root)) {
        rows += same(question, root).values().stream().mapToInt(page -> page.rows().size()).sum();
      }
    }
    assertThat(rows).isGreaterThan(800);
  }

  /** A week of nobody is 0 of no origin, from whatever it is read. */
  @Test
  void aWeekOfNobodyHasNoOrigin() {
    var question =
        new AggregateQuestion(
            List.of(MeasureId.RECORDED),
            List.of(Dimension.DISTRICT, Dimension.WEEK),
            AggregateFilter.NONE,
            World.FIRST,
            World.LAST,
            null,
            Known.Now.NOW,
            List.of());
    var all = new Cut(1_000, 0);
    assertThat(World.read(() -> knowing.page(Scope.nation(), question, RegionCode.NATION, all)))
        .contains("week_flow")
        .doesNotContain("recordings", "recordings_by_office");
    assertThat(knowing.page(Scope.nation(), question, RegionCode.NATION, all).rows())
        .isEqualTo(asking.page(Scope.nation(), question, RegionCode.NATION, all).rows())
        .anyMatch(
            row ->
                row.figures().getFirst().value() != null
                    && row.figures().getFirst().value() == 0
                    && row.figures().getFirst().origin() == null);
  }

  /** Of one fact or of two: what ever happened at schools is one relation. */
  @Test
  void readsWhatEverHappenedAtSchoolsOnce() {
    List<List<MeasureId>> measures =
        List.of(
            List.of(MeasureId.RECORDING_ATTEMPTS, MeasureId.ACTIVATED),
            List.of(MeasureId.ACTIVATED, MeasureId.RECORDED, MeasureId.RECORDING_ATTEMPTS),
            List.of(MeasureId.RECORDED),
            List.of(MeasureId.ACTIVATED));
    List<AggregateFilter> filters =
        List.of(
            new AggregateFilter(Role.SERVICE, Map.of(), true),
            new AggregateFilter(Role.REGISTERED, Map.of(), true),
            new AggregateFilter(
                Role.REGISTERED, Map.of(Dimension.SCHOOL, List.of("99000001", "99000003")), null));
    for (List<MeasureId> asked : measures) {
      for (AggregateFilter filter : filters) {
        for (List<Dimension> by :
            List.of(List.of(Dimension.SCHOOL), List.of(Dimension.REGENCY, Dimension.SCHOOL))) {
          var question =
              new AggregateQuestion(
                  asked, by, filter, null, null, null, Known.Now.NOW, order(asked, by));
          for (String root : List.of("00", "11", "1101")) {
            var region = new RegionCode(root);
            same(question, List.of(region));
            for (Cut few : List.of(new Cut(1, 0), new Cut(2, 0), new Cut(1, 1), new Cut(1, 2))) {
              assertThat(knowing.page(Scope.nation(), question, region, few))
                  .as("%s of %s, %s", question, region, few)
                  .isEqualTo(asking.page(Scope.nation(), question, region, few));
              sameUncounted(question, region, few);
            }
            assertThat(
                    World.read(() -> knowing.page(Scope.nation(), question, region, new Cut(9, 0))))
                .containsExactly("school_ever");
          }
        }
      }
    }
  }

  /** The same rows, and that there are more where there are. */
  private static void sameUncounted(AggregateQuestion question, RegionCode region, Cut counted) {
    var cut = new Cut(counted.first(), counted.offset(), false);
    Page all = asking.page(Scope.nation(), question, region, counted);
    Page page = knowing.page(Scope.nation(), question, region, cut);
    assertThat(page.rows()).as("%s of %s, %s", question, region, cut).isEqualTo(all.rows());
    assertThat(page.total())
        .isBetween(Math.min(all.total(), cut.offset() + cut.first() + 1), all.total());
  }

  /** Who told of recordings only did not say that nobody was activated. */
  @Test
  void whatNobodyToldIsLast() {
    int untold = 0;
    for (int i = 0; i < 60; i++) {
      LocalDate day = World.FIRST.plusDays(i);
      var question =
          new AggregateQuestion(
              List.of(MeasureId.ACTIVATED, MeasureId.RECORDED),
              List.of(Dimension.REGENCY, Dimension.CHANNEL),
              AggregateFilter.NONE,
              day,
              day,
              null,
              Known.Now.NOW,
              List.of(
                  new AggregateOrder(
                      new AggregateOrder.Key.OfMeasure(MeasureId.ACTIVATED),
                      AggregateOrder.Direction.ASC)));
      for (Page page : same(question, List.of(RegionCode.NATION)).values()) {
        untold += missing(page);
      }
    }
    assertThat(untold).isPositive();
  }

  private Map<RegionCode, Page> same(AggregateQuestion question, List<RegionCode> roots) {
    Cut cut = new Cut(1 + random.nextInt(40), random.nextInt(3) * 5L, random.nextBoolean());
    Scope scope = roots.equals(List.of(ACEH)) ? new Scope(ACEH) : Scope.nation();
    Map<RegionCode, Page> answers = knowing.pages(scope, question, roots, cut);
    Map<RegionCode, List<Object>> expected = plain(asking.pages(scope, question, roots, cut), cut);
    assertThat(plain(answers, cut)).as("%s of %s, %s", question, roots, cut).isEqualTo(expected);
    assertThat(plain(adding.pages(scope, question, roots, cut), cut))
        .as("%s of %s, %s, added up by the engine", question, roots, cut)
        .isEqualTo(expected);
    return answers;
  }

  private static int missing(Page page) {
    return (int)
        page.rows().stream().filter(row -> row.figures().getFirst().value() == null).count();
  }

  /** The rows, and how many there are in all or whether there are more. */
  private static Map<RegionCode, List<Object>> plain(Map<RegionCode, Page> pages, Cut cut) {
    var plain = new HashMap<RegionCode, List<Object>>();
    pages.forEach(
        (root, page) ->
            plain.put(
                root,
                List.of(
                    page.rows(),
                    cut.counted()
                        ? page.total()
                        : page.total() > cut.offset() + page.rows().size())));
    return plain;
  }

  private static boolean isRefused(AggregateQuestion question, List<RegionCode> roots) {
    try {
      AggregateRules.check(question);
      AggregateRules.checkRegions(question, roots);
      return false;
    } catch (ProblemException e) {
      return true;
    }
  }

  private AggregateQuestion question() {
    var measures = new ArrayList<>(List.of(MeasureId.values()));
    Collections.shuffle(measures, random);
    List<MeasureId> asked = measures.subList(0, 1 + random.nextInt(3));
    List<Dimension> by = by();
    LocalDate from = pick(Arrays.asList(null, World.FIRST, LocalDate.of(2023, 3, 1)));
    LocalDate to = pick(Arrays.asList(null, LocalDate.of(2023, 5, 14), LocalDate.of(2024, 1, 3)));
    return new AggregateQuestion(
        asked,
        by,
        AggregateFilter.NONE,
        from,
        to,
        pick(Arrays.asList(null, Basis.ELIGIBLE, Basis.RECORDED)),
        Known.Now.NOW,
        order(asked, by));
  }

  private AggregateQuestion byCategory() {
    Dimension category =
        pick(
            List.of(
                Dimension.CHANNEL,
                Dimension.OUTCOME,
                Dimension.SCHOOL,
                Dimension.SCHOOL_KIND,
                Dimension.PRINT_CAUSE,
                Dimension.PLACE_KIND,
                Dimension.ROLE));
    var measures =
        new ArrayList<>(
            Arrays.stream(MeasureId.values())
                .filter(measure -> Aggregates.dimensions(measure).contains(category))
                .toList());
    Collections.shuffle(measures, random);
    List<MeasureId> asked = measures.subList(0, Math.min(measures.size(), 1 + random.nextInt(3)));
    var by = new ArrayList<>(List.of(category));
    if (random.nextBoolean()) {
      by.add(pick(PLACES));
    }
    if (random.nextBoolean()) {
      by.add(pick(TIMES));
    }
    // Of few days some offices told of one fact and not of another.
    LocalDate first = World.FIRST.plusDays(random.nextInt(400));
    LocalDate from = pick(Arrays.asList(null, first));
    LocalDate to =
        from == null ? null : pick(List.of(first.plusDays(random.nextInt(4)), World.LAST));
    return new AggregateQuestion(
        asked, by, pick(FILTERS), from, to, null, Known.Now.NOW, order(asked, by));
  }

  private List<Dimension> by() {
    var by = new ArrayList<Dimension>();
    if (random.nextInt(3) > 0) {
      by.add(pick(PLACES));
    }
    if (random.nextInt(3) > 0) {
      by.add(pick(TIMES));
    }
    if (random.nextInt(3) == 0) {
      by.add(pick(CATEGORIES));
    }
    return by;
  }

  private List<AggregateOrder> order(List<MeasureId> measures, List<Dimension> by) {
    AggregateOrder.Direction direction = pick(List.of(AggregateOrder.Direction.values()));
    return switch (random.nextInt(3)) {
      case 0 ->
          List.of(new AggregateOrder(new AggregateOrder.Key.OfMeasure(pick(measures)), direction));
      case 1 ->
          by.isEmpty()
              ? List.of()
              : List.of(
                  new AggregateOrder(new AggregateOrder.Key.OfDimension(pick(by)), direction));
      default -> List.of();
    };
  }

  private <T extends @Nullable Object> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
