package id.pantau.chart.draw;

import id.pantau.chart.ProgressChart;
import java.util.List;

/** The round counts marked on the full scale; none so near the target that texts would touch. */
final class MainTicks {

  private static final double NEAR = 18;

  private MainTicks() {}

  static List<Double> of(ProgressChart chart, Panel panel) {
    List<Double> targets =
        ProgressLines.stretches(chart.target(), panel.window()).stream()
            .map(stretch -> panel.y(stretch.step().people()))
            .toList();
    return RoundTicks.upTo(Layout.highest(chart)).stream()
        .filter(tick -> targets.stream().allMatch(y -> Math.abs(y - panel.y(tick)) >= NEAR))
        .toList();
  }
}
