package id.pantau.graphql.weight;

import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fields cost in SQL, in points: about a hundredth of a millisecond each. Once per field of
 * the query, however many objects it is asked of, as the loaders ask for all of them at once.
 */
final class Prices {

  /** One statement over roll-ups, with its windows for the page. */
  private static final int AGGREGATE = 300;

  /** Each measure is a column more, and mostly a relation more. */
  private static final int MEASURE = 50;

  /** Each stretch asks every school anew. */
  private static final int SCHOOLS_ON_A_DAY = 40;

  /** Standings, flows, bases and targets: up to four statements. */
  private static final int PROGRESS = 500;

  /** One statement over daily rows. */
  private static final int SERIES = 400;

  /** Three years of weeks, and models fitted to them. */
  private static final int FORECAST = 2_000;

  /** Each day of each office against the calendar: the largest statement there is. */
  private static final int REPORTING = 2_000;

  /** Walks the decision log. */
  private static final int REPORTS = 500;

  /** A page by key, and a count of all. */
  private static final int PAGE = 200;

  /** One look-up by key. */
  private static final int LOOK_UP = 100;

  private Prices() {}

  static int of(ExecutableNormalizedField field) {
    return switch (field.getFieldName()) {
      case "aggregate" -> aggregate(field.getResolvedArguments());
      case "progress" -> PROGRESS;
      case "series" -> field.getResolvedArguments().get("by") == null ? SERIES : SERIES + AGGREGATE;
      case "track" -> SERIES;
      case "forecast", "probability", "hitDate", "futures" -> FORECAST;
      case "currentPace", "currentPaceWeeks", "bestWeek", "outlook" -> LOOK_UP;
      case "reporting" -> field.getSingleObjectTypeName().equals("Region") ? REPORTING : 0;
      case "reports", "history" -> REPORTS;
      case "schools", "summary", "batches", "loads", "datasets" -> PAGE;
      case "school", "standings", "batch", "held" -> LOOK_UP;
      default -> 0;
    };
  }

  private static int aggregate(Map<String, Object> arguments) {
    int points =
        ofSchools(arguments.get("measures"))
            ? (int) Math.min(Groups.stretches(arguments), 10_000)
            : 0;
    return AGGREGATE + MEASURE * size(arguments.get("measures")) + SCHOOLS_ON_A_DAY * points;
  }

  private static boolean ofSchools(@Nullable Object measures) {
    return measures instanceof Collection<?> several
        && several.stream()
            .map(String::valueOf)
            .anyMatch(each -> each.startsWith("SCHOOLS") || each.startsWith("PUPIL"));
  }

  private static int size(@Nullable Object measures) {
    return measures instanceof Collection<?> several ? several.size() : 1;
  }
}
