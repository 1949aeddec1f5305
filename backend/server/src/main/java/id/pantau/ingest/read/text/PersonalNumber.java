package id.pantau.ingest.read.text;

import java.util.regex.Pattern;

/**
 * The 16 digits of a resident (NIK) or a family (KK): region of six digits, a date as ddmmyy, for
 * women with 40 added to the day, and a serial number (Permendagri 74/2015).
 */
public final class PersonalNumber {

  private static final int LENGTH = 16;
  private static final Pattern JOINTS = Pattern.compile("[ .\\-']");
  private static final Pattern SIXTEEN = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

  private PersonalNumber() {}

  /** Whether 16 digits can be such a number. */
  public static boolean isPlausible(CharSequence digits) {
    if (digits.length() != LENGTH) {
      return false;
    }
    int province = pair(digits, 0);
    int day = pair(digits, 6) % 40;
    int month = pair(digits, 8);
    return province >= 11
        && province <= 97
        && pair(digits, 6) <= 71
        && day >= 1
        && day <= 31
        && month >= 1
        && month <= 12;
  }

  /** Whether a value is such a number, written in groups or not, or has one in its text. */
  public static boolean isIn(String value) {
    if (value.length() < LENGTH || value.contains("://")) {
      return false;
    }
    String joined = JOINTS.matcher(value).replaceAll("");
    boolean whole = joined.length() == LENGTH && joined.chars().allMatch(c -> c >= '0' && c <= '9');
    return (whole && isPlausible(joined))
        || SIXTEEN.matcher(value).results().anyMatch(m -> isPlausible(m.group()));
  }

  private static int pair(CharSequence digits, int at) {
    return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
  }

  /** The same as a regular expression on a whole text that may hold it among other things. */
  public static final String PATTERN =
      "(^|[^0-9/=&_-])[1-9][0-9]{5}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])"
          + "[0-9]{6}([^0-9]|$)";
}
