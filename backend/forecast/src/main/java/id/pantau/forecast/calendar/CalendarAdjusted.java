package id.pantau.forecast.calendar;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.model.Adjusted;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;

/**
 * A model of what is left when special weeks are made ordinary, as official statistics adjust for
 * the calendar first (Findley et al., <i>New capabilities and methods of the X-12-ARIMA
 * seasonal-adjustment program</i>, JBES 16(2), 1998): <i>y<sub>t</sub> = l<sub>t</sub> c (1 +
 * β'x<sub>t</sub>)</i>, <i>l</i> the median of the nine nearest ordinary weeks, <i>x</i> the shares
 * of a week, β by least squares that doubt each effect as if a fifth of a week had shown none (a
 * ridge; Hoerl &amp; Kennard, 1970).
 *
 * <p>Assumes that effects are the same part of the level every year. For series that are not below
 * 0: where the level is not above 0 nothing is learnt. A week of which less than three tenths is
 * left tells nothing of the level; the inner model sees an ordinary one in its place.
 *
 * @param inner of the adjusted series
 * @param drivers by {@link WeeklyDrivers}, from the first point of the series on, and for each step
 *     that is forecast
 */
public record CalendarAdjusted(Model inner, Regressors drivers) implements Model {

  private static final String OF = "calendar adjusted";

  @Override
  public String name() {
    return inner.name() + " of " + OF;
  }

  @Override
  public int fewest() {
    return inner.fewest();
  }

  @Override
  public int enough() {
    return inner.enough();
  }

  @Override
  public Model with(int size) {
    return new CalendarAdjusted(inner.with(size), drivers);
  }

  @Override
  public Fitted fit(Observations series) {
    return Adjusted.fit(inner, series, Effects.of(series, drivers), OF);
  }

  @Override
  public Fitted refit(Fitted before, Observations longer) {
    return Adjusted.refit(inner, before, longer, Effects.of(longer, drivers), OF);
  }
}
