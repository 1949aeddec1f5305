package id.pantau.chart;

import java.util.List;

/**
 * What was done week by week, a bar each.
 *
 * @param sentence the chart in one sentence
 * @param weeks one or more, in order, without gaps
 * @param language texts that depend on the layout
 */
public record WeeklyChart(String sentence, List<Week> weeks, AxisLanguage language)
    implements ChartSpec {

  public WeeklyChart {
    weeks = List.copyOf(weeks);
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("A chart of weeks needs a week");
    }
    requireOrder(weeks);
  }

  /** Those that somebody reported. */
  public List<Week.Counted> counted() {
    return weeks.stream()
        .filter(Week.Counted.class::isInstance)
        .map(Week.Counted.class::cast)
        .toList();
  }

  private static void requireOrder(List<Week> weeks) {
    for (int i = 1; i < weeks.size(); i++) {
      if (!weeks.get(i - 1).to().plusDays(1).equals(weeks.get(i).from())) {
        throw new IllegalArgumentException("Weeks with a gap at " + weeks.get(i).from());
      }
    }
  }
}
