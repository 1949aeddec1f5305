package id.pantau.graphql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of groups or schools ends, and of which data version its list is.
 *
 * @param offset entries up to its end
 */
record AggregateCursor(long version, long offset) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})/(\\d{1,9})");

  static AggregateCursor read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw Connection.badCursor(null);
    }
    return new AggregateCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  String text() {
    return version + "/" + offset;
  }
}
