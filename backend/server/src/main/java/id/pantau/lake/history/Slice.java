package id.pantau.lake.history;

import java.util.List;

/**
 * A page of a list that is read in pieces.
 *
 * @param more whether there are entries behind it
 * @param total entries on all pages together
 */
public record Slice<T>(List<T> items, boolean more, long total) {

  public Slice {
    items = List.copyOf(items);
  }

  /** Nothing. */
  static <T> Slice<T> empty() {
    return new Slice<>(List.of(), false, 0);
  }

  /**
   * @param found up to one more than belong to the page
   */
  static <T> Slice<T> of(List<T> found, int size, long total) {
    boolean more = found.size() > size;
    return new Slice<>(more ? found.subList(0, size) : found, more, total);
  }
}
