package id.pantau.ingest.read.normal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes numbers. */
public enum NumberStyle {
  /** Digits only, so far as there are any. */
  PLAIN,
  /** {@code 1.234,5}. */
  INDONESIAN,
  /** {@code 1,234.5}. */
  ENGLISH;

  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");
  private static final Pattern INDONESIAN_FORM =
      Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
  private static final Pattern ENGLISH_FORM =
      Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

  /**
   * Reads a total stated in a file of this style; where the rows themselves are too small for
   * grouping, a grouped total is whole. Empty when it is no number of this style.
   */
  public Optional<BigDecimal> value(String text) {
    String number = text.strip();
    return switch (this) {
      case PLAIN ->
          DIGITS.matcher(number).matches() || GROUPED.matcher(number).matches()
              ? Optional.of(new BigDecimal(number.replaceAll("[.,]", "")))
              : Optional.empty();
      case INDONESIAN ->
          INDONESIAN_FORM.matcher(number).matches()
              ? Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')))
              : Optional.empty();
      case ENGLISH ->
          ENGLISH_FORM.matcher(number).matches()
              ? Optional.of(new BigDecimal(number.replace(",", "")))
              : Optional.empty();
    };
  }
}
