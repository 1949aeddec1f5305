package id.pantau.graphql.weight;

import graphql.normalized.ExecutableNormalizedField;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;

/** How many points in time a field has. */
final class Spans {

  /** Where no first and last day is given: of three years, or of a report's usual stretch. */
  private static final long USUAL_DAYS = 3 * 366;

  private static final long USUAL_REPORTING_DAYS = 62;

  private Spans() {}

  static long points(ExecutableNormalizedField field) {
    Map<String, Object> arguments = field.getResolvedArguments();
    return field.getFieldName().equals("reporting")
        ? days(arguments, USUAL_REPORTING_DAYS)
        : points(arguments, String.valueOf(arguments.get("interval")));
  }

  static long points(Map<String, Object> arguments, String interval) {
    return arguments.get("from") instanceof LocalDate from
            && arguments.get("to") instanceof LocalDate to
            && Stream.of(Interval.values()).anyMatch(each -> each.name().equals(interval))
        ? Math.max(1, points(from, to, Interval.valueOf(interval)))
        : usual(arguments, interval);
  }

  private static long points(LocalDate from, LocalDate to, Interval interval) {
    LocalDate first = interval.startOf(from);
    return 1
        + switch (interval) {
          case DAY -> ChronoUnit.DAYS.between(first, to);
          case WEEK -> ChronoUnit.WEEKS.between(first, to);
          case MONTH -> ChronoUnit.MONTHS.between(first, to);
          case QUARTER -> ChronoUnit.MONTHS.between(first, to) / 3;
          case YEAR -> ChronoUnit.YEARS.between(first, to);
        };
  }

  /** A first and a last one may be cut. */
  private static long usual(Map<String, Object> arguments, String interval) {
    return days(arguments, USUAL_DAYS) / daysOf(interval) + 2;
  }

  private static long days(Map<String, Object> arguments, long usual) {
    return arguments.get("from") instanceof LocalDate from
            && arguments.get("to") instanceof LocalDate to
        ? Math.max(1, ChronoUnit.DAYS.between(from, to) + 1)
        : usual;
  }

  private static int daysOf(String interval) {
    return switch (interval) {
      case "WEEK" -> 7;
      case "MONTH" -> 28;
      case "QUARTER" -> 90;
      case "YEAR" -> 365;
      default -> 1;
    };
  }
}
