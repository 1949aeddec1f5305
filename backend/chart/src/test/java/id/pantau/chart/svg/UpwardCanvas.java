package id.pantau.chart.svg;

import id.pantau.chart.draw.ChartRenderer;

/** A bad example: the SVG writing knows the drawing that is built on it. */
record UpwardCanvas(ChartRenderer renderer) {}
