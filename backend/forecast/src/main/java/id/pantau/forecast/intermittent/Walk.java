package id.pantau.forecast.intermittent;

/**
 * Walks along a series, keeping the smoothed size of a demand, the smoothed interval between
 * demands, and the smoothed probability of one. All three start at the first demand, with its size,
 * the periods it took, and one over them.
 */
final class Walk {

  private final Smoothing smoothing;
  private double size;
  private double interval;
  private double probability;
  private int since;

  Walk(Smoothing smoothing) {
    this.smoothing = smoothing;
  }

  /** Whether a demand has been seen. */
  boolean started() {
    return interval > 0;
  }

  Smoothing smoothing() {
    return smoothing;
  }

  double size() {
    return size;
  }

  double interval() {
    return interval;
  }

  double probability() {
    return probability;
  }

  void add(double value) {
    since++;
    if (started()) {
      probability += smoothing.timing() * ((value > 0 ? 1 : 0) - probability);
    }
    if (value > 0) {
      demand(value);
      since = 0;
    }
  }

  private void demand(double value) {
    if (started()) {
      size += smoothing.size() * (value - size);
      interval += smoothing.timing() * (since - interval);
    } else {
      size = value;
      interval = since;
      probability = 1.0 / since;
    }
  }
}
