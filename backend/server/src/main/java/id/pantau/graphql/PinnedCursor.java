package id.pantau.graphql;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of groups or schools ends, and of which data version its list is.
 *
 * @param offset entries up to its end
 */
record PinnedCursor(long version, long offset) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})/(\\d{1,9})");

  /**
   * The one that a page is asked after; null for the first page.
   *
   * @param list that is asked for
   * @throws ProblemException BAD_INPUT when it is none, or of another list
   */
  static @Nullable PinnedCursor of(@Nullable String after, String list) {
    String place = Connection.place(after, list);
    return place == null ? null : read(place);
  }

  /**
   * The page after a cursor.
   *
   * @param first entries on it; null for the usual number
   * @param counted whether it matters how many entries there are in all
   */
  static Cut cut(@Nullable Integer first, @Nullable PinnedCursor cursor, boolean counted) {
    return new Cut(Connection.size(first), cursor == null ? 0 : cursor.offset(), counted);
  }

  private static PinnedCursor read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw Connection.badCursor(null);
    }
    return new PinnedCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  String text() {
    return version + "/" + offset;
  }
}
