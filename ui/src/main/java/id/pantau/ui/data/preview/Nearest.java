package id.pantau.ui.data.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the allowed words somebody may have meant: one that a slip or two away. */
final class Nearest {
  private static final int SLIPS = 2;
  private static final int SHORTEST = 4;

  private Nearest() {}

  static Optional<String> of(String written, List<String> words) {
    return written.length() < SHORTEST
        ? Optional.empty()
        : words.stream()
            .filter(word -> slips(written, word) <= SLIPS)
            .min(Comparator.comparingInt(word -> slips(written, word)));
  }

  /** Letters to put in, take out or change, by the table of Wagner and Fischer (1974). */
  private static int slips(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      next(row, from.charAt(i - 1), to, i);
    }
    return row[to.length()];
  }

  private static void next(int[] row, char letter, String to, int i) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= to.length(); j++) {
      int changed = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
    }
  }
}
