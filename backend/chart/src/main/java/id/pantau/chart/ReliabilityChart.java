package id.pantau.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What quantiles promised beside what came (a reliability diagram: Murphy &amp; Winkler, 1977): on
 * the diagonal a forecast is as sure as it says, under it the values came out higher than it said.
 *
 * @param sentence the chart in one sentence
 * @param heading what it is of, over the plot
 * @param across what the axis across counts: "probability of the quantile"
 * @param exact the diagonal's name
 * @param marks one or more, in order of what was promised
 * @param tick a share on the axes: "20 %"
 */
public record ReliabilityChart(
    String sentence,
    String heading,
    String across,
    String exact,
    List<Mark> marks,
    DoubleFunction<String> tick)
    implements ChartSpec {

  public ReliabilityChart {
    marks = List.copyOf(marks);
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("Nothing was promised");
    }
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i - 1).promised() >= marks.get(i).promised()) {
        throw new IllegalArgumentException("Marks out of order at " + marks.get(i));
      }
    }
  }

  /**
   * A quantile.
   *
   * @param promised its probability
   * @param held the share of values that were not above it
   * @param title its tooltip
   */
  public record Mark(double promised, double held, String title) {
    public Mark {
      requireShare(promised);
      requireShare(held);
    }
  }

  private static void requireShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share is from 0 to 1: " + share);
    }
  }
}
