package id.pantau.chart.svg;

/** Coordinates as SVG reads them shortest: one decimal, no zero before the point. */
final class Decimal {

  private Decimal() {}

  static String text(double value) {
    return tenths(Math.round(value * 10));
  }

  static String tenths(long tenths) {
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    String sign = tenths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    return sign + (whole == 0 ? "" : whole) + "." + rest;
  }
}
