package id.pantau.chart.draw;

import id.pantau.chart.svg.Token;
import java.awt.BasicStroke;
import java.util.List;

/** A line of a plot with its look. */
record Line(List<Knot> knots, Token token, BasicStroke stroke) {}
