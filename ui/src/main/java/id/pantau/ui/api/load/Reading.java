package id.pantau.ui.api.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was understood.
 *
 * @param encoding of text; null for other formats
 * @param delimiter of text; null for other formats
 * @param sheet of a workbook; null for other formats
 * @param headingRow from 1; 0 where columns have names of their own
 * @param columns understood, in the file's order
 * @param unused headings that are not taken over
 * @param missing fields without a column
 */
public record Reading(
    Format format,
    @Nullable String encoding,
    @Nullable String delimiter,
    @Nullable String sheet,
    int headingRow,
    List<Column> columns,
    List<String> unused,
    List<Missing> missing,
    Decision<Numbers> numbers,
    Decision<Dates> dates,
    List<Remark> remarks) {

  public Reading {
    columns = columns == null ? List.of() : List.copyOf(columns);
    unused = unused == null ? List.of() : List.copyOf(unused);
    missing = missing == null ? List.of() : List.copyOf(missing);
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
  }

  /** The kinds of files that are read. */
  public enum Format {
    CSV,
    CSV_GZIP,
    XLSX,
    PARQUET,
    ARROW
  }

  /** How a heading was understood. */
  public enum How {
    /** It is the field's own name. */
    EXACT,
    /** It is on the list of other names. */
    ALIAS
  }

  /**
   * A column that was understood.
   *
   * @param position from 1
   * @param field it fills; one with {@code @} at its head only says where names lie
   */
  public record Column(int position, String heading, String field, How how) {}

  /**
   * A field without a column.
   *
   * @param value that every row gets instead; null for none
   */
  public record Missing(String field, @Nullable String value) {}

  /**
   * What was decided for the file as a whole.
   *
   * @param evidence how many values prove it
   * @param reason in the server's words
   */
  public record Decision<T>(T style, long evidence, @Nullable String reason) {}

  /** How numbers are written. */
  public enum Numbers {
    PLAIN,
    INDONESIAN,
    ENGLISH
  }

  /** How days are written. */
  public enum Dates {
    NONE,
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    NAMED,
    SERIAL
  }

  /** Something that is no fault and should be seen. */
  public record Remark(Kind kind, String detail) {

    /** What it is about. */
    public enum Kind {
      UNUSED_COLUMNS,
      DEFAULTED,
      BLANK_ROWS,
      TITLES,
      MERGED_CELLS
    }
  }
}
