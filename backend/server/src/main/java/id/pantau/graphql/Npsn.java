package id.pantau.graphql;

import java.util.regex.Pattern;

/**
 * A school's national number as the schema has it.
 *
 * @param digits eight
 */
record Npsn(String digits) {

  private static final Pattern FORM = Pattern.compile("\\d{8}");

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException with a sentence that says how it is written
   */
  static Npsn parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a school's number; write its eight digits"
              .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
    }
    return new Npsn(text);
  }

  @Override
  public String toString() {
    return digits;
  }
}
