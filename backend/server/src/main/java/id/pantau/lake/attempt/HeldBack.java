package id.pantau.lake.attempt;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report that was held back as a whole.
 *
 * @param office its code; {@code 00} where the file is one report as a whole
 * @param day {@code 0001-01-01} where the dataset is not about days, as everywhere in the lake
 */
public record HeldBack(String office, LocalDate day) {

  private static final Pattern OFFICE = Pattern.compile("\\d{2}|\\d{4}");
  private static final LocalDate WHOLE = LocalDate.of(1, 1, 1);

  public HeldBack {
    if (!OFFICE.matcher(office).matches()) {
      throw new IllegalArgumentException("\"%s\" is no office's code".formatted(office));
    }
  }

  /**
   * A report as a file names it; empty when its office cannot be told.
   *
   * @param day null where the dataset is not about days
   */
  public static Stream<HeldBack> named(String office, @Nullable LocalDate day) {
    return OFFICE.matcher(office).matches()
        ? Stream.of(new HeldBack(office, day == null ? WHOLE : day))
        : Stream.of();
  }
}
