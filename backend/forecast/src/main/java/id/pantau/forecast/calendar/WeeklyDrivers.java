package id.pantau.forecast.calendar;

import id.pantau.forecast.Regressors;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What of each week is special, as columns of days a week, 0 to 7:
 *
 * <ul>
 *   <li>{@code ramadan}: of a fasting month;
 *   <li>{@code before_eid}, {@code eid}, {@code after_eid}: of the seven days before Eid al-Fitr
 *       begins, of the seven from then on, of the seven after those. Counted by days, so that an
 *       Eid on a Friday divides between two weeks as it does in life;
 *   <li>{@code holiday}, {@code joint_leave}: Mondays to Fridays lost to other holidays, and to
 *       joint leave;
 *   <li>{@code election}: on which people vote;
 *   <li>{@code no_school}: of school breaks.
 * </ul>
 *
 * <p>Effects are assumed to be added and the same every year. Days of the moon's calendar are what
 * the government announces, so they are data and not computed.
 */
public final class WeeklyDrivers {

  private static final int WEEK = 7;

  private record Column(String name, BiPredicate<Calendar, LocalDate> counts) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("ramadan", Calendar::fasting),
          new Column("before_eid", (calendar, day) -> calendar.eidBegan(day, -WEEK, -1)),
          new Column("eid", (calendar, day) -> calendar.eidBegan(day, 0, WEEK - 1)),
          new Column("after_eid", (calendar, day) -> calendar.eidBegan(day, WEEK, 2 * WEEK - 1)),
          new Column("holiday", Calendar::holiday),
          new Column("joint_leave", Calendar::jointLeave),
          new Column("election", Calendar::election),
          new Column("no_school", Calendar::noSchool));

  private WeeklyDrivers() {}

  /**
   * The columns above.
   *
   * @param days of every year that the weeks touch
   * @param breaks of schools, {@link SchoolBreak#USUAL} where nothing better is known
   * @param first day of the first week, of which the series has its first point
   * @param weeks how many: those of the series, and those to forecast
   * @throws IllegalArgumentException when no special day is known of a year that the weeks touch
   */
  public static Regressors weekly(
      Collection<SpecialDay> days, Collection<SchoolBreak> breaks, LocalDate first, int weeks) {
    Calendar calendar = new Calendar(days, breaks);
    LocalDate last = first.plusDays((long) WEEK * weeks - 1);
    if (!calendar.covers(first, last)) {
      throw new IllegalArgumentException(
          "the calendar does not have every year from %s to %s".formatted(first, last));
    }
    return Regressors.of(
        COLUMNS.stream().map(Column::name).toList(),
        COLUMNS.stream()
            .map(column -> counts(column, calendar, first, weeks))
            .toArray(double[][]::new));
  }

  private static double[] counts(Column column, Calendar calendar, LocalDate first, int weeks) {
    double[] counts = new double[weeks];
    for (int week = 0; week < weeks; week++) {
      counts[week] =
          Stream.iterate(first.plusWeeks(week), day -> day.plusDays(1))
              .limit(WEEK)
              .filter(day -> column.counts().test(calendar, day))
              .count();
    }
    return counts;
  }
}
