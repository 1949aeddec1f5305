package id.pantau.cli.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds a file's steps: the most frequent difference, in months where dates keep to one day. */
final class Spacing {

  private static final int SHORTEST_MONTH = 28;

  private Spacing() {}

  /**
   * Of series that are in order.
   *
   * @param dates whether {@code t} are epoch days; where they turn out to be months, they are
   *     counted in months from here on
   */
  static Steps of(Collection<Rows> series, boolean dates) {
    long spacing = usual(series);
    if (!dates) {
      return new Steps(Steps.Kind.NUMBERS, spacing, 0);
    }
    int day = day(series);
    if (spacing < SHORTEST_MONTH || !monthly(series, day)) {
      return new Steps(Steps.Kind.DAYS, spacing, 0);
    }
    series.forEach(rows -> rows.count(Steps::months));
    return new Steps(Steps.Kind.MONTHS, usual(series), day);
  }

  /** The most frequent difference, of several the smallest; 1 where there is none. */
  private static long usual(Collection<Rows> series) {
    Map<Long, Long> counts =
        series.stream()
            .flatMapToLong(Rows::differences)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Long, Long>comparingByValue()
                .thenComparing(Map.Entry.<Long, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(1L);
  }

  private static int day(Collection<Rows> series) {
    return series.stream()
        .flatMapToLong(Rows::times)
        .mapToObj(LocalDate::ofEpochDay)
        .map(LocalDate::getDayOfMonth)
        .max(Comparator.naturalOrder())
        .orElse(1);
  }

  private static boolean monthly(Collection<Rows> series, int day) {
    return series.stream()
        .flatMapToLong(Rows::times)
        .mapToObj(LocalDate::ofEpochDay)
        .allMatch(date -> date.getDayOfMonth() == Math.min(day, date.lengthOfMonth()));
  }
}
