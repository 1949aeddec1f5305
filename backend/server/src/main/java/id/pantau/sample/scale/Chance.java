package id.pantau.sample.scale;

/**
 * Seeded chance by SplitMix64: the same seed, place and concern throw the same on any machine,
 * whatever else is generated.
 *
 * @see <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea, Flood: Fast splittable
 *     pseudorandom number generators</a>
 */
final class Chance {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private long state;

  Chance(long seed, String place, String concern) {
    long mixed = seed * GAMMA;
    for (char each : (place + ' ' + concern).toCharArray()) {
      mixed = mix(mixed + GAMMA) ^ each;
    }
    this.state = mix(mixed);
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  private double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + (int) (((next() >>> 32) * (high - low + 1L)) >>> 32);
  }

  boolean happens(double probability) {
    return unit() < probability;
  }

  /** A whole number whose mean is the amount. */
  int rounded(double amount) {
    int whole = (int) amount;
    return whole + (happens(amount - whole) ? 1 : 0);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
