package id.pantau.sample;

import java.util.SplittableRandom;

/** Seeded chance: the same office and concern always throw the same, whatever else is generated. */
final class Dice {
  private static final long SEED = 0x50414E544155L;

  private final SplittableRandom random;

  Dice(Office office, String concern) {
    long seed = SEED;
    for (char each : (office.code() + concern).toCharArray()) {
      seed = seed * 1_099_511_628_211L + each;
    }
    this.random = new SplittableRandom(seed);
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number whose mean is the amount. */
  int rounded(double amount) {
    int whole = (int) amount;
    return whole + (chance(amount - whole) ? 1 : 0);
  }

  /** A position, likely in proportion to its weight. */
  int pick(double[] weights) {
    double left = random.nextDouble() * total(weights);
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private static double total(double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    return total;
  }
}
