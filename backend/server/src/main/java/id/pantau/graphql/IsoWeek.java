package id.pantau.graphql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO week as the schema has it.
 *
 * @param year of the week, which is not always that of its days
 * @param week from 1 to 52 or 53
 */
record IsoWeek(int year, int week) {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** The week of a day: its Thursday tells the year, and how many there were before (ISO 8601). */
  static IsoWeek of(LocalDate day) {
    LocalDate thursday = day.with(ChronoField.DAY_OF_WEEK, DayOfWeek.THURSDAY.getValue());
    return new IsoWeek(thursday.getYear(), (thursday.getDayOfYear() + 6) / 7);
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException with a sentence that says how it is written
   */
  static IsoWeek parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a week; write year and week, such as 2023-W44"
              .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
    }
    return new IsoWeek(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  @Override
  public String toString() {
    // By hand: a format took a tenth of an answer of weeks.
    return year + (week < 10 ? "-W0" : "-W") + week;
  }
}
