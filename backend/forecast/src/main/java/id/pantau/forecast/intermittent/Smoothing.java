package id.pantau.forecast.intermittent;

import java.util.Arrays;
import java.util.List;

/**
 * How much of the newest news is taken over.
 *
 * @param size of a demand's size, above 0 and at most 1
 * @param timing of the time between demands, or of their probability; above 0 and at most 1
 */
public record Smoothing(double size, double timing) {

  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.15, 0.2, 0.3};

  /** What is tried where nothing is fixed; larger values follow noise (Syntetos &amp; Boylan). */
  static final List<Smoothing> TRIED = grid();

  public Smoothing {
    check("size", size);
    check("timing", timing);
  }

  private static void check(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "smoothing of %s is %s; it must be above 0 and at most 1".formatted(name, value));
    }
  }

  private static List<Smoothing> grid() {
    return Arrays.stream(STEPS)
        .boxed()
        .flatMap(size -> Arrays.stream(STEPS).mapToObj(timing -> new Smoothing(size, timing)))
        .toList();
  }
}
