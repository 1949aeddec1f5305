package id.pantau.reporting.health;

/** How an office reports; {@link Judgement} says when it is which. */
public enum ReportingHealth {
  SILENT,
  STALE,
  FALLING,
  LATE,
  CURRENT
}
