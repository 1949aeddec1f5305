package id.pantau.forecast.calendar;

import id.pantau.forecast.Regressors;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
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
 * <p>How they act is for a model to say. Days of the moon's calendar are what the government
 * announces, so they are data; computed ones only stand in for those to come.
 */
public final class WeeklyDrivers {

  private static final int WEEK = 7;

  /**
   * A column.
   *
   * @param special whether a week with such days is no ordinary one, whatever is left of it
   */
  private record Column(String name, boolean special, BiPredicate<Calendar, LocalDate> counts) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("ramadan", true, Calendar::fasting),
          new Column("before_eid", true, (calendar, day) -> calendar.eidBegan(day, -WEEK, -1)),
          new Column("eid", true, (calendar, day) -> calendar.eidBegan(day, 0, WEEK - 1)),
          new Column(
              "after_eid", true, (calendar, day) -> calendar.eidBegan(day, WEEK, 2 * WEEK - 1)),
          new Column("holiday", false, Calendar::holiday),
          new Column("joint_leave", true, Calendar::jointLeave),
          new Column("election", false, Calendar::election),
          new Column("no_school", false, Calendar::noSchool));

  private WeeklyDrivers() {}

  /**
   * The columns above.
   *
   * @param days that are announced; of a year without any the days that are to be expected are
   *     taken: fixed ones, and those of the moon to within a day
   * @param breaks of schools, {@link SchoolBreak#USUAL} where nothing better is known
   * @param first day of the first week, of which the series has its first point
   * @param weeks how many: those of the series, and those to forecast
   */
  public static Regressors weekly(
      Collection<SpecialDay> days, Collection<SchoolBreak> breaks, LocalDate first, int weeks) {
    // Eid is looked for two weeks on either side.
    Calendar calendar =
        Calendar.covering(
            days,
            breaks,
            Year.from(first.minusWeeks(2)),
            Year.from(first.plusWeeks((long) weeks + 2)));
    return Regressors.of(
        COLUMNS.stream().map(Column::name).toList(),
        COLUMNS.stream()
            .map(column -> counts(column, calendar, first, weeks))
            .toArray(double[][]::new));
  }

  /**
   * Whether a week has days of the fasting month, of Eid or of joint leave: what is counted in it
   * says little of its level, and no value is out of place.
   *
   * @param drivers the columns above
   * @param week from the first one on
   */
  public static boolean special(Regressors drivers, int week) {
    double[][] row = drivers.rows(week, 1);
    return IntStream.range(0, row.length).anyMatch(j -> COLUMNS.get(j).special() && row[j][0] > 0);
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
