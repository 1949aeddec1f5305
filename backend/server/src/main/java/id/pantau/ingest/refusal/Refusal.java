package id.pantau.ingest.refusal;

/** What makes a file as a whole unfit. */
public enum Refusal {
  /** There is nothing in it. */
  EMPTY,
  /** There are headings and no rows. */
  NO_ROWS,
  /** It is larger than allowed. */
  TOO_LARGE,
  /** It swells beyond what is allowed when it is unpacked. */
  INFLATES_TOO_MUCH,
  /** It is a kind of file that is not read: an old workbook, a PDF, a zip of other things. */
  UNSUPPORTED_FORMAT,
  /** It says that it is of a kind and is not readable as one: truncated, damaged, encrypted. */
  UNREADABLE,
  /** It has NUL bytes or control characters, so it is no text. */
  BINARY,
  /** It is UTF-16 text. */
  UTF_16,
  /** Parts of it are UTF-8 and parts Windows-1252. */
  MIXED_ENCODING,
  /** It is neither UTF-8 nor Windows-1252. */
  UNKNOWN_ENCODING,
  /** A line is longer than any row can be. */
  LINE_TOO_LONG,
  /** A quote is opened and never closed. */
  UNTERMINATED_QUOTE,
  /** Text stands between a closing quote and the next delimiter. */
  TEXT_AFTER_QUOTE,
  /** A row has more or fewer values than there are headings. */
  RAGGED_ROW,
  /** The last row ends in the middle. */
  TRUNCATED,
  /** No row among the first ones has headings that are known. */
  NO_HEADING_ROW,
  /** A heading stands twice. */
  DUPLICATE_HEADING,
  /** Two headings mean the same field. */
  HEADINGS_COLLIDE,
  /** A field that must be there has no column. */
  MISSING_COLUMN,
  /** The headings fit no dataset. */
  NO_DATASET_FITS,
  /** The headings fit several datasets. */
  AMBIGUOUS_DATASET,
  /** No sheet of the workbook fits. */
  NO_SHEET_FITS,
  /** Several sheets of the workbook fit. */
  SEVERAL_SHEETS_FIT,
  /** Numbers are written both the Indonesian and the English way. */
  NUMBERS_MIXED,
  /** It cannot be told which way numbers are written. */
  NUMBERS_AMBIGUOUS,
  /** Dates are written in more than one way. */
  DATES_MIXED,
  /** Rows follow the row of totals. */
  DATA_AFTER_TOTAL,
  /** It is about persons, not counts. */
  PERSONAL_DATA,
  /** It is not the very file that was announced. */
  HASH,
  /** Its rows or sums differ from what the sender says. */
  CONTROL_TOTAL;

  /** What is wrong, as a sentence. */
  public Words words() {
    return Words.of("refusal." + name());
  }

  /** How to mend it, as a sentence. */
  public Words mending() {
    return Words.of("mend." + name());
  }
}
