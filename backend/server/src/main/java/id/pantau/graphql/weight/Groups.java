package id.pantau.graphql.weight;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many groups a grouped question can have, so far as the schema or the arguments tell. */
final class Groups {

  private static final Map<String, Integer> KEYS =
      Map.of(
          "SCHOOL_KIND", 6,
          "CHANNEL", 8,
          "OUTCOME", 4,
          "PRINT_CAUSE", 6,
          "REFUSAL_REASON", 7,
          "PLACE_KIND", 7,
          "DATASET", 6,
          "ROLE", 2,
          "WEEKDAY", 7);

  private Groups() {}

  /** Of the dimension of a series; without one there are none. */
  static long of(@Nullable Object dimension) {
    return dimension == null ? 0 : KEYS.getOrDefault(dimension.toString(), 999) + 1;
  }

  /** Stretches of time that it tells; 1 where time does not group. */
  static long stretches(Map<String, Object> arguments) {
    Object interval = arguments.get("interval");
    long stretches = interval == null ? 1 : Spans.points(arguments, interval.toString());
    if (arguments.get("by") instanceof Collection<?> dimensions) {
      for (Object dimension : dimensions) {
        stretches = Math.max(stretches, time(arguments, dimension.toString()));
      }
    }
    return stretches;
  }

  private static long time(Map<String, Object> arguments, String dimension) {
    return switch (dimension) {
      case "DAY", "WEEK", "MONTH", "QUARTER", "YEAR" -> Spans.points(arguments, dimension);
      default -> 1;
    };
  }

  /** No more than a page has. */
  static long most(Map<String, Object> arguments) {
    long page = arguments.get("first") instanceof Integer size ? Math.max(1, size) : 1_000;
    return Math.min(page, groups(arguments));
  }

  private static long groups(Map<String, Object> arguments) {
    Object interval = arguments.get("interval");
    long groups = interval == null ? 1 : Spans.points(arguments, interval.toString());
    if (arguments.get("by") instanceof Collection<?> dimensions) {
      for (Object dimension : dimensions) {
        groups = Math.min(groups * keys(arguments, dimension.toString()), Integer.MAX_VALUE);
      }
    }
    return groups;
  }

  /** And one for what has none. */
  private static long keys(Map<String, Object> arguments, String dimension) {
    return switch (dimension) {
      case "DAY", "WEEK", "MONTH", "QUARTER", "YEAR" -> Spans.points(arguments, dimension);
      default -> KEYS.getOrDefault(dimension, Integer.MAX_VALUE - 1) + 1;
    };
  }
}
