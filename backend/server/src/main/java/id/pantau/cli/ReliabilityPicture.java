package id.pantau.cli;

import id.pantau.chart.ChartSize;
import id.pantau.chart.ReliabilityChart;
import id.pantau.chart.Scheme;
import id.pantau.chart.draw.ChartRenderer;
import id.pantau.cli.forecast.HoldOut;
import java.util.List;

/** Draws how many of the values came up to each quantile. */
final class ReliabilityPicture {

  private final String source;
  private final HoldOut.Scores scores;

  /**
   * @param source the file's name
   */
  ReliabilityPicture(String source, HoldOut.Scores scores) {
    this.source = source;
    this.scores = scores;
  }

  /** A document that stands alone. */
  String svg() {
    return new ChartRenderer().svg(chart(), ChartSize.W424, Scheme.LIGHT);
  }

  private ReliabilityChart chart() {
    List<ReliabilityChart.Mark> marks = scores.held().stream().map(this::mark).toList();
    return new ReliabilityChart(
        "%1$s: bagian dari %2$d nilai sampai tiap kuantil / share of %2$d values up to each quantile"
            .formatted(source, scores.values()),
        "Nilai sampai kuantil / values up to it · " + source,
        "peluang kuantil / probability of the quantile",
        "tepat / exact",
        marks,
        ReliabilityPicture::percent);
  }

  private ReliabilityChart.Mark mark(HoldOut.Held held) {
    return new ReliabilityChart.Mark(
        held.promised(), held.share(), percent(held.promised()) + ": " + percent(held.share()));
  }

  private static String percent(double share) {
    return FanWords.number(100 * share) + " %";
  }
}
