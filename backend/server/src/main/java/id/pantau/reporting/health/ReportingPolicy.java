package id.pantau.reporting.health;

import java.time.Period;

/** When an office is behind: no law says so, so these are ours, in one place. */
final class ReportingPolicy {

  /** Health is judged on so many due days. */
  static final int DAYS_JUDGED = 20;

  /** More late ones than this share of the days judged make an office late. */
  static final double LATE_SHARE = 0.25;

  /** So many due days behind, and what is known of an office is stale. */
  static final int STALE_DAYS = 3;

  /** Reports are compared with those of so many due days before the days judged. */
  static final int DAYS_BEFORE = 60;

  /** Reports fall when their share of the due days is so much lower than before. */
  static final double FALLEN_SHARE = 0.30;

  /** The recent pace is that of the last so many reported working days of {@link #RECENT}. */
  static final int RECENT_DAYS = 10;

  static final Period RECENT = Period.ofDays(28);

  /** The usual pace is that of the reported working days in so long a time before these. */
  static final Period USUAL = Period.ofDays(84);

  /** With fewer days there is no recent, with fewer no usual pace. */
  static final int FEWEST_RECENT = 5;

  static final int FEWEST_USUAL = 20;

  /** Counts fall when the recent median is at most this share of the usual one. */
  static final double FALLEN_PACE = 0.70;

  /** And when it is lower by more than so many standard errors. */
  static final double STANDARD_ERRORS = 3;

  private ReportingPolicy() {}
}
