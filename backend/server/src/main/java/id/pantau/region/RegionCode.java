package id.pantau.region;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A ministry code of a region, without dots: nation {@code 00}, province 2 digits, regency or city
 * 4, district 6 (Permendagri on codes and data of government areas).
 *
 * @param digits the code, digits only
 */
public record RegionCode(String digits) implements Comparable<RegionCode> {

  private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
  private static final Pattern DOTTED = Pattern.compile("\\d{2}(\\.?\\d{2}(\\.?\\d{2})?)?");

  /** The whole country. */
  public static final RegionCode NATION = new RegionCode("00");

  public RegionCode {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException(complaint(digits));
    }
  }

  /**
   * Reads a code as people write it, {@code 1673} or {@code 16.73}.
   *
   * @throws IllegalArgumentException with a sentence that says how to mend it
   */
  public static RegionCode parse(String text) {
    String trimmed = text.trim();
    if (!DOTTED.matcher(trimmed).matches()) {
      throw new IllegalArgumentException(complaint(text));
    }
    return new RegionCode(trimmed.replace(".", ""));
  }

  private static String complaint(String text) {
    return "\"%s\" is not a region code; write 2, 4 or 6 digits, with or without dots, such as 16, 1673 or 16.73, or 00 for the nation"
        .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text);
  }

  /** The level, which the number of digits tells. */
  public RegionLevel level() {
    return switch (digits.length()) {
      case 2 -> equals(NATION) ? RegionLevel.NATION : RegionLevel.PROVINCE;
      case 4 -> RegionLevel.REGENCY;
      default -> RegionLevel.DISTRICT;
    };
  }

  /** The region above; empty for the nation. */
  public Optional<RegionCode> parent() {
    return switch (level()) {
      case NATION -> Optional.empty();
      case PROVINCE -> Optional.of(NATION);
      case REGENCY -> Optional.of(new RegionCode(digits.substring(0, 2)));
      case DISTRICT -> Optional.of(new RegionCode(digits.substring(0, 4)));
    };
  }

  /** Whether this is the other region, or lies somewhere below it. */
  public boolean isWithin(RegionCode other) {
    return other.equals(NATION) || digits.startsWith(other.digits);
  }

  @Override
  public int compareTo(RegionCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
