package id.pantau.chart.svg;

import id.pantau.chart.Scheme;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** One picture on its way to SVG: drawn by Java2D, labelled, made to answer the pointer. */
public final class SvgCanvas {

  private final SvgGraphics graphics = new SvgGraphics();
  private final List<Column> columns = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final int width;
  private final int height;

  /** An empty picture of that size in px. */
  public SvgCanvas(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Draws shapes; every colour must be a {@link Token#paint()}. It ignores clips. */
  public Graphics2D graphics() {
    return graphics;
  }

  /** A text with its baseline at y and a halo of the surface around it. */
  public void text(
      String text, double x, double y, Anchor anchor, Typeface typeface, double size, Token token) {
    graphics.setPaint(token.paint());
    graphics.setRenderingHint(SvgGraphics.TEXT, new TextStyle(typeface, size, anchor));
    graphics.drawString(text, (float) x, (float) y);
  }

  /** Adds columns that answer the pointer. */
  public void add(List<Column> more) {
    columns.addAll(more);
  }

  /** Adds a mark that answers the pointer. */
  public void add(Mark mark) {
    marks.add(mark);
  }

  /**
   * The finished {@code <svg>}; the canvas is empty afterwards.
   *
   * @param sentence its accessible name
   * @param top upper edge of the columns that answer the pointer, px
   * @param bottom their lower edge
   */
  public String svg(Scheme scheme, String sentence, double top, double bottom) {
    StringBuilder out = new StringBuilder(16_384);
    open(out, scheme, sentence);
    new SvgWriter(out, scheme).write(graphics.getTopLevelGroup());
    HitWriter hits = new HitWriter(out);
    hits.columns(columns, top, bottom);
    hits.marks(marks);
    return out.append("</svg>").toString();
  }

  private void open(StringBuilder out, Scheme scheme, String sentence) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    out.append(width).append(' ').append(height).append("\" ");
    out.append(
        switch (scheme) {
          case PAGE -> "class=\"pantau-chart\" font-family=\"var(--p-font)\"";
          case LIGHT ->
              "width=\"%d\" height=\"%d\" font-family=\"Plus Jakarta Sans, Segoe UI, sans-serif\""
                  .formatted(width, height);
        });
    out.append(" role=\"img\" aria-label=\"").append(Xml.escape(sentence)).append("\">");
  }
}
