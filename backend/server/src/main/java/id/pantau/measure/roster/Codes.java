package id.pantau.measure.roster;

import java.util.List;
import java.util.function.Function;

/** Where codes are in what is ordered by them. */
final class Codes {

  /** Comes after every digit. */
  private static final String AFTER = ":";

  private Codes() {}

  /**
   * What has a code that begins so.
   *
   * @param all ordered by the code
   */
  static <T> List<T> beginning(List<T> all, Function<T, String> code, String begin) {
    return all.subList(place(all, code, begin), place(all, code, begin + AFTER));
  }

  /** Of the first one that has the code or comes after it. */
  private static <T> int place(List<T> all, Function<T, String> code, String first) {
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (code.apply(all.get(middle)).compareTo(first) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
