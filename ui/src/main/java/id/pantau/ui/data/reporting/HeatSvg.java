package id.pantau.ui.data.reporting;

import id.pantau.ui.data.reporting.HeatRow.Cell;
import id.pantau.ui.data.reporting.HeatRow.Mark;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the heat map as SVG: a box a day, weeks told by their Mondays. Colours are the page's own,
 * by style classes; all text is escaped.
 */
final class HeatSvg {
  private static final int ROW = 24;
  private static final int NAME = 20;
  private static final int TOP = 28;
  private static final int CELL_HEIGHT = 16;

  /** Above stacked rows: room for the word above the counts, and for a day's name before it. */
  private static final int HEADS_END = 96;

  private final HeatSize size;
  private final StringBuilder out = new StringBuilder(100_000);

  HeatSvg(HeatSize size) {
    this.size = size;
  }

  /**
   * The picture of the last days that fit.
   *
   * @param heads above the days, empty where nothing stands; as many as days
   * @param right the word above the counts at the right
   */
  String write(List<HeatRow> rows, List<String> heads, String right, String sentence) {
    int shown = Math.min(size.days(), heads.size());
    int skipped = heads.size() - shown;
    int pitch = size.stacked() ? ROW + NAME : ROW;
    open(TOP + pitch * rows.size(), sentence);
    heads(heads.subList(skipped, heads.size()), right);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), skipped, TOP + pitch * i);
    }
    return out.append("</svg>").toString();
  }

  /** One box alone, for the legend; the word beside it says what it means. */
  String swatch(Cell cell) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"p-heat-swatch\" width=\"12\""
        + " height=\"16\" viewBox=\"0 0 12 16\" aria-hidden=\"true\">"
        + shape(cell.mark())
        + "</svg>";
  }

  private void open(int height, String sentence) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"p-heat\" role=\"img\" ");
    out.append(String.format(Locale.ROOT, "width=\"%d\" height=\"%d\" ", size.width(), height));
    out.append(String.format(Locale.ROOT, "viewBox=\"0 0 %d %d\" ", size.width(), height));
    out.append("aria-label=\"").append(HtmlUtils.htmlEscape(sentence)).append("\">");
  }

  private void heads(List<String> heads, String right) {
    int end = size.stacked() ? size.width() - HEADS_END : size.width();
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).isEmpty() && x(i) <= end) {
        text("p-tick", x(i), 14, heads.get(i));
      }
    }
    text("p-tick p-right-end", size.width(), 14, right);
  }

  private void row(HeatRow row, int skipped, int top) {
    text("p-row-name", 0, top + 12, row.name());
    List<Cell> cells = row.cells().subList(skipped, row.cells().size());
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), x(i), size.stacked() ? top + NAME : top);
    }
    text("p-row-count p-right-end", size.width(), top + 12, row.received());
  }

  private int x(int day) {
    return size.label() + day * size.pitch();
  }

  private void cell(Cell cell, int x, int y) {
    out.append("<g transform=\"translate(").append(x).append(' ').append(y).append(")\">");
    out.append(shape(cell.mark()));
    out.append("<title>").append(HtmlUtils.htmlEscape(cell.title())).append("</title></g>");
  }

  private String shape(Mark mark) {
    return switch (mark) {
      case FULL -> box("p-h-full");
      case S1 -> box("p-h-s1");
      case S2 -> box("p-h-s2");
      case S3 -> box("p-h-s3");
      case S4 -> box("p-h-s4");
      case S5 -> box("p-h-s5");
      case HALF -> box("p-h-back") + lower();
      case FRAME -> box("p-h-frame");
      case HOLE -> box("p-h-full") + hole();
      case SLASH -> box("p-h-none") + line("p-h-stroke", "M2 14L%d 2");
      case CROSS -> box("p-h-bad") + line("p-h-cross", "M2.5 5l%1$d 6m0 -6l-%1$d 6");
      case WAIT -> box("p-h-wait");
      case DOT -> dot();
    };
  }

  private String box(String style) {
    return String.format(
        Locale.ROOT,
        "<rect class=\"%s\" x=\".5\" y=\".5\" width=\"%d\" height=\"%d\" rx=\"2\"/>",
        style,
        size.cell() - 1,
        CELL_HEIGHT - 1);
  }

  private String lower() {
    return String.format(
        Locale.ROOT,
        "<rect class=\"p-h-full\" y=\"8\" width=\"%d\" height=\"8\" rx=\"1\"/>",
        size.cell());
  }

  private String hole() {
    return String.format(
        Locale.ROOT, "<circle class=\"p-h-hole\" cx=\"%d\" cy=\"8\" r=\"2\"/>", size.cell() / 2);
  }

  private String line(String style, String path) {
    int reach = path.startsWith("M2 ") ? size.cell() - 2 : size.cell() - 5;
    return "<path class=\"" + style + "\" d=\"" + String.format(Locale.ROOT, path, reach) + "\"/>";
  }

  private String dot() {
    return String.format(
        Locale.ROOT, "<circle class=\"p-h-dot\" cx=\"%d\" cy=\"8\" r=\"1.3\"/>", size.cell() / 2);
  }

  private void text(String style, int x, int y, String text) {
    out.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">", style, x, y));
    out.append(HtmlUtils.htmlEscape(text)).append("</text>");
  }
}
