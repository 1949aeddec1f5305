package id.pantau.measure;

import id.pantau.dataset.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The only kind of number that leaves this package: it knows how sure it is.
 *
 * @param value null unless the status is OBSERVED
 * @param reported units (offices, or the district itself) that the value counts
 * @param expected units that should have reported
 * @param numerator for a ratio, what is divided
 * @param denominator for a ratio, by what
 */
public record Figure(
    @Nullable Double value,
    Status status,
    @Nullable Origin origin,
    @Nullable Integer reported,
    @Nullable Integer expected,
    @Nullable Double numerator,
    @Nullable Double denominator) {

  public Figure {
    if ((value != null) != (status == Status.OBSERVED)) {
      throw new IllegalArgumentException("a figure has a value exactly when it is OBSERVED");
    }
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("a figure's value must be a finite number");
    }
  }

  /** A sum over units. */
  public static Figure observed(double value, @Nullable Origin origin, int reported, int expected) {
    return new Figure(value, Status.OBSERVED, origin, reported, expected, null, null);
  }

  /** Nothing reported by any of the units. */
  public static Figure missing(int expected) {
    return new Figure(null, Status.MISSING, null, 0, expected, null, null);
  }

  /** A sum over units, or missing when none of them reported. */
  static Figure sum(@Nullable Double value, @Nullable Origin origin, long reported, long expected) {
    return value == null || reported == 0
        ? missing((int) expected)
        : observed(value, origin, (int) reported, (int) expected);
  }

  /**
   * This figure over another; missing when either is, or when the other is 0. Both must count the
   * same units.
   */
  public Figure over(Figure denominator) {
    Double above = value;
    Double below = denominator.value;
    if (above == null || below == null || below == 0) {
      return new Figure(null, Status.MISSING, null, reported, expected, above, below);
    }
    return new Figure(
        above / below,
        Status.OBSERVED,
        Origin.together(origin, denominator.origin),
        reported,
        expected,
        above,
        below);
  }

  /** The same units, none of them counted. */
  Figure left() {
    return missing(count(expected));
  }

  /** The sum over the units of both. */
  Figure and(Figure other) {
    int units = count(expected) + count(other.expected);
    if (value == null && other.value == null) {
      return missing(units);
    }
    return observed(
        amount() + other.amount(),
        Origin.together(origin, other.origin),
        count(reported) + count(other.reported),
        units);
  }

  private double amount() {
    return value == null ? 0 : value;
  }

  private static int count(@Nullable Integer units) {
    return units == null ? 0 : units;
  }

  /** Another value that rests on the same reports. */
  public Figure with(double other) {
    return new Figure(other, Status.OBSERVED, origin, reported, expected, null, null);
  }

  /** Another value that rests on the same units' reports and on another figure of them. */
  public Figure with(double value, Figure other) {
    return observed(value, Origin.together(origin, other.origin), count(reported), count(expected));
  }

  /** The same without a value. */
  public Figure withoutValue() {
    return new Figure(null, Status.MISSING, null, reported, expected, null, null);
  }
}
