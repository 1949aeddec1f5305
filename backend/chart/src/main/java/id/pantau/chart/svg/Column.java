package id.pantau.chart.svg;

/**
 * An invisible column over the whole plot with a tooltip, so that a thin line is easy to hit; the
 * edges are px.
 */
public record Column(double left, double right, String title) {}
