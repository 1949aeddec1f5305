package id.pantau.forecast.arima;

/**
 * Which ARIMA model: autoregressive and moving-average terms, differences, and whether the
 * differenced series has a mean (a drift of the series when it was differenced once).
 */
record Order(int p, int d, int q, boolean constant) {

  /** Without ARMA terms, with a constant if it may have one. */
  static Order noise(int d) {
    return new Order(0, d, 0, d < 2);
  }

  /** A level series has a mean, one differenced once may drift, one differenced twice may not. */
  boolean constantAllowed() {
    return constant ? d < 2 : d > 0;
  }

  /** Without the variance of the innovations. */
  int terms() {
    return p + q + (constant ? 1 : 0);
  }

  Order plus(int ar, int ma) {
    return new Order(p + ar, d, q + ma, constant);
  }

  Order withConstant(boolean wanted) {
    return new Order(p, d, q, wanted);
  }

  @Override
  public String toString() {
    String constantName = d == 0 ? " with mean" : " with drift";
    return "ARIMA(%d,%d,%d)".formatted(p, d, q) + (constant ? constantName : "");
  }
}
