package id.pantau.chart.svg;

import id.pantau.chart.svg.Mark.Disc;
import id.pantau.chart.svg.Mark.Trace;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the places that answer the pointer, last and so on top of the picture. */
final class HitWriter {

  private static final int TRACE_WIDTH = 12;
  private static final int DISC_RADIUS = 10;

  private final StringBuilder out;

  HitWriter(StringBuilder out) {
    this.out = out;
  }

  /** Vertical strokes one unit high in a scaled group: 500 columns then cost half the bytes. */
  void columns(List<Column> columns, double top, double bottom) {
    if (columns.isEmpty()) {
      return;
    }
    String usual = usualWidth(columns);
    out.append("<g pointer-events=\"all\" stroke-width=\"").append(usual);
    out.append("\" transform=\"matrix(1 0 0 ").append(Decimal.text(bottom - top));
    out.append(" 0 ").append(Decimal.text(top)).append(")\">");
    columns.forEach(column -> column(column, usual));
    out.append("</g>");
  }

  /** The marks that lie above the columns. */
  void marks(List<Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    out.append("<g fill=\"none\" pointer-events=\"all\" stroke-width=\"");
    out.append(TRACE_WIDTH).append("\">");
    marks.forEach(this::mark);
    out.append("</g>");
  }

  private void column(Column column, String usual) {
    out.append("<path d=\"M").append(Decimal.text((column.left() + column.right()) / 2));
    out.append(" 0v1\"");
    String width = width(column);
    if (!width.equals(usual)) {
      out.append(" stroke-width=\"").append(width).append('"');
    }
    title("path", column.title());
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Trace trace -> trace(trace);
      case Disc disc -> disc(disc);
    }
  }

  private void trace(Trace trace) {
    out.append("<path d=\"").append(PathData.through(trace.line())).append('"');
    title("path", trace.title());
  }

  private void disc(Disc disc) {
    out.append("<circle cx=\"").append(Decimal.text(disc.x()));
    out.append("\" cy=\"").append(Decimal.text(disc.y()));
    out.append("\" r=\"").append(DISC_RADIUS).append('"');
    title("circle", disc.title());
  }

  private void title(String tag, String title) {
    out.append("><title>").append(Xml.escape(title)).append("</title></");
    out.append(tag).append('>');
  }

  private static String usualWidth(List<Column> columns) {
    return columns.stream()
        .collect(Collectors.groupingBy(HitWriter::width, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static String width(Column column) {
    return Decimal.text(column.right() - column.left());
  }
}
