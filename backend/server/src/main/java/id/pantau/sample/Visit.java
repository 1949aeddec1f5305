package id.pantau.sample;

import org.jspecify.annotations.Nullable;

/**
 * One row per visit.
 *
 * @param day index of the day
 * @param district position among the office's districts
 * @param school only for a school
 * @param recorded people, at most met
 * @param activated people, at most met
 */
record Visit(
    int day,
    int district,
    Place place,
    @Nullable School school,
    int met,
    int recorded,
    int activated) {

  /** Where teams go; what a visit there brings in, in people; how far they come from. */
  enum Place {
    SCHOOL("SCHOOL_VISIT", 0, 0, 0, 0, 0.75),
    AGENCY("AGENCY_VISIT", 0, 3, 20, 70, 0.2),
    HOSPITAL("HOSPITAL_VISIT", 2, 8, 5, 15, 0.3),
    PUSKESMAS("PUSKESMAS_VISIT", 3, 10, 5, 15, 0.9),
    MARKET("MARKET_VISIT", 4, 14, 6, 20, 0.8),
    VILLAGE("VILLAGE_VISIT", 8, 26, 5, 20, 0.97),
    OFFICE_HOLIDAY("HOLIDAY_OFFICE", 12, 28, 10, 25, 0.2);

    final String channel;
    final int fewestRecorded;
    final int mostRecorded;
    final int fewestActivated;
    final int mostActivated;

    /** The share of people served who live in the district visited. */
    final double local;

    Place(
        String channel,
        int fewestRecorded,
        int mostRecorded,
        int fewestActivated,
        int mostActivated,
        double local) {
      this.channel = channel;
      this.fewestRecorded = fewestRecorded;
      this.mostRecorded = mostRecorded;
      this.fewestActivated = fewestActivated;
      this.mostActivated = mostActivated;
      this.local = local;
    }
  }

  Visit {
    if (recorded < 0 || activated < 0 || met < Math.max(recorded, activated)) {
      throw new IllegalArgumentException(
          "met " + met + ", served " + recorded + " and " + activated);
    }
    if ((place == Place.SCHOOL) != (school != null)) {
      throw new IllegalArgumentException("a school visit names its school: " + place);
    }
  }

  /** The same visit with fewer served; those met stay. */
  Visit serving(int fewerRecorded, int fewerActivated) {
    return new Visit(day, district, place, school, met, fewerRecorded, fewerActivated);
  }

  /** School number, empty elsewhere. */
  String npsn() {
    return school == null ? "" : school.npsn();
  }
}
