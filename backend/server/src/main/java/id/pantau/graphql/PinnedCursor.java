package id.pantau.graphql;

import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of groups or schools ends, of which list it is and of which data version.
 *
 * @param offset entries up to its end
 * @param list what is asked for, in short
 */
record PinnedCursor(long version, long offset, String list) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})/(\\d{1,9})/([0-9a-f]{8})");

  /**
   * The one that a page is asked after; null for the first page.
   *
   * @param list that is asked for
   * @throws ProblemException BAD_INPUT when it is none, or of another list
   */
  static @Nullable PinnedCursor of(@Nullable String after, String list) {
    if (after == null) {
      return null;
    }
    PinnedCursor cursor = read(Connection.decode(after));
    Connection.checkList(cursor.list(), list);
    return cursor;
  }

  /**
   * A list in short.
   *
   * @param arguments that make it what it is, whose text says all of them
   */
  static String list(@Nullable Object... arguments) {
    var sum = new CRC32C();
    sum.update(Arrays.toString(arguments).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
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
    return new PinnedCursor(
        Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
  }

  String encoded() {
    return Connection.encode(version + "/" + offset + "/" + list);
  }
}
