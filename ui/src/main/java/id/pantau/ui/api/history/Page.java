package id.pantau.ui.api.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a list, or what follows behind a cursor.
 *
 * @param totalCount on all pages together
 * @param pageInfo how to go on
 */
public record Page<T>(List<T> nodes, int totalCount, Onward pageInfo) {

  public Page {
    nodes = List.copyOf(nodes);
  }

  /**
   * How to go on.
   *
   * @param endCursor null on an empty page
   */
  public record Onward(boolean hasNextPage, @Nullable String endCursor) {}

  /** Where to go on; null on the last page. */
  public @Nullable String next() {
    return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
  }
}
