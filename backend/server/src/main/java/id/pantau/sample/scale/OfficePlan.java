package id.pantau.sample.scale;

import java.util.List;

/** What one office does: people served at its counters and on its visits, per day. */
final class OfficePlan {
  private static final double HEAD_OFFICE_DISTRICT = 2.2;

  final Site site;
  final Days days;
  final long seed;
  final Habits habits;
  final Reporting reporting;
  final Schools schools;
  final List<Visit> visits;

  /** Weights of its districts: made from the seed, as no statistics by district are bundled. */
  final Weighted residents;

  /** People per day at the counters, and on visits besides. */
  final int[] recordedAtCounters;

  final int[] activatedAtCounters;
  final int[] recorded;
  final int[] activated;

  OfficePlan(Site site, int firstSchool, Days days, Generation generation) {
    this.site = site;
    this.days = days;
    this.seed = generation.seed();
    this.habits = Habits.of(site, days, generation);
    this.reporting = new Reporting(site, days, seed);
    this.residents = new Weighted(districtWeights(site, seed));
    this.schools = new Schools(site, firstSchool, residents, generation);
    this.recordedAtCounters = new int[days.count()];
    this.activatedAtCounters = new int[days.count()];
    VisitPlan plan = new VisitPlan(site, days, schools, residents, seed);
    new OfficeMonths(this, plan).run();
    this.visits = plan.all();
    this.recorded = recordedAtCounters.clone();
    this.activated = activatedAtCounters.clone();
    for (Visit visit : visits) {
      recorded[visit.day()] += visit.recorded();
      activated[visit.day()] += visit.activated();
    }
  }

  private static double[] districtWeights(Site site, long seed) {
    Chance chance = new Chance(seed, site.code(), "districts");
    double[] weights = new double[site.districts().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i == 0 ? HEAD_OFFICE_DISTRICT : 1) * chance.between(0.5, 1.5);
    }
    return weights;
  }

  /** A working day of which something is known. */
  boolean isOpen(int day) {
    return days.isWorkday(day) && reporting.isKnown(day);
  }

  int openingRecorded() {
    return habits.recorded(days, 0);
  }

  int openingActivated() {
    return (int) (habits.activated() * habits.eligible());
  }

  /** Position of one of its districts among those of the nation. */
  int district(int own) {
    return site.firstDistrict() + own;
  }
}
