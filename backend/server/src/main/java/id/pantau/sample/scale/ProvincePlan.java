package id.pantau.sample.scale;

import java.util.ArrayList;
import java.util.List;

/** The offices of one province together: they lend cards and serve each other's residents. */
final class ProvincePlan {
  private static final int SMALLEST_LOAN = 50;

  final List<OfficePlan> offices;
  final List<Stock> stocks;
  final Guests recorded;
  final Guests activated;
  final Weighted sizes;
  private final Days days;

  ProvincePlan(List<OfficePlan> offices, Days days, Codes codes) {
    this.offices = offices;
    this.days = days;
    this.sizes = new Weighted(offices.stream().mapToDouble(each -> each.site.size()).toArray());
    this.recorded = new Guests(offices, sizes, "recorded", each -> each.recordedAtCounters);
    this.activated = new Guests(offices, sizes, "activated", each -> each.activatedAtCounters);
    this.stocks = offices.stream().map(each -> new Stock(each, codes)).toList();
    runStocks();
  }

  /** Another office than the one at a position, likely by size; -1 now and then. */
  int other(int than, Chance chance) {
    int picked = sizes.pick(chance);
    return picked == than ? -1 : picked;
  }

  private void runStocks() {
    for (Days.Month month : days.months()) {
      int[] last = offices.stream().mapToInt(each -> lastOpen(each, month)).toArray();
      for (int day = month.first(); day <= month.last(); day++) {
        if (days.isWorkday(day)) {
          stocksOn(day, last);
        }
      }
    }
  }

  private void stocksOn(int day, int[] lastOpen) {
    List<Stock> open = new ArrayList<>(stocks);
    open.removeIf(each -> !each.office.isOpen(day));
    open.forEach(each -> each.supply(day));
    if (days.isMonday(day)) {
      lend(day, open);
    }
    open.forEach(each -> each.print(day));
    for (int i = 0; i < lastOpen.length; i++) {
      if (lastOpen[i] == day) {
        stocks.get(i).count(day);
      }
    }
  }

  private static int lastOpen(OfficePlan office, Days.Month month) {
    int day = month.last();
    while (day >= month.first() && !office.isOpen(day)) {
      day--;
    }
    return day < month.first() ? -1 : day;
  }

  private static void lend(int day, List<Stock> open) {
    for (Stock borrower : open) {
      open.stream()
          .filter(lender -> lender != borrower && loan(lender, borrower) >= SMALLEST_LOAN)
          .findFirst()
          .ifPresent(lender -> lender.lend(day, borrower, loan(lender, borrower)));
    }
  }

  private static int loan(Stock lender, Stock borrower) {
    return Math.min(lender.spare(), borrower.lacking()) / SMALLEST_LOAN * SMALLEST_LOAN;
  }
}
