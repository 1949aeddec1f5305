package id.pantau.progress;

import id.pantau.calendar.WorkCalendar;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.automatic.Candidates;
import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.Outcome;
import id.pantau.forecast.automatic.Preparation;
import id.pantau.forecast.calendar.SchoolBreak;
import id.pantau.forecast.calendar.WeeklyDrivers;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Consecutive weeks and what the calendar says of each, past and to come. */
public final class CalendarWeeks {

  private static final int WEEKS_OF_A_YEAR = 52;

  private final LocalDate monday;
  private final WorkCalendar calendar;
  private final Regressors drivers;

  /**
   * @param monday of the first week
   * @param weeks that have passed, and those to forecast
   */
  public CalendarWeeks(LocalDate monday, int weeks, WorkCalendar calendar) {
    this.monday = monday;
    this.calendar = calendar;
    this.drivers = WeeklyDrivers.weekly(calendar.special(), SchoolBreak.USUAL, monday, weeks);
  }

  /**
   * Counts of the weeks that have passed, made ready. Between weeks that are known, one in which
   * offices were closed all days and nobody reported is a week of nobody.
   *
   * @param people by week, NaN where nobody reported
   */
  public Preparation prepared(double[] people) {
    int[] known = IntStream.range(0, people.length).filter(t -> !Double.isNaN(people[t])).toArray();
    double[] counted = people.clone();
    for (int i = 1; i < known.length; i++) {
      for (int t = known[i - 1] + 1; t < known[i]; t++) {
        if (calendar.isClosedWeek(monday.plusWeeks(t))) {
          counted[t] = 0;
        }
      }
    }
    return Preparation.of(counted, t -> WeeklyDrivers.special(drivers, t));
  }

  /**
   * What is expected of the weeks after those that passed.
   *
   * @param made by {@link #prepared}
   */
  public Outcome forecast(Preparation made, int weeks) {
    return new Forecaster(Candidates.usual(WEEKS_OF_A_YEAR, drivers.from(made.start())))
        .forecast(made, weeks, true);
  }
}
