package id.pantau.forecast.intermittent;

/** A sum and its weight, of which each new value wears off the older ones. */
final class Discounted {

  private final double discount;
  private double sum;
  private double weight;

  Discounted(double discount) {
    this.discount = discount;
  }

  void add(double value) {
    sum = discount * sum + value;
    weight = discount * weight + 1;
  }

  double sum() {
    return sum;
  }

  double weight() {
    return weight;
  }
}
