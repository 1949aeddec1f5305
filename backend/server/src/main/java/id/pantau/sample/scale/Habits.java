package id.pantau.sample.scale;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The assumed character of one office, within what 813 published figures say of real ones.
 *
 * @param eligible people at the opening
 * @param backlog share of eligible not yet recorded at the opening, 0 to 1
 * @param activated share of eligible activated at the opening, 0 to 1
 * @param monthly share of eligible activated in a usual month, 0 to 1
 * @param band what a month may bring at least and at most, same unit
 * @param campaign a month that brings much more
 * @param campaignShare of eligible activated in it, 0 to 1
 * @param cardsPerYear cards asked for, per eligible person and year
 * @param refused people sent away per activation
 */
record Habits(
    int eligible,
    double backlog,
    double activated,
    double monthly,
    Band band,
    Optional<YearMonth> campaign,
    double campaignShare,
    double cardsPerYear,
    double refused) {

  private static final double GROWTH_PER_YEAR = 0.013;
  private static final double ACTIVE = 0.25;
  private static final double CAMPAIGNS = 0.3;

  /** Shares of eligible people in a month, 0 to 1. */
  enum Band {
    USUAL(0.001, 0.004),
    ACTIVE(0.005, 0.01);

    final double least;
    final double most;

    Band(double least, double most) {
      this.least = least;
      this.most = most;
    }
  }

  static Habits of(Site site, Days days, Generation generation) {
    Chance chance = new Chance(generation.seed(), site.code(), "habits");
    double years = days.yearsAfter2022(0);
    Band band = chance.happens(ACTIVE) ? Band.ACTIVE : Band.USUAL;
    double monthly = chance.between(band.least * 1.15, band.most * 0.9);
    double atFirst = chance.between(0.003, 0.012);
    return new Habits(
        generation.multiply() * (int) (site.size() * (1.0 + GROWTH_PER_YEAR * years)),
        chance.between(0.028, 0.055),
        Math.max(0.001, atFirst + monthly * 12 * years),
        monthly,
        band,
        campaign(chance, days),
        chance.between(0.022, 0.055),
        chance.between(0.105, 0.155),
        chance.between(0.05, 0.15));
  }

  /** Some month without a day of Ramadan. */
  private static Optional<YearMonth> campaign(Chance chance, Days days) {
    List<YearMonth> free =
        days.months().stream()
            .filter(each -> each.share() == 1)
            .filter(each -> !days.isRamadan(each.first()) && !days.isRamadan(each.last()))
            .map(Days.Month::month)
            .toList();
    boolean holds = chance.happens(CAMPAIGNS);
    int which = chance.between(0, Math.max(0, free.size() - 1));
    return holds && free.size() > 5 ? Optional.of(free.get(which)) : Optional.empty();
  }

  int eligible(Days days, int day) {
    double years = days.yearsAfter2022(day) - days.yearsAfter2022(0);
    return (int) Math.rint(eligible * (1 + GROWTH_PER_YEAR * years));
  }

  /** People that should be recorded at the end of a day: a fifth of the backlog closes a year. */
  int recorded(Days days, int day) {
    double years = days.yearsAfter2022(day) - days.yearsAfter2022(0);
    double left = backlog * Math.max(0.4, 1 - 0.2 * years);
    return (int) (eligible(days, day) * (1 - left));
  }
}
