package id.pantau.cli.forecast;

import java.util.regex.Pattern;

/**
 * Reads values: with a decimal point, and where {@code ;} separates columns a decimal comma too.
 */
final class Numbers {

  private static final Pattern WITH_POINT =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern WITH_COMMA =
      Pattern.compile("[+-]?(\\d+,\\d*|,\\d+)([eE][+-]?\\d{1,3})?");

  /** Squares of what is smaller are finite. */
  private static final double MOST = 1e100;

  private final boolean commas;
  private final double least;
  private final Flaws flaws;
  private long commaAt;
  private long pointAt;

  /**
   * @param separator of columns
   * @param least that a value may be
   */
  Numbers(char separator, double least, Flaws flaws) {
    this.commas = separator == ';';
    this.least = least;
    this.flaws = flaws;
  }

  /** A value; NaN for an empty cell, and for one that is no number, which is told. */
  double read(String cell, long line) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return Double.NaN;
    }
    if (commas && WITH_COMMA.matcher(text).matches()) {
      commaAt = commaAt == 0 ? line : commaAt;
      return within(Double.parseDouble(text.replace(',', '.')), text, line);
    }
    if (WITH_POINT.matcher(text).matches()) {
      pointAt = pointAt == 0 && text.indexOf('.') >= 0 ? line : pointAt;
      return within(Double.parseDouble(text), text, line);
    }
    return flaw(
        line,
        text,
        "bukan angka; tulis seperti 1234.5, atau kosongkan bila tidak diketahui",
        "not a number; write it like 1234.5, or leave it empty where nothing is known");
  }

  private double within(double value, String text, long line) {
    if (Math.abs(value) > MOST) {
      return flaw(line, text, "terlalu besar", "too large");
    }
    if (value < least) {
      return flaw(
          line,
          text,
          "di bawah nol, padahal --counts; perbaiki, atau tanpa --counts",
          "below zero, in spite of --counts; mend it, or leave --counts out");
    }
    return value;
  }

  /** The mark of decimals; a point where there are none. */
  char decimal() {
    return commaAt > 0 ? ',' : '.';
  }

  /** Where one file has both marks, {@code 1.234} may be a thousand times too small. */
  void end() {
    if (commaAt > 0 && pointAt > 0) {
      flaw(
          Math.max(commaAt, pointAt),
          "",
          "koma desimal di satu baris, titik di baris lain (%d); pakai satu saja, tanpa titik ribuan"
              .formatted(Math.min(commaAt, pointAt)),
          "a decimal comma in one line, a point in another (%d); use one, and no thousands mark"
              .formatted(Math.min(commaAt, pointAt)));
    }
  }

  private double flaw(long line, String text, String indonesian, String english) {
    flaws.add(new Flaw(line, Headings.VALUE, text, indonesian, english));
    return Double.NaN;
  }
}
