package id.pantau.graphql.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question that was drawn.
 *
 * @param region that is asked about
 * @param level of the regions grouped by, as the schema names it; empty for none
 * @param interval of the stretches grouped by; empty for none
 * @param by what else is grouped by
 * @param only what it is filtered by, each by its values
 * @param atSchool whether what counts happened at schools; null for either
 * @param role the place that counts
 * @param from first day; null for none, where no stretches are told apart
 * @param to last day; the same
 * @param basis of shares; null for the target's own
 * @param knownAt a moment after all that was loaded and published; null for now, which says the
 *     same
 * @param order of the rows
 * @param first rows of a page
 */
record Question(
    List<String> measures,
    String region,
    String level,
    String interval,
    List<Category> by,
    List<Category> only,
    @Nullable Boolean atSchool,
    String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String basis,
    @Nullable String knownAt,
    @Nullable Order order,
    int first) {

  /**
   * An order by a figure.
   *
   * @param measure place among those asked for
   * @param direction {@code ASC} or {@code DESC}
   */
  record Order(int measure, String direction) {}

  Question {
    measures = List.copyOf(measures);
    by = List.copyOf(by);
    only = List.copyOf(only);
  }

  /** Digits of the codes of the regions grouped by; 0 for none. */
  int digits() {
    return switch (level) {
      case "" -> 0;
      case "PROVINCE" -> 2;
      case "REGENCY" -> 4;
      case "DISTRICT" -> 6;
      default -> throw new IllegalArgumentException(level);
    };
  }

  /** Where it is told apart, an event counts at both places. */
  List<String> roles() {
    boolean both = by.stream().anyMatch(each -> each.dimension().equals(Category.ROLE));
    return both ? List.of("SERVICE", "REGISTERED") : List.of(role);
  }

  /** The query, with a place for the cursor of the page before. */
  String text() {
    return "{ aggregate(measures: %s, by: %s, where: {%s}%s, first: %d%%s) { pageInfo { hasNextPage endCursor } nodes { region { code } start %s figures { measure figure { value status numerator denominator reported expected } } } } }"
        .formatted(
            measures,
            Stream.concat(
                    Stream.of(level, interval).filter(each -> !each.isEmpty()),
                    by.stream().map(Category::dimension))
                .toList(),
            where(),
            arguments(),
            first,
            String.join(" ", by.stream().map(Category::field).toList()));
  }

  private String where() {
    Stream<String> filters =
        only.stream().map(each -> "%s: %s".formatted(each.filter(), each.values()));
    Stream<String> others =
        Stream.of(
            "within: \"%s\"".formatted(region),
            "role: " + role,
            atSchool == null ? "" : "atSchool: " + atSchool);
    return joined(Stream.concat(others, filters));
  }

  private String arguments() {
    String all =
        joined(
            Stream.of(
                from == null ? "" : "from: \"%s\"".formatted(from),
                to == null ? "" : "to: \"%s\"".formatted(to),
                basis == null ? "" : "basis: " + basis,
                knownAt == null ? "" : "knownAt: \"%s\"".formatted(knownAt),
                order == null ? "" : orderBy(order)));
    return all.isEmpty() ? "" : ", " + all;
  }

  private String orderBy(Order order) {
    return "orderBy: [{measure: %s, direction: %s}]"
        .formatted(measures.get(order.measure()), order.direction());
  }

  private static String joined(Stream<String> parts) {
    return String.join(", ", parts.filter(each -> !each.isEmpty()).toList());
  }
}
