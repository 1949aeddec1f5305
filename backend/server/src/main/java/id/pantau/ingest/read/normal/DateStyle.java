package id.pantau.ingest.read.normal;

/** How a file writes days. */
public enum DateStyle {
  /** There is no day in it, or none that is text. */
  NONE,
  /** Year, month, day: {@code 2023-11-02}. */
  YEAR_FIRST,
  /** Day, month, year: {@code 02/11/2023}. */
  DAY_FIRST,
  /** Month, day, year: {@code 11/02/2023}. */
  MONTH_FIRST,
  /** With the month's name: {@code 2 Nop 2023}. */
  NAMED,
  /** Days since 30 December 1899, as workbooks count: {@code 45232}. */
  SERIAL
}
