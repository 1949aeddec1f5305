package id.pantau.sample.scale;

import java.util.ArrayList;
import java.util.List;

/** Sends the teams of one office out, day by day: one school per team and day, none in Ramadan. */
final class VisitPlan {
  private static final int SCHOOLS_PER_TEAM = 60;
  private static final double VISITS_PER_SCHOOL_DAY = 1.0 / 190;
  private static final double POOR_TURNOUT = 0.12;
  private static final int WORTH_A_DAY = 40;
  private static final int MOST_RECORDED = 105;

  private final Days days;
  private final Schools schools;
  private final Weighted residents;
  private final Chance chance;
  private final int teams;
  private final Budget budget = new Budget();
  private final List<Visit> visits = new ArrayList<>();
  private int next;
  private int firstToday;

  VisitPlan(Site site, Days days, Schools schools, Weighted residents, long seed) {
    this.days = days;
    this.schools = schools;
    this.residents = residents;
    this.chance = new Chance(seed, site.code(), "visits");
    this.teams = 1 + schools.all().size() / SCHOOLS_PER_TEAM;
  }

  Budget budget() {
    return budget;
  }

  List<Visit> all() {
    return visits;
  }

  void day(int day, Reporting reporting) {
    schools.begin(day, days.date(day));
    if (!days.isVisitDay(day) || !reporting.isKnown(day)) {
      return;
    }
    int out = 0;
    if (days.isSchoolDay(day)) {
      out = toSchools(day);
    }
    elsewhere(day, teams + 1 - out);
  }

  private int toSchools(int day) {
    double busy = days.isSaturday(day) ? 0.3 : 1;
    double perTeam = schools.all().size() * VISITS_PER_SCHOOL_DAY * busy / teams;
    firstToday = next;
    int out = 0;
    for (int team = 0; team < teams; team++) {
      if (chance.happens(perTeam) && toNextSchool(day)) {
        out++;
      }
    }
    return out;
  }

  /** Schools take turns; those with too few pupils due are passed over. */
  private boolean toNextSchool(int day) {
    for (int tries = 0; tries < schools.all().size(); tries++) {
      int at = next % schools.all().size();
      if (next - firstToday >= schools.all().size()) {
        return false;
      }
      next++;
      if (visit(day, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean visit(int day, int at) {
    School school = schools.all().get(at);
    boolean poor = chance.happens(POOR_TURNOUT);
    double turnout = poor ? chance.between(0.2, 0.4) : chance.between(0.6, 0.95);
    int pupils = Math.min(MOST_RECORDED, (int) (schools.due(at) * turnout));
    boolean worth = pupils >= (school.isSmall() ? 4 : poor ? WORTH_A_DAY / 2 : WORTH_A_DAY);
    if (!worth || !budget.allows(pupils)) {
      return false;
    }
    int staff = (int) (school.teachers() * chance.between(0.2, 0.6));
    int wanted = staff + (int) (pupils * chance.between(0.15, 0.45));
    int met = pupils + staff + chance.between(0, 1 + pupils / 8);
    schools.recorded(at, pupils);
    add(
        new Visit(
            day,
            school.district(),
            Visit.Place.SCHOOL,
            school,
            met,
            pupils,
            budget.activations(wanted)));
    return true;
  }

  private void elsewhere(int day, int teamsLeft) {
    int left = teamsLeft;
    for (Visit.Place place : Visit.Place.values()) {
      boolean goes = place.suits(days.isSaturday(day)) && chance.happens(place.perDay);
      if (goes && left > 0) {
        visit(day, place);
        left--;
      }
    }
  }

  private void visit(int day, Visit.Place place) {
    int district = place.atHeadOffice() ? 0 : residents.pick(chance);
    int recorded = chance.between(place.fewestRecorded, place.mostRecorded);
    int activated = budget.activations(chance.between(place.fewestActivated, place.mostActivated));
    if (budget.allows(recorded) && recorded + activated > 0) {
      int met = Math.max(recorded, activated) + chance.between(0, 12);
      add(new Visit(day, district, place, null, met, recorded, activated));
    }
  }

  private void add(Visit visit) {
    budget.spend(visit);
    visits.add(visit);
  }
}
