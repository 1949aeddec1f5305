package id.pantau.chart;

import java.time.LocalDate;

/** One week of a flow: so many people, or the fact that nobody reported. */
public sealed interface Week {

  /** Days of a whole week. */
  int DAYS = 7;

  /** First day; a Monday unless the period begins later in that week. */
  LocalDate from();

  /** Last day, included; a Sunday unless the period ends earlier in that week. */
  LocalDate to();

  /** Its tooltip: "17–23 Jul 2023: 38 orang (data contoh)". */
  String title();

  /**
   * So many people in these days.
   *
   * @param label what stands on the bar: "38"
   */
  record Counted(LocalDate from, LocalDate to, double people, String label, String title)
      implements Week {

    public Counted {
      Counts.require(people, "people");
    }

    /** False for a week that the period cuts: its bar must not look low. */
    public boolean whole() {
      return from.plusDays(DAYS - 1).equals(to);
    }
  }

  /** Nobody reported these days. */
  record Missing(LocalDate from, LocalDate to, String title) implements Week {}
}
