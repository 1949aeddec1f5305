package id.pantau.sample.scale;

import java.time.YearMonth;
import java.util.Map;

/** The months in which the nation ran short of blanko, and the share of wishes served then. */
final class Shortages {
  private static final Map<YearMonth, Double> SERVED =
      Map.ofEntries(
          Map.entry(YearMonth.of(2022, 8), 0.4),
          Map.entry(YearMonth.of(2022, 9), 0.5),
          Map.entry(YearMonth.of(2022, 11), 0.5),
          Map.entry(YearMonth.of(2022, 12), 0.35),
          Map.entry(YearMonth.of(2023, 1), 0.3),
          Map.entry(YearMonth.of(2023, 6), 0.55),
          Map.entry(YearMonth.of(2023, 7), 0.45),
          Map.entry(YearMonth.of(2023, 8), 0.4),
          Map.entry(YearMonth.of(2023, 9), 0.5),
          Map.entry(YearMonth.of(2024, 11), 0.5),
          Map.entry(YearMonth.of(2024, 12), 0.4),
          Map.entry(YearMonth.of(2025, 1), 0.4),
          Map.entry(YearMonth.of(2025, 2), 0.5));

  private Shortages() {}

  /** The share of what an office wants that it gets; in a shortage it differs by luck. */
  static double served(YearMonth month, Chance chance) {
    Double shortage = SERVED.get(month);
    return shortage == null ? chance.between(0.85, 1.1) : shortage * chance.between(0.2, 1.8);
  }
}
