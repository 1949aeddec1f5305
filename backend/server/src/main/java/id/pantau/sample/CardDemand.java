package id.pantau.sample;

/** Cards that people come for at one office: per day and cause, settled before any stock is. */
final class CardDemand {
  private static final int FIRST_CARD_AFTER_DAYS = 6;
  private static final double ADULT = 0.85;
  private static final double WORKDAYS_PER_YEAR = 243;
  private static final double SPOILED = 0.007;

  private final Cards[] cards = new Cards[SamplePeriod.DAYS];
  private final int[] spoiled = new int[SamplePeriod.DAYS];
  private final double perWorkday;

  CardDemand(OfficeWork work, Recorded recorded) {
    Dice dice = new Dice(work.office(), "cards");
    int eligible = work.levels().eligible(SamplePeriod.OPENING);
    this.perWorkday = eligible * dice.between(0.095, 0.125) / WORKDAYS_PER_YEAR;
    int split = dice.chance(0.2) ? dice.between(60, 480) : SamplePeriod.DAYS;
    int first = 0;
    for (int day = 0; day < SamplePeriod.DAYS; day++) {
      cards[day] = new Cards();
      first += recorded.on(Math.max(0, day - FIRST_CARD_AFTER_DAYS));
      if (work.reporting().isOpen(day)) {
        boolean regionSplit = day >= split && day < split + 60;
        fill(day, dice.rounded(first * ADULT), regionSplit ? 0.08 : 0, dice);
        first = 0;
      }
    }
  }

  /** What people come for on the day; nothing where the office is closed. */
  Cards of(int day) {
    return cards[day];
  }

  /** Blank cards that the printer ruins on the day if it prints. */
  int spoiled(int day) {
    return spoiled[day];
  }

  /** Cards on a usual working day, first ones left out. */
  double perWorkday() {
    return perWorkday;
  }

  private void fill(int day, int first, double regionSplit, Dice dice) {
    double busy = perWorkday * dice.between(0.7, 1.3);
    for (Cause cause : Cause.values()) {
      cards[day].add(cause, dice.rounded(busy * cause.share()));
    }
    cards[day].add(Cause.FIRST, first);
    cards[day].add(Cause.REGION_SPLIT, dice.rounded(busy * regionSplit));
    spoiled[day] = dice.rounded(busy * SPOILED);
  }
}
