package id.pantau.chart;

/** Where the colours of an SVG come from. */
public enum Scheme {
  /** The page's own custom properties, {@code var(--p-…)}: light and dark with one SVG. */
  PAGE,
  /** Fixed light colours, in a document that stands alone: for files and print. */
  LIGHT
}
