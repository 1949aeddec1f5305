package id.pantau.ui.api.load;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a file as a whole unfit, by the server's codes; the bundles say each in words. */
public enum Refusal {
  EMPTY,
  NO_ROWS,
  TOO_LARGE,
  INFLATES_TOO_MUCH,
  UNSUPPORTED_FORMAT,
  UNREADABLE,
  BINARY,
  UTF_16,
  MIXED_ENCODING,
  UNKNOWN_ENCODING,
  LINE_TOO_LONG,
  UNTERMINATED_QUOTE,
  TEXT_AFTER_QUOTE,
  RAGGED_ROW,
  TRUNCATED,
  NO_HEADING_ROW,
  DUPLICATE_HEADING,
  HEADINGS_COLLIDE,
  MISSING_COLUMN,
  NO_DATASET_FITS,
  AMBIGUOUS_DATASET,
  NO_SHEET_FITS,
  SEVERAL_SHEETS_FIT,
  NUMBERS_MIXED,
  NUMBERS_AMBIGUOUS,
  DATES_MIXED,
  DATA_AFTER_TOTAL,
  PERSONAL_DATA,
  HASH,
  CONTROL_TOTAL;

  /** The refusal of a code; empty for one that this version does not know. */
  public static Optional<Refusal> of(@Nullable String code) {
    return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
  }
}
