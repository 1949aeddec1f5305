package id.pantau.sample.scale;

import id.pantau.sample.Cause;
import id.pantau.sample.scale.Dataset.Outcome;
import id.pantau.sample.scale.Dataset.Refusal;
import id.pantau.sample.scale.Visit.Channel;
import java.util.List;

/** Spreads the people and cards of one office over districts, day by day. */
final class PeopleRows {
  private static final double OWN_DISTRICT = 0.55;
  private static final double DUPLICATE = 0.008;
  private static final double FAILED = 0.012;
  private static final double CARDS_ELSEWHERE = 0.012;
  private static final double SENT_AGAIN_EQUAL = 0.1;
  private static final double FORGOTTEN = 0.2;
  private static final Weighted REFUSALS = new Weighted(0.28, 0.20, 0.13, 0.10, 0.12, 0.11, 0.06);

  private final ProvincePlan province;
  private final OfficePlan office;
  private final int position;
  private final OfficeRows rows;
  private final Chance chance;
  private final Chance clerks;
  private final Quota captures;
  private final Tally recordings = new Tally(Dataset.RECORDINGS);
  private final Tally activations = new Tally(Dataset.ACTIVATIONS);
  private final Tally refusals = new Tally(Dataset.ACTIVATION_REFUSALS);
  private final Tally prints = new Tally(Dataset.PRINTS);
  private int nextVisit;

  PeopleRows(ProvincePlan province, int position, OfficeRows rows) {
    this.province = province;
    this.position = position;
    this.office = province.offices.get(position);
    this.rows = rows;
    this.chance = new Chance(office.seed, office.site.code(), "people");
    this.captures = new Quota(office.residents);
    this.clerks = new Chance(office.seed, office.site.code(), "clerks");
  }

  void write() {
    for (int day = 1; day < office.days.count(); day++) {
      if (office.reporting.isKnown(day)) {
        day(day);
      }
    }
  }

  private void day(int day) {
    counters(day);
    List<Visit> visits = office.visits;
    for (; nextVisit < visits.size() && visits.get(nextVisit).day() == day; nextVisit++) {
      visit(visits.get(nextVisit));
    }
    refuse(office.activated[day]);
    print(day);
    write(day, recordings);
    write(day, activations);
    writeOnce(day, refusals);
    writeOnce(day, prints);
  }

  private void counters(int day) {
    int captured = office.recordedAtCounters[day];
    int[] guests = province.recorded.from(position, day);
    for (int i = 0; i < captured; i++) {
      boolean guest = i < guests.length;
      int registered = guest ? registered(guests[i]) : office.district(captures.pick(chance));
      recording(registered, Outcome.BIO_CAPTURED);
    }
    failing(captured * DUPLICATE, Outcome.DUPLICATE);
    failing(captured * FAILED, Outcome.ENROLMENT_FAILED);
    int activated = office.activatedAtCounters[day];
    int[] from = province.activated.from(position, day);
    for (int i = 0; i < activated; i++) {
      int registered = registered(i < from.length ? from[i] : position);
      activations.add(counter(registered), registered, Cell.of(Channel.OFFICE));
    }
  }

  private void failing(double amount, Outcome outcome) {
    int people = chance.rounded(amount);
    for (int i = 0; i < people; i++) {
      recording(registered(position), outcome);
    }
  }

  private void recording(int registered, Outcome outcome) {
    recordings.add(counter(registered), registered, -1, Cell.of(Channel.OFFICE), Cell.of(outcome));
  }

  /** A district of an office of the province, as a number of the nation's. */
  private int registered(int home) {
    OfficePlan of = province.offices.get(home);
    return of.district(of.residents.pick(chance));
  }

  /** The counter in the person's own district or the head office; guests come to that one. */
  private int counter(int registered) {
    boolean guest =
        registered < office.district(0) || registered >= office.district(office.residents.size());
    return !guest && chance.happens(OWN_DISTRICT) ? registered : office.district(0);
  }

  private void visit(Visit visit) {
    int channel = Cell.of(visit.place().channel);
    int school = visit.school() == null ? -1 : visit.school().number();
    int service = office.district(visit.district());
    for (int i = 0; i < visit.recorded(); i++) {
      int captured = Cell.of(Outcome.BIO_CAPTURED);
      recordings.add(service, captured(visit), school, channel, captured);
    }
    for (int i = 0; i < visit.activated(); i++) {
      activations.add(service, registered(visit), school, channel, 0);
    }
    int day = office.days.cell(visit.day());
    int kind = Cell.of(visit.place());
    rows.block(delivery(visit.day()), Dataset.VISITS)
        .add(day, service, kind, school, 1, visit.met(), visit.recorded(), visit.activated());
  }

  private int registered(Visit visit) {
    boolean local = chance.happens(visit.place().local);
    return office.district(local ? visit.district() : office.residents.pick(chance));
  }

  private int captured(Visit visit) {
    boolean local = chance.happens(visit.place().local);
    return office.district(local ? captures.pick(visit.district(), chance) : captures.pick(chance));
  }

  private void refuse(int activated) {
    int people = chance.rounded(activated * office.habits.refused());
    for (int i = 0; i < people; i++) {
      int reason = REFUSALS.pick(chance);
      int other = province.other(position, chance);
      boolean elsewhere = reason == Cell.of(Refusal.REGISTERED_ELSEWHERE) && other >= 0;
      int registered = registered(elsewhere ? other : position);
      refusals.add(counter(registered), registered, reason);
    }
  }

  /** Cards are printed at the head office; a few of those lost belong to other offices. */
  private void print(int day) {
    int[] cards = province.stocks.get(position).printed[day];
    if (cards == null) {
      return;
    }
    for (int cause = 0; cause < cards.length; cause++) {
      for (int i = 0; i < cards[cause]; i++) {
        prints.add(office.district(0), registered(holder(cause)), cause);
      }
    }
  }

  private int holder(int cause) {
    boolean lost = cause == Cell.of(Cause.LOST);
    int other = lost && chance.happens(CARDS_ELSEWHERE) ? province.other(position, chance) : -1;
    return other < 0 ? position : other;
  }

  private void write(int day, Tally tally) {
    if (tally.size() > 0 && office.reporting.on(day) == Reporting.Status.CORRECTED) {
      corrected(day, tally);
    } else {
      writeOnce(day, tally);
    }
    tally.clear();
  }

  private void corrected(int day, Tally tally) {
    double forgotten = clerks.happens(SENT_AGAIN_EQUAL) ? 0 : FORGOTTEN;
    int cell = office.days.cell(day);
    tally.writeForgetting(forgotten, clerks, cell, rows.block(Delivery.DAYS, tally.dataset()));
    tally.write(cell, rows.block(Delivery.CORRECTIONS, tally.dataset()));
  }

  private void writeOnce(int day, Tally tally) {
    if (tally.size() > 0) {
      tally.write(office.days.cell(day), rows.block(delivery(day), tally.dataset()));
    }
    tally.clear();
  }

  private Delivery delivery(int day) {
    return OfficeRows.delivery(office.reporting.on(day));
  }
}
