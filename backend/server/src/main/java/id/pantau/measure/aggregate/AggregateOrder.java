package id.pantau.measure.aggregate;

import id.pantau.measure.MeasureId;

/**
 * What rows are ordered by; those without a value come last either way.
 *
 * @param key what they are ordered by
 */
public record AggregateOrder(Key key, Direction direction) {

  /** A measure that is asked for, or a dimension that is grouped by. */
  public sealed interface Key {
    /** By the figure. */
    record OfMeasure(MeasureId measure) implements Key {}

    /** By the code, the first day, or the constant's name. */
    record OfDimension(Dimension dimension) implements Key {}
  }

  /** Which way. */
  public enum Direction {
    ASC,
    DESC
  }
}
