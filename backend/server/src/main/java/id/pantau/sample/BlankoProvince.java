package id.pantau.sample;

import java.time.DayOfWeek;
import java.util.List;

/** The offices of one province day by day; on Mondays those that have lend to those that lack. */
final class BlankoProvince {
  private static final int SMALLEST_LOAN = 50;

  private final List<BlankoOffice> offices;
  private final WorkCalendar calendar;

  BlankoProvince(List<BlankoOffice> offices, WorkCalendar calendar) {
    this.offices = List.copyOf(offices);
    this.calendar = calendar;
  }

  void run() {
    for (int day = 1; day < SamplePeriod.DAYS; day++) {
      List<BlankoOffice> open = open(day);
      for (BlankoOffice each : open) {
        each.supply(day);
      }
      if (SamplePeriod.date(day).getDayOfWeek() == DayOfWeek.MONDAY) {
        lend(day, open);
      }
      for (BlankoOffice each : open) {
        each.print(day);
        each.count(day, calendar);
      }
    }
  }

  private List<BlankoOffice> open(int day) {
    return offices.stream().filter(each -> each.isOpen(day)).toList();
  }

  private static void lend(int day, List<BlankoOffice> open) {
    for (BlankoOffice borrower : open) {
      open.stream()
          .filter(lender -> lender != borrower && loan(day, lender, borrower) >= SMALLEST_LOAN)
          .findFirst()
          .ifPresent(lender -> lender.lend(day, borrower, loan(day, lender, borrower)));
    }
  }

  private static int loan(int day, BlankoOffice lender, BlankoOffice borrower) {
    int cards = Math.min(lender.spare(day), borrower.lacking(day));
    return cards / SMALLEST_LOAN * SMALLEST_LOAN;
  }
}
