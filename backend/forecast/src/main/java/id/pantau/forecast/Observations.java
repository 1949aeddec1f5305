package id.pantau.forecast;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Equally spaced observations, oldest first; every one is a finite number, and no further from 0
 * than {@value #MOST}, so that sums of squares are finite too.
 */
public final class Observations {

  private static final double MOST = 1e100;

  private final double[] values;

  private Observations(double[] values) {
    this.values = values;
  }

  /**
   * A series.
   *
   * @throws IllegalArgumentException when a value is not a finite number, or too large
   */
  public static Observations of(double... values) {
    for (int t = 0; t < values.length; t++) {
      if (!Double.isFinite(values[t])) {
        throw new IllegalArgumentException(
            "observation %d is %s; every one must be a finite number".formatted(t + 1, values[t]));
      }
      if (Math.abs(values[t]) > MOST) {
        throw new IllegalArgumentException(
            "observation %d is %s; give it in larger units, 1e100 is the most"
                .formatted(t + 1, values[t]));
      }
    }
    return new Observations(values.clone());
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The one at a place, from 0. */
  public double at(int t) {
    return values[t];
  }

  /** The newest one. */
  public double last() {
    return values[values.length - 1];
  }

  /**
   * The oldest so many.
   *
   * @throws IndexOutOfBoundsException when there are not as many
   */
  public Observations first(int count) {
    Objects.checkFromToIndex(0, count, values.length);
    return new Observations(Arrays.copyOf(values, count));
  }

  /** Those from a place on. */
  public Observations from(int t) {
    return new Observations(Arrays.copyOfRange(values, t, values.length));
  }

  public double[] toArray() {
    return values.clone();
  }

  public double mean() {
    return Arrays.stream(values).average().orElse(0);
  }

  /** The mean absolute change from one to the next; 0 of fewer than two. */
  public double meanStep() {
    return IntStream.range(1, values.length)
        .mapToDouble(t -> Math.abs(values[t] - values[t - 1]))
        .average()
        .orElse(0);
  }

  /** Whether all are the same. */
  public boolean constant() {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Observations that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "%d observations".formatted(values.length);
  }
}
