package id.pantau.sample.scale;

import org.jspecify.annotations.Nullable;

/**
 * One row per visit.
 *
 * @param district position among the office's districts
 * @param school only for a school
 * @param met people who came
 */
record Visit(
    int day,
    int district,
    Place place,
    @Nullable School school,
    int met,
    int recorded,
    int activated) {

  /** Where teams go, how often on a day, what a visit brings, how many of the people live there. */
  enum Place {
    SCHOOL(Channel.SCHOOL_VISIT, 0, 0, 0, 0, 0, 0.5),
    AGENCY(Channel.AGENCY_VISIT, 0.10, 0, 3, 20, 70, 0.2),
    HOSPITAL(Channel.HOSPITAL_VISIT, 0.03, 2, 8, 5, 15, 0.3),
    PUSKESMAS(Channel.PUSKESMAS_VISIT, 0.05, 3, 10, 5, 15, 0.9),
    MARKET(Channel.MARKET_VISIT, 0.04, 4, 14, 6, 20, 0.8),
    VILLAGE(Channel.VILLAGE_VISIT, 0.07, 8, 26, 5, 20, 0.97),
    OFFICE_HOLIDAY(Channel.HOLIDAY_OFFICE, 0.12, 12, 28, 10, 25, 0.2);

    final Channel channel;
    final double perDay;
    final int fewestRecorded;
    final int mostRecorded;
    final int fewestActivated;
    final int mostActivated;
    final double local;

    Place(
        Channel channel,
        double perDay,
        int fewestRecorded,
        int mostRecorded,
        int fewestActivated,
        int mostActivated,
        double local) {
      this.channel = channel;
      this.perDay = perDay;
      this.fewestRecorded = fewestRecorded;
      this.mostRecorded = mostRecorded;
      this.fewestActivated = fewestActivated;
      this.mostActivated = mostActivated;
      this.local = local;
    }

    boolean atHeadOffice() {
      return this == AGENCY || this == HOSPITAL || this == OFFICE_HOLIDAY;
    }

    /** The office opens for the day off; all others are visited on working days. */
    boolean suits(boolean saturday) {
      return this != SCHOOL && saturday == (this == OFFICE_HOLIDAY);
    }
  }

  /** How a person was reached. */
  enum Channel {
    OFFICE,
    SCHOOL_VISIT,
    AGENCY_VISIT,
    HOSPITAL_VISIT,
    PUSKESMAS_VISIT,
    MARKET_VISIT,
    VILLAGE_VISIT,
    HOLIDAY_OFFICE
  }

  Visit {
    if (recorded < 0 || activated < 0 || met < Math.max(recorded, activated)) {
      throw new IllegalArgumentException(
          "met " + met + ", served " + recorded + " and " + activated);
    }
  }
}
