package id.pantau.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Plans the school visits of one office, term by term. */
final class SchoolVisits {
  private static final int MOST_RECORDED = 105;
  private static final int TRIES = 60;

  private final Office office;
  private final List<School> schools;
  private final WorkCalendar calendar;
  private final IntPredicate reported;
  private final Teams teams;
  private final Dice dice;
  private final List<Visit> planned = new ArrayList<>();

  SchoolVisits(
      Office office,
      List<School> schools,
      WorkCalendar calendar,
      IntPredicate reported,
      Teams teams) {
    this.office = office;
    this.schools = schools;
    this.calendar = calendar;
    this.reported = reported;
    this.teams = teams;
    this.dice = new Dice(office, "school visits");
  }

  List<Visit> plan() {
    int[] late = new int[schools.size()];
    int[] early = new int[schools.size()];
    int[] left = new int[schools.size()];
    for (int i = 0; i < late.length; i++) {
      late[i] = Cohorts.dueInJanuary2023(schools.get(i));
      early[i] = schools.get(i).due();
    }
    term(late, 0.5, LocalDate.of(2023, 1, 9), LocalDate.of(2023, 6, 16));
    autumn(early);
    for (int i = 0; i < left.length; i++) {
      left[i] = early[i] + Cohorts.newInJanuary2024(schools.get(i));
    }
    term(left, 0.7, LocalDate.of(2024, 1, 15), LocalDate.of(2024, 6, 14));
    return planned;
  }

  private void autumn(int[] due) {
    LocalDate from = LocalDate.of(2023, 7, 24);
    LocalDate to = LocalDate.of(2023, 12, 8);
    if (Batanghari.is(office)) {
      batanghari(due, from, to);
    } else {
      term(due, 0.72, from, to);
      term(due, 0.12, from, to);
    }
  }

  /** Visits some of the schools once and takes those recorded off the pupils due. */
  private void term(int[] due, double share, LocalDate from, LocalDate to) {
    for (int i = 0; i < due.length; i++) {
      boolean visited = dice.chance(share) && isWorthAVisit(schools.get(i), due[i]);
      if (visited && !(Batanghari.is(office) && Batanghari.isNeverVisited(schools.get(i)))) {
        int recorded = Math.min(MOST_RECORDED, (int) (due[i] * attendance()));
        due[i] -= visit(schools.get(i), recorded, from, to);
      }
    }
  }

  /** A day of a team's time: many pupils, or a small school now and then. */
  private boolean isWorthAVisit(School school, int due) {
    boolean small = school.kind() == School.Kind.SLB || school.kind() == School.Kind.PKBM;
    return due >= 50 || (small && due > 4 && dice.chance(0.5));
  }

  /** Every school but two is visited, and most of those are left unfinished. */
  private void batanghari(int[] due, LocalDate from, LocalDate to) {
    int visitedDue = 0;
    double[] slack = new double[due.length];
    for (int i = 0; i < due.length; i++) {
      boolean visited = !Batanghari.isNeverVisited(schools.get(i));
      visitedDue += visited ? due[i] : 0;
      slack[i] = visited ? dice.between(0.0, 1.0) : 0;
    }
    int[] unfinished = Split.of(visitedDue - Batanghari.PUPILS_RECORDED, slack);
    for (int i = 0; i < due.length; i++) {
      if (slack[i] > 0) {
        due[i] -= visit(schools.get(i), due[i] - unfinished[i], from, to);
      }
    }
  }

  private double attendance() {
    return dice.chance(0.1) ? dice.between(0.2, 0.4) : dice.between(0.65, 0.97);
  }

  /** The pupils recorded, 0 when no team had a day. */
  private int visit(School school, int recorded, LocalDate from, LocalDate to) {
    int first = SamplePeriod.index(from);
    int last = SamplePeriod.index(to);
    for (int i = 0; i < TRIES; i++) {
      int day = dice.between(first, last);
      if (suits(day) && teams.take(day)) {
        planned.add(visit(school, day, recorded));
        return recorded;
      }
    }
    return 0;
  }

  private boolean suits(int day) {
    return calendar.isSchoolDay(day)
        && reported.test(day)
        && (!calendar.isSaturday(day) || dice.chance(0.3));
  }

  private Visit visit(School school, int day, int recorded) {
    int teachers = (int) (school.teachers() * dice.between(0.2, 0.6));
    int pupils = (int) (recorded * dice.between(0.15, 0.45));
    int notServed = dice.between(0, 1 + recorded / 8);
    int met = recorded + teachers + notServed;
    return new Visit(
        day, school.district(), Visit.Place.SCHOOL, school, met, recorded, teachers + pupils);
  }
}
