package id.pantau.chart.svg;

import java.awt.RenderingHints;
import java.awt.Shape;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Batik's graphics without what would need ids, and with texts that keep anchor and weight. */
final class SvgGraphics extends SVGGraphics2D {

  /** How the next text is set: a {@link TextStyle}. */
  static final RenderingHints.Key TEXT =
      new RenderingHints.Key(0) {
        @Override
        public boolean isCompatibleValue(@Nullable Object value) {
          return value instanceof TextStyle;
        }
      };

  SvgGraphics() {
    super(new OwnNumbers(), false);
  }

  /** Nothing: a clip needs an id, ids clash inline, and no caller draws outside its plot. */
  @Override
  public void clip(@Nullable Shape shape) {}

  @Override
  public void setClip(@Nullable Shape shape) {}

  /** JFreeChart puts back hints that were unset as null, which Java2D refuses. */
  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value != null) {
      super.setRenderingHint(key, value);
    }
  }

  @Override
  public void drawString(String text, float x, float y) {
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    element.setAttributeNS(null, "x", Decimal.text(x));
    element.setAttributeNS(null, "y", Decimal.text(y));
    ((TextStyle) getRenderingHint(TEXT)).describe(element);
    element.appendChild(getDOMFactory().createTextNode(text));
    getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
  }
}
