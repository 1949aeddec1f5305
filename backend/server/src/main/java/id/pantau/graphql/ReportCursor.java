package id.pantau.graphql;

import id.pantau.lake.history.HoldingReport;
import id.pantau.lake.history.ReportPlace;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of reports ends, and of which data version its list is. */
record ReportCursor(long version, ReportPlace place) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,18})/(\\d{4}-\\d{2}-\\d{2})/(\\d{2}|\\d{4})");

  static ReportCursor of(HoldingReport report) {
    return new ReportCursor(report.asOf(), report.place());
  }

  static @Nullable ReportCursor of(@Nullable String place) {
    return place == null ? null : read(place);
  }

  private static ReportCursor read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw Connection.badCursor(null);
    }
    try {
      return new ReportCursor(
          Long.parseLong(parts.group(1)),
          new ReportPlace(LocalDate.parse(parts.group(2)), parts.group(3)));
    } catch (DateTimeParseException e) {
      throw Connection.badCursor(e);
    }
  }

  String text() {
    return version + "/" + place.day() + "/" + place.office();
  }
}
