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

  private static final RegionCode ACEH = new RegionCode("11");

  @TempDir private static Path folder;

  private static TestingPantau pantau;
  private static Aggregates knowing;
  private static Aggregates asking;

  private final Random random = new Random(20261123);

  @BeforeAll
  static void load() {
    pantau = TestingPantau.mini(folder);
    World.load(pantau, 11);
    knowing = pantau.aggregates();
    asking = World.asking(pantau);
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
      Cut cut = new Cut(1 + random.nextInt(40), random.nextInt(3) * 5L, random.nextBoolean());
      Scope scope = roots.equals(List.of(ACEH)) ? new Scope(ACEH) : Scope.nation();
      Map<RegionCode, Page> answers = knowing.pages(scope, question, roots, cut);
      assertThat(plain(answers, cut))
          .as("%s of %s, %s", question, roots, cut)
          .isEqualTo(plain(asking.pages(scope, question, roots, cut), cut));
      for (Page page : answers.values()) {
        rows += page.rows().size();
        missing +=
            (int)
                page.rows().stream()
                    .filter(row -> row.figures().getFirst().value() == null)
                    .count();
      }
    }
    assertThat(rows).isGreaterThan(1_000);
    assertThat(missing).isBetween(50, rows / 2);
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
