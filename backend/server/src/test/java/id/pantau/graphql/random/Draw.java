package id.pantau.graphql.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws questions about one kind of measures: the same ones from the same seed. */
final class Draw {

  private static final long SEED = 20261122;
  private static final int MOST_MEASURES = 4;
  private static final String LATER = "2040-01-01T00:00:00+07:00";
  private static final String NATION = "00";
  private static final String PROVINCE = "17";
  private static final List<String> REGIONS =
      List.of(
          PROVINCE, PROVINCE, PROVINCE, "1701", "1702", "1706", "1771", "1673", "170106", "170209",
          NATION);
  private static final List<String> BASES = List.of("", "", "POPULATION", "ELIGIBLE", "RECORDED");

  private final Random random;
  private final Kind kind;
  private final Map<String, List<String>> dimensions;
  private final List<Category> categories;

  /**
   * @param dimensions of each measure
   * @param categories that there are
   */
  Draw(Kind kind, Map<String, List<String>> dimensions, List<Category> categories) {
    this.random = new Random(SEED + kind.name().hashCode());
    this.kind = kind;
    this.dimensions = dimensions;
    this.categories = categories;
  }

  /** The next question. */
  Question next() {
    List<String> measures = measures();
    List<String> possible = possible(measures);
    String region = region(possible);
    String level = level(possible, region);
    String interval = interval(region, level);
    boolean open = interval.isEmpty();
    return new Question(
        measures,
        region,
        level,
        interval,
        some(possible, 3).stream().limit(2).toList(),
        some(possible, 6).stream().filter(each -> !each.values().isEmpty()).toList(),
        atSchool(possible),
        one(List.of("REGISTERED", "SERVICE")),
        open && random.nextBoolean() ? null : Sent.FROM.plusDays(random.nextInt(18) - 3L),
        open && random.nextBoolean() ? null : Sent.TO.minusDays(random.nextInt(14)),
        basis(measures),
        random.nextInt(6) == 0 ? LATER : null,
        order(measures),
        open ? one(List.of(1000, 100)) : 1000);
  }

  /** One, or several in any order. */
  private List<String> measures() {
    var all = new ArrayList<>(kind.isMixed() ? alike() : kind.names());
    Collections.shuffle(all, random);
    int several = Math.min(all.size(), 2 + random.nextInt(MOST_MEASURES - 1));
    return all.subList(0, random.nextBoolean() || kind.isMixed() ? several : 1);
  }

  /** Those that can be told apart by a category, mostly: others have none in common. */
  private List<String> alike() {
    String category = one(categories).dimension();
    List<String> alike =
        kind.names().stream().filter(each -> dimensions.get(each).contains(category)).toList();
    return random.nextInt(3) > 0 && alike.size() > 1 ? alike : kind.names();
  }

  /** What all of them can be told apart by. */
  private List<String> possible(List<String> measures) {
    return dimensions.get(measures.getFirst()).stream()
        .filter(each -> measures.stream().allMatch(of -> dimensions.get(of).contains(each)))
        .toList();
  }

  private String region(List<String> possible) {
    String region = one(REGIONS);
    return possible.contains("DISTRICT") || region.length() <= 4 ? region : region.substring(0, 4);
  }

  private String level(List<String> possible, String region) {
    String level = one(List.of("", "PROVINCE", "REGENCY", "DISTRICT"));
    boolean many = level.equals("DISTRICT") && region.equals(NATION);
    return possible.contains(level) && !many ? level : "";
  }

  /** Of more than a hundred regions not every day, which would take as long as all the others. */
  private String interval(String region, String level) {
    String interval = one(List.of("", "", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"));
    boolean many =
        (region.equals(NATION) && level.equals("REGENCY"))
            || (region.equals(PROVINCE) && level.equals("DISTRICT"));
    return many && interval.equals("DAY") ? "WEEK" : interval;
  }

  private List<Category> some(List<String> possible, int oneOf) {
    return categories.stream()
        .filter(each -> possible.contains(each.dimension()) && random.nextInt(oneOf) == 0)
        .toList();
  }

  /** Mostly not asked; then rather there than elsewhere. */
  private @Nullable Boolean atSchool(List<String> possible) {
    if (!possible.contains(Category.SCHOOL) || random.nextInt(3) > 0) {
      return null;
    }
    return random.nextInt(3) > 0;
  }

  private @Nullable String basis(List<String> measures) {
    String basis = one(BASES);
    boolean share = measures.stream().anyMatch(each -> each.startsWith("SHARE_OF"));
    return share && !basis.isEmpty() ? basis : null;
  }

  private Question.@Nullable Order order(List<String> measures) {
    String direction = one(List.of("", "ASC", "DESC"));
    int measure = random.nextInt(measures.size());
    return direction.isEmpty() ? null : new Question.Order(measure, direction);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
