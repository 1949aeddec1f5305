package id.pantau.lake.history;

import java.time.LocalDate;

/**
 * Where a report stands in the list, newest day first and then by office.
 *
 * @param office a code
 */
public record ReportPlace(LocalDate day, String office) {}
