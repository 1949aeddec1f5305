package id.pantau.chart.draw;

import id.pantau.chart.svg.Token;
import java.awt.BasicStroke;
import java.time.LocalDate;

/** A round marker of a plot, radius in px. */
record Dot(Knot at, double radius, Token fill, Token edge, BasicStroke stroke) {

  /** The newest value: filled, parted from its line by a ring of the surface. */
  static Dot last(LocalDate day, double people) {
    return new Dot(Knot.at(day, people), 4.5, Token.ACTUAL, Token.SURFACE, Strokes.TWO);
  }

  /** A value that a source printed. */
  static Dot published(LocalDate day, double people) {
    return new Dot(Knot.at(day, people), 4.75, Token.SURFACE, Token.ACTUAL, Strokes.TWO);
  }

  /** Where the path is on the as-of day. */
  static Dot onPath(Knot path) {
    return new Dot(path, 4, Token.SURFACE, Token.PATH, Strokes.ONE_AND_HALF);
  }

  /** A value between two missing ones, which no line reaches. */
  static Dot alone(LocalDate day, double people) {
    return new Dot(Knot.at(day, people), 1.5, Token.ACTUAL, Token.ACTUAL, Strokes.ONE);
  }

  /** A value that the forecast does not believe. */
  static Dot doubted(Knot at) {
    return new Dot(at, 4, Token.SURFACE, Token.BAD, Strokes.ONE_AND_HALF);
  }
}
