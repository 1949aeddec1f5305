package id.pantau.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One row per office: its districts, its rough habits, its anchors.
 *
 * @param code 4 digits
 * @param name without Kabupaten or Kota
 * @param districts codes of 6 digits
 * @param habits what is assumed where no anchor speaks
 */
record Office(
    String code, String name, List<String> districts, Habits habits, List<Anchor> anchors) {

  /** How an office reports. */
  enum Reporting {
    /** Every working day. */
    FULL,
    /** Now and then a day is missing. */
    GAPS,
    /** Days and whole weeks are missing, the last ones too. */
    LAGS
  }

  /**
   * @param eligible people, roughly, at the opening
   * @param recordedShare of eligible at the opening, 0 to 1
   * @param openingShare of eligible activated at the opening, 0 to 1
   * @param monthlyGrowth of eligible activated in a month, 0 to 1
   */
  record Habits(
      int eligible,
      double recordedShare,
      double openingShare,
      double monthlyGrowth,
      Reporting reporting,
      Optional<YearMonth> campaign) {}

  Office {
    if (!code.matches("\\d{4}") || districts.isEmpty()) {
      throw new IllegalArgumentException("not an office with districts: " + code);
    }
    districts = List.copyOf(districts);
    anchors = List.copyOf(anchors);
  }

  String province() {
    return code.substring(0, 2);
  }

  NavigableMap<LocalDate, Integer> anchors(Anchor.Metric metric) {
    TreeMap<LocalDate, Integer> points = new TreeMap<>();
    for (Anchor anchor : anchors) {
      if (anchor.metric() == metric) {
        points.put(anchor.date(), anchor.value());
      }
    }
    return points;
  }
}
