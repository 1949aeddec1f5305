package id.pantau.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Which columns say whose report a row belongs to. One report is one office's day of one dataset.
 *
 * @param office column with a region code, whose first four digits are the office; null when the
 *     whole file is one report of the nation
 * @param day column with the day; null when the file is not about days
 */
public record ReportKey(@Nullable String office, @Nullable String day) {

  /** The whole file is one report. */
  public static final ReportKey WHOLE = new ReportKey(null, null);
}
