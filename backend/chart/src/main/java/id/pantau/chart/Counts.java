package id.pantau.chart;

/** The rule that every count in a spec keeps. */
final class Counts {

  private Counts() {}

  static void require(double people, String name) {
    if (!Double.isFinite(people) || people < 0) {
      throw new IllegalArgumentException(name + " must be finite and not negative: " + people);
    }
  }
}
