package id.pantau.chart.draw;

import id.pantau.chart.Window;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;

/**
 * A plot's rectangle, px, with its two scales: days across, people up.
 *
 * @param floor people at the bottom
 * @param ceiling people at the top, more than {@code floor}
 */
record Panel(
    int left, int top, int right, int bottom, Window window, double floor, double ceiling) {

  double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  /** Where an epoch day lies; it may have a fraction. */
  double x(double epochDay) {
    double from = window.from().toEpochDay();
    double span = window.to().toEpochDay() - from;
    return left + (epochDay - from) / span * (right - left);
  }

  double y(double people) {
    return bottom - (people - floor) / (ceiling - floor) * (bottom - top);
  }

  /** Where that day and count lie; used for days inside the window. */
  Point2D at(LocalDate day, double people) {
    return new Point2D.Double(x(day), y(people));
  }

  Rectangle2D area() {
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  double pixelsPerPerson() {
    return (bottom - top) / (ceiling - floor);
  }
}
