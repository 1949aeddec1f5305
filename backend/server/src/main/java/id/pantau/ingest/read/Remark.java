package id.pantau.ingest.read;

import java.util.List;

/** Something about a file that is no fault and should be seen. */
public record Remark(Kind kind, String detail) {

  /** Titles above the headings; nothing when there are none. */
  static List<Remark> titles(List<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : List.of(new Remark(Kind.TITLES, String.join(" · ", titles)));
  }

  /** What it is about. */
  public enum Kind {
    /** Columns that are not taken over: their headings. */
    UNUSED_COLUMNS,
    /** Fields that every row gets the same value for. */
    DEFAULTED,
    /** Rows without any value were left out: how many. */
    BLANK_ROWS,
    /** Titles above the headings. */
    TITLES,
    /** A merged cell stands for several rows: its ranges. */
    MERGED_CELLS
  }
}
