package id.pantau.sample.scale;

import id.pantau.sample.Cause;
import id.pantau.sample.scale.Reporting.Status;
import id.pantau.sample.table.Block;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blank cards of one office, day by day: what comes in, what is printed, what is counted. */
final class Stock {
  private static final double WORKDAYS_STOCKED = 34;
  private static final double CAPACITY = 2.5;
  private static final double WORKDAYS_WAITED = 40;
  private static final double SPOILED = 0.007;
  private static final int PARCEL = 100;
  private static final double RATIONING_OFFICES = 0.6;
  private static final int RATION_DAYS = 8;
  private static final int NOBODY = -1;

  final OfficePlan office;

  /** Cards printed by day and cause, null on days without any. */
  final int[] @Nullable [] printed;

  final Map<Status, Block> movements = new EnumMap<>(Status.class);
  private final Codes codes;
  private final CardDemand demand;
  private final Chance chance;
  private final int[] waiting = new int[Cause.values().length];
  private final boolean rations;
  private int cards;
  private @Nullable YearMonth supplied;

  /** Kinds of movement. */
  enum Kind {
    RECEIPT,
    TRANSFER_IN,
    RETURN,
    PRINTED,
    SPOILED,
    TRANSFER_OUT,
    STOCK_TAKE
  }

  Stock(OfficePlan office, Codes codes) {
    this.office = office;
    this.codes = codes;
    this.demand = new CardDemand(office);
    this.chance = new Chance(office.seed, office.site.code(), "blanko");
    this.rations = chance.happens(RATIONING_OFFICES);
    this.printed = new int[office.days.count()][];
    this.cards = (int) (demand.perWorkday() * chance.between(3.0, 9.0));
    move(0, Kind.STOCK_TAKE, NOBODY, cards);
  }

  /** The delivery on the first open day of a month, if any. */
  void supply(int day) {
    YearMonth month = YearMonth.from(office.days.date(day));
    if (!month.equals(supplied)) {
      supplied = month;
      double wanted = Math.max(0, WORKDAYS_STOCKED * demand.perWorkday() - cards + waiting());
      receive(day, (int) (wanted * Shortages.served(month, chance)) / PARCEL * PARCEL);
    }
  }

  private void receive(int day, int received) {
    if (received > 0) {
      String from = chance.happens(0.25) ? "00" : office.site.province();
      cards += received;
      move(day, Kind.RECEIPT, codes.place(from), received);
    }
  }

  /** Cards that this office could lend: a quarter when it has two weeks and more. */
  int spare() {
    return cards > 10 * demand.perWorkday() ? cards / 4 : 0;
  }

  /** Cards that this office asks others for: two weeks when it has less than three days. */
  int lacking() {
    return cards < 3 * demand.perWorkday() ? (int) (10 * demand.perWorkday()) : 0;
  }

  void lend(int day, Stock borrower, int lent) {
    cards -= lent;
    move(day, Kind.TRANSFER_OUT, codes.place(borrower.office.site.code()), lent);
    borrower.cards += lent;
    borrower.move(day, Kind.TRANSFER_IN, codes.place(office.site.code()), lent);
  }

  void print(int day) {
    demand.add(day, waiting);
    for (Cause cause : Cause.values()) {
      if (cause != Cause.FIRST) {
        waiting[Cell.of(cause)] = Math.min(waiting[Cell.of(cause)], patience(cause));
      }
    }
    int run = Math.min(Math.min(cards, waiting()), capacity());
    if (run > 0) {
      printed[day] = take(run);
      cards -= run;
      move(day, Kind.PRINTED, NOBODY, run);
      spoil(day, run);
    }
  }

  /** Most cards of a day; offices that ration spread what is left over the next ones. */
  private int capacity() {
    int usual = (int) Math.ceil(CAPACITY * demand.perWorkday());
    boolean low = cards < RATION_DAYS * demand.perWorkday();
    return rations && low ? Math.min(usual, 1 + cards / RATION_DAYS) : usual;
  }

  /** The count on a month's last open day; now and then some cards are gone. */
  void count(int day) {
    cards -= chance.happens(0.15) ? Math.min(cards, chance.between(1, 4)) : 0;
    move(day, Kind.STOCK_TAKE, NOBODY, cards);
  }

  private void spoil(int day, int run) {
    int spoiled = Math.min(cards, chance.rounded(run * SPOILED));
    if (spoiled > 0) {
      cards -= spoiled;
      move(day, Kind.SPOILED, NOBODY, spoiled);
    }
  }

  /** Removes some of those waiting, of each cause in proportion. */
  private int[] take(int run) {
    double[] weights = new double[waiting.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = waiting[i];
    }
    int[] taken = new Weighted(weights).split(run);
    for (int i = 0; i < taken.length; i++) {
      waiting[i] -= taken[i];
    }
    return taken;
  }

  private int waiting() {
    int sum = 0;
    for (int each : waiting) {
      sum += each;
    }
    return sum;
  }

  /** Those who wait too long stop asking. */
  private int patience(Cause cause) {
    return (int) (WORKDAYS_WAITED * demand.perWorkday() * Math.max(cause.share(), 0.1));
  }

  private void move(int day, Kind kind, int counterpart, int count) {
    movements
        .computeIfAbsent(
            office.reporting.on(day), status -> new Block(Dataset.BLANKO_MOVEMENTS.width()))
        .add(office.days.cell(day), office.site.number(), Cell.of(kind), counterpart, count);
  }
}
