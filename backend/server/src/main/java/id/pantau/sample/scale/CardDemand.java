package id.pantau.sample.scale;

import id.pantau.sample.Cause;

/** Cards that people come for at one office, by day and cause, settled before any stock is. */
final class CardDemand {
  private static final int FIRST_CARD_AFTER_DAYS = 6;
  private static final double ADULT = 0.85;
  private static final double FIRST_PER_YEAR = 0.018;
  private static final double WORKDAYS_PER_YEAR = 243;
  private static final double SPLITS = 0.15;
  private static final int SPLIT_DAYS = 60;

  private final OfficePlan office;
  private final Chance chance;
  private final double perWorkday;
  private final int split;
  private int asked;

  CardDemand(OfficePlan office) {
    this.office = office;
    this.chance = new Chance(office.seed, office.site.code(), "cards");
    double others = office.habits.cardsPerYear() - FIRST_PER_YEAR;
    this.perWorkday = office.habits.eligible() * others / WORKDAYS_PER_YEAR;
    int days = office.days.count();
    this.split = chance.happens(SPLITS) ? chance.between(1, days) : days;
  }

  /** Adds what people come for on an open day; days must be asked for in order. */
  void add(int day, int[] waiting) {
    int first = 0;
    for (; asked <= day - FIRST_CARD_AFTER_DAYS; asked++) {
      first += office.recorded[asked];
    }
    double busy = perWorkday * chance.between(0.7, 1.3);
    for (Cause cause : Cause.values()) {
      waiting[Cell.of(cause)] += chance.rounded(busy * cause.share());
    }
    waiting[Cell.of(Cause.FIRST)] += chance.rounded(first * ADULT);
    boolean splitting = day >= split && day < split + SPLIT_DAYS;
    waiting[Cell.of(Cause.REGION_SPLIT)] += splitting ? chance.rounded(busy * 0.08) : 0;
  }

  /** Cards on a usual working day, first ones left out. */
  double perWorkday() {
    return perWorkday;
  }
}
