package id.pantau.cli.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads {@code t}: whole numbers or ISO dates, the same in the whole file. */
final class Times {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}");

  private final Flaws flaws;
  private long decidedAt;
  private boolean dates;

  Times(Flaws flaws) {
    this.flaws = flaws;
  }

  boolean dates() {
    return dates;
  }

  /** A number, or the epoch day of a date; nothing where it is neither, which is told. */
  OptionalLong read(String cell, long line) {
    String text = cell.strip();
    boolean number = NUMBER.matcher(text).matches();
    OptionalLong t = number ? OptionalLong.of(Long.parseLong(text)) : date(text);
    if (t.isEmpty()) {
      return flaw(
          line,
          text,
          "bukan bilangan bulat dan bukan tanggal seperti 2023-11-02; perbaiki",
          "neither a whole number nor a date like 2023-11-02; mend it");
    }
    if (decidedAt == 0) {
      decidedAt = line;
      dates = !number;
    }
    return number == dates ? mixed(line, text) : t;
  }

  private OptionalLong mixed(long line, String text) {
    return flaw(
        line,
        text,
        "tanggal dan bilangan bercampur, di baris %d lain; pakai satu saja".formatted(decidedAt),
        "dates and numbers are mixed, line %d has the other; use one".formatted(decidedAt));
  }

  private static OptionalLong date(String text) {
    try {
      return OptionalLong.of(LocalDate.parse(text).toEpochDay());
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }

  private OptionalLong flaw(long line, String text, String indonesian, String english) {
    flaws.add(new Flaw(line, Headings.T, text, indonesian, english));
    return OptionalLong.empty();
  }
}
