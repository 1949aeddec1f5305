package id.pantau.cli.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found wrong: all of it counted, the first few kept. */
final class Flaws {

  private static final int KEPT = 10;

  private final List<Flaw> first = new ArrayList<>();
  private long count;

  void add(Flaw flaw) {
    count++;
    if (first.size() < KEPT) {
      first.add(flaw);
    }
  }

  List<Flaw> first() {
    return first.stream().sorted(Comparator.comparingLong(Flaw::line)).toList();
  }

  long count() {
    return count;
  }

  /** Goes on only where nothing is wrong. */
  void none() throws FlawedFileException {
    if (count > 0) {
      throw new FlawedFileException(this);
    }
  }
}
