package id.pantau.graphql.random;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be told apart beside regions and time.
 *
 * @param dimension its name in the schema
 * @param column SQL of it, of a row {@code e}
 * @param field of the answer
 * @param filter argument of the filter; empty for none
 * @param values literals of GraphQL that it can be filtered by
 */
record Category(String dimension, String column, String field, String filter, List<String> values) {

  static final String ROLE = "ROLE";
  static final String SCHOOL = "SCHOOL";

  Category {
    values = List.copyOf(values);
  }

  /**
   * All there are.
   *
   * @param schools numbers of some schools
   */
  static List<Category> all(List<String> schools) {
    List<String> npsn = schools.stream().map("\"%s\""::formatted).toList();
    return List.of(
        of("CHANNEL", "channel", "channel", "OFFICE", "SCHOOL_VISIT"),
        of("DATASET", "dataset", "dataset", "\"recordings\"", "\"visits\""),
        of("OUTCOME", "outcome", "outcome", "DUPLICATE", "BIO_CAPTURED"),
        of("PLACE_KIND", "place_kind", "placeKind", "SCHOOL", "MARKET"),
        of("PRINT_CAUSE", "cause", "printCause", "LOST", "MOVE"),
        of("REFUSAL_REASON", "reason", "refusalReason", "NO_PHONE"),
        new Category(ROLE, "e.role", "role", "", List.of()),
        new Category(SCHOOL, "e.npsn", "school { npsn }", "schools", npsn),
        of("SCHOOL_KIND", "school_kind", "schoolKind", "SMA", "MA"),
        new Category(
            "WEEKDAY", "CAST(isodow(e.day) AS VARCHAR)", "weekday", "weekdays", List.of("1", "6")));
  }

  private static Category of(String dimension, String column, String field, String... values) {
    return new Category(dimension, "e." + column, field, field + "s", List.of(values));
  }

  /** Its place in a row of the answer. */
  String pointer() {
    return "/" + String.join("/", field.replace(" }", "").split(" \\{ ", -1));
  }

  /** SQL of the rows that a filter by its values lets pass. */
  String passes() {
    return values.stream()
        .map(value -> "'%s'".formatted(value.replace("\"", "")))
        .collect(Collectors.joining(", ", column + " IN (", ")"));
  }
}
