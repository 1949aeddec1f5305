package id.pantau.sample.scale;

import java.util.List;

/** Plans one office month by month: how many in all, then visits, then the rest at the counters. */
final class OfficeMonths {
  private static final double RAMADAN = 0.7;

  private final OfficePlan office;
  private final VisitPlan visits;
  private final Chance chance;
  private long recorded;

  OfficeMonths(OfficePlan office, VisitPlan visits) {
    this.office = office;
    this.visits = visits;
    this.chance = new Chance(office.seed, office.site.code(), "months");
    this.recorded = office.openingRecorded();
  }

  void run() {
    office.days.months().forEach(this::month);
  }

  private void month(Days.Month month) {
    double season = fastingShare(month) > 0.5 ? RAMADAN : 1;
    int toRecord = toRecord(month, season);
    int toActivate = toActivate(month, season);
    visits.budget().add(toRecord, toActivate);
    int seen = visits.all().size();
    for (int day = month.first(); day <= month.last(); day++) {
      visits.day(day, office.reporting);
    }
    List<Visit> made = visits.all().subList(seen, visits.all().size());
    int byVisitRecorded = made.stream().mapToInt(Visit::recorded).sum();
    int byVisitActivated = made.stream().mapToInt(Visit::activated).sum();
    double[] busy = busy(month);
    spread(toRecord - byVisitRecorded, month, busy, office.recordedAtCounters);
    spread(toActivate - byVisitActivated, month, busy, office.activatedAtCounters);
    for (int day = month.first(); day <= month.last(); day++) {
      recorded += office.recordedAtCounters[day];
    }
    recorded += byVisitRecorded;
  }

  /** Follows the path of the recorded; a month that brought more is followed by less. */
  private int toRecord(Days.Month month, double season) {
    long due = office.habits.recorded(office.days, month.last()) - recorded;
    return (int) Math.max(0, due * season * chance.between(0.9, 1.1));
  }

  private int toActivate(Days.Month month, double season) {
    Habits habits = office.habits;
    double usual = habits.monthly() * season * chance.between(0.85, 1.15);
    double share = Math.clamp(usual, habits.band().least, habits.band().most);
    if (habits.campaign().filter(month.month()::equals).isPresent()) {
      share = habits.campaignShare();
    }
    return (int) (share * month.share() * habits.eligible(office.days, month.last()));
  }

  private double fastingShare(Days.Month month) {
    int fasting = 0;
    for (int day = month.first(); day <= month.last(); day++) {
      fasting += office.days.isRamadan(day) ? 1 : 0;
    }
    return (double) fasting / (month.last() - month.first() + 1);
  }

  private double[] busy(Days.Month month) {
    double[] busy = new double[month.last() - month.first() + 1];
    double week = chance.between(0.8, 1.25);
    for (int i = 0; i < busy.length; i++) {
      int day = month.first() + i;
      week = office.days.isMonday(day) ? chance.between(0.8, 1.25) : week;
      double fasting = office.days.isRamadan(day) ? RAMADAN : 1;
      busy[i] = office.isOpen(day) ? week * fasting * chance.between(0.8, 1.2) : 0;
    }
    return busy;
  }

  /** One person on each open day at least, so that no reported day is without a row. */
  private void spread(int people, Days.Month month, double[] busy, int[] byDay) {
    int open = 0;
    for (double each : busy) {
      open += each > 0 ? 1 : 0;
    }
    if (open == 0) {
      return;
    }
    int[] more = new Weighted(busy).split(Math.max(0, people - open));
    for (int i = 0; i < busy.length; i++) {
      byDay[month.first() + i] = busy[i] > 0 ? 1 + more[i] : 0;
    }
  }
}
