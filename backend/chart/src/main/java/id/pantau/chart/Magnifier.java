package id.pantau.chart;

/** How a line too flat to read beside its target is enlarged; the axis itself is never broken. */
public enum Magnifier {
  /** Not at all. */
  NONE,
  /** The last eight weeks in a box inside the plot; a second panel where the box does not fit. */
  INSET,
  /** A second panel under the first, with the same days. */
  PANEL
}
