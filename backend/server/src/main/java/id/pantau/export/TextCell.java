package id.pantau.export;

import java.util.regex.Pattern;

/** Text as a table calculation may have it. */
final class TextCell {

  private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

  private TextCell() {}

  /** What looks like a formula gets an apostrophe, so that it is not worked out. */
  static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
