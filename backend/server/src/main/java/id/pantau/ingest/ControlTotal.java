package id.pantau.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What was counted in a file beside what its sender counted.
 *
 * @param of a column, or {@link #ROWS}
 * @param stated null when nobody says
 * @param by who says it; null when nobody does
 */
public record ControlTotal(String of, long found, @Nullable Long stated, @Nullable By by) {

  /** In place of a column: the number of rows. */
  public static final String ROWS = "rows";

  /** Where the sender says it. */
  public enum By {
    /** In the manifest, or typed at upload. */
    SENDER,
    /** In a row under the table. */
    FOOTER
  }

  boolean differs() {
    return stated != null && stated != found;
  }
}
