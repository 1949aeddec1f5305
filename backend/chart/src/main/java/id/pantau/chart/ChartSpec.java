package id.pantau.chart;

/**
 * What one chart says; every word and number text in it is the caller's, in the reader's language.
 */
public sealed interface ChartSpec permits FanChart, ProgressChart, ReliabilityChart, WeeklyChart {

  /** One sentence that tells the chart to someone who cannot see it. */
  String sentence();
}
