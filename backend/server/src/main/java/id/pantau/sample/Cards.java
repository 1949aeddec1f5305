package id.pantau.sample;

import java.util.EnumMap;
import java.util.Map;

/** Cards counted by why they are printed. */
final class Cards {
  private final Map<Cause, Integer> byCause = new EnumMap<>(Cause.class);

  int of(Cause cause) {
    return byCause.getOrDefault(cause, 0);
  }

  int total() {
    int total = 0;
    for (int each : byCause.values()) {
      total += each;
    }
    return total;
  }

  void add(Cause cause, int cards) {
    byCause.merge(cause, cards, Integer::sum);
  }

  /** Forgets what is above a limit. */
  void limit(Cause cause, int most) {
    byCause.computeIfPresent(cause, (unused, cards) -> Math.min(cards, most));
  }

  /** Removes some cards, of each cause in proportion, and gives them. */
  Cards take(int cards) {
    double[] weights = new double[Cause.values().length];
    int i = 0;
    for (Cause cause : Cause.values()) {
      weights[i++] = of(cause);
    }
    Cards taken = new Cards();
    int[] parts = Split.of(cards, weights);
    i = 0;
    for (Cause cause : Cause.values()) {
      taken.add(cause, parts[i]);
      add(cause, -parts[i++]);
    }
    return taken;
  }
}
