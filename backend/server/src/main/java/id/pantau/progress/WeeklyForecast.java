package id.pantau.progress;

import id.pantau.forecast.automatic.Outcome;
import id.pantau.forecast.automatic.Preparation;
import java.time.LocalDate;

/**
 * What a region is expected to count week by week.
 *
 * @param first Monday of the first week that is asked about
 * @param made of what it is made, and what was done to it
 * @param outcome from the week after the last known one on, which may lie before {@code first}
 */
public record WeeklyForecast(LocalDate first, Preparation made, Outcome outcome) {

  /** Weeks that are forecast: five years. */
  public static final int WEEKS = 260;

  /** The step of the outcome that a week is, from 0. */
  public int step(int week) {
    return made.unknownAtEnd() + week;
  }
}
