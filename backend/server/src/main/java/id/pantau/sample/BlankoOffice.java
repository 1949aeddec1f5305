package id.pantau.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Blank cards of one office, day by day: what comes in, what is printed, what is counted. */
final class BlankoOffice {
  private static final Map<YearMonth, Double> SHORTAGES =
      Map.of(
          YearMonth.of(2023, 1), 0.15,
          YearMonth.of(2023, 6), 0.5,
          YearMonth.of(2023, 7), 0.35,
          YearMonth.of(2023, 8), 0.3,
          YearMonth.of(2023, 9), 0.45);
  private static final double WORKDAYS_STOCKED = 34;
  private static final double CAPACITY = 2.5;
  private static final double WORKDAYS_WAITED = 40;
  private static final int PARCEL = 100;

  private final OfficeWork work;
  private final CardDemand demand;
  private final PrintWriter prints;
  private final CsvTable movements;
  private final Dice dice;
  private final Cards waiting = new Cards();
  private int stock;
  private int monthSupplied;

  BlankoOffice(OfficeWork work, CardDemand demand, PrintWriter prints, CsvTable movements) {
    this.work = work;
    this.demand = demand;
    this.prints = prints;
    this.movements = movements;
    this.dice = new Dice(work.office(), "blanko");
    int usual = (int) (demand.perWorkday() * dice.between(3.0, 9.0));
    this.stock = KnownStocks.opening(work.office(), usual);
    move(0, "STOCK_TAKE", "", stock);
  }

  boolean isOpen(int day) {
    return work.reporting().isOpen(day);
  }

  /** The delivery on the first open day of a month, if any. */
  void supply(int day) {
    LocalDate date = SamplePeriod.date(day);
    if (KnownStocks.isLastDelivery(work.office(), day)) {
      receive(day, untilKnownDay(day));
    } else if (date.getMonthValue() != monthSupplied && !isCutOff(day)) {
      monthSupplied = date.getMonthValue();
      receive(day, parcels(wanted() * served(YearMonth.from(date))));
    }
  }

  /** Cards that this office could lend: a quarter when it has two weeks and more. */
  int spare(int day) {
    boolean rich = stock > 10 * demand.perWorkday();
    return rich && !isCutOff(day) ? stock / 4 : 0;
  }

  /** Cards that this office asks others for: two weeks when it has less than three days. */
  int lacking(int day) {
    boolean poor = stock < 3 * demand.perWorkday();
    return poor && !isCutOff(day) ? (int) (10 * demand.perWorkday()) : 0;
  }

  void lend(int day, BlankoOffice borrower, int cards) {
    stock -= cards;
    move(day, "TRANSFER_OUT", borrower.work.office().code(), cards);
    borrower.stock += cards;
    borrower.move(day, "TRANSFER_IN", work.office().code(), cards);
  }

  void print(int day) {
    for (Cause cause : Cause.values()) {
      waiting.add(cause, demand.of(day).of(cause));
      if (cause != Cause.FIRST) {
        waiting.limit(cause, patience(cause));
      }
    }
    int cards = Math.min(Math.min(stock, waiting.total()), capacity());
    if (cards > 0) {
      printed(day, cards);
    }
  }

  /** The count at a month's end; now and then some cards are gone. */
  void count(int day, WorkCalendar calendar) {
    boolean monthEnds =
        !YearMonth.from(SamplePeriod.date(day)).equals(YearMonth.from(nextWorkday(day, calendar)));
    if (monthEnds && !isCutOff(day) && dice.chance(0.15)) {
      stock -= Math.min(stock, dice.between(1, 4));
    }
    if (monthEnds || KnownStocks.isCounted(work.office(), day)) {
      move(day, "STOCK_TAKE", "", stock);
    }
  }

  private void printed(int day, int cards) {
    prints.write(day, waiting.take(cards));
    stock -= cards;
    move(day, "PRINTED", "", cards);
    spoil(day);
  }

  private void spoil(int day) {
    int spoiled = Math.min(stock, demand.spoiled(day));
    if (spoiled > 0) {
      stock -= spoiled;
      move(day, "SPOILED", "", spoiled);
    }
  }

  private void receive(int day, int cards) {
    if (cards > 0) {
      stock += cards;
      move(day, "RECEIPT", dice.chance(0.25) ? "00" : work.office().province(), cards);
    }
  }

  private int untilKnownDay(int day) {
    int cards = KnownStocks.REJANG_LEBONG_CARDS - stock + waiting.total();
    for (int i = day; i <= KnownStocks.REJANG_LEBONG_DAY; i++) {
      cards += demand.of(i).total() + demand.spoiled(i);
    }
    return cards;
  }

  /** The share of what an office wants that it gets; in a shortage it differs by luck. */
  private double served(YearMonth month) {
    Double shortage = SHORTAGES.get(month);
    return shortage == null ? dice.between(0.85, 1.1) : shortage * dice.between(0.2, 1.8);
  }

  private double wanted() {
    return Math.max(0, WORKDAYS_STOCKED * demand.perWorkday() - stock + waiting.total());
  }

  private boolean isCutOff(int day) {
    return KnownStocks.isCutOff(work.office(), day);
  }

  private int capacity() {
    return (int) Math.ceil(CAPACITY * demand.perWorkday());
  }

  /** Those who wait too long stop asking. */
  private int patience(Cause cause) {
    return (int) (WORKDAYS_WAITED * demand.perWorkday() * Math.max(cause.share(), 0.1));
  }

  private void move(int day, String kind, String counterpart, int cards) {
    movements.day(day).text(work.office().code()).text(kind).text(counterpart).count(cards).end();
  }

  private static LocalDate nextWorkday(int day, WorkCalendar calendar) {
    int next = day + 1;
    while (!calendar.isWorkday(next)) {
      next++;
    }
    return SamplePeriod.date(next);
  }

  private static int parcels(double cards) {
    return (int) Math.rint(cards / PARCEL) * PARCEL;
  }
}
