package id.pantau.chart.svg;

import id.pantau.chart.Scheme;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * One drawn element, its looks apart from its geometry: neighbours may share them.
 *
 * @param open the tag's start with the geometry
 * @param fill the {@code fill} attribute
 * @param outline the attributes of the stroke or of a text; empty without a stroke
 * @param content a text's own text
 */
record Leaf(String tag, String open, String fill, String outline, String content) {

  private static final String NO_FILL = " fill=\"none\"";

  private static final String[] GEOMETRY = {
    "d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2"
  };

  /** SVG's own values need not be said. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "stroke-width", "1",
          "stroke-dasharray", "none",
          "stroke-linecap", "butt",
          "stroke-linejoin", "miter");

  private static final String[] STROKE = {
    "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"
  };

  /** The element with {@code state}, all attributes that hold for it, inherited ones too. */
  static Leaf of(Element element, Map<String, String> state, Scheme scheme) {
    String tag = element.getTagName();
    String fill = attribute("fill", paint(state, "fill", scheme));
    return tag.equals("text")
        ? new Leaf(tag, open(element), fill, textStyle(element, scheme), text(element))
        : new Leaf(tag, open(element), fill, stroke(state, scheme), "");
  }

  String style() {
    return fill + outline;
  }

  /** True when the other only outlines what this one fills: one element can do both. */
  boolean outlinedBy(Leaf other) {
    return outline.isEmpty() && other.fill.equals(NO_FILL) && open.equals(other.open);
  }

  Leaf with(Leaf outlining) {
    return new Leaf(tag, open, fill, outlining.outline, content);
  }

  private static String open(Element element) {
    StringBuilder out = new StringBuilder("<").append(element.getTagName());
    for (String name : GEOMETRY) {
      String value = element.getAttribute(name);
      if (!value.isEmpty()) {
        out.append(attribute(name, name.equals("d") ? PathData.compact(value) : value));
      }
    }
    return out.toString();
  }

  private static String stroke(Map<String, String> state, Scheme scheme) {
    String paint = paint(state, "stroke", scheme);
    if (paint.equals("none")) {
      return "";
    }
    StringBuilder out = new StringBuilder(attribute("stroke", paint));
    for (String name : STROKE) {
      String usual = DEFAULTS.getOrDefault(name, "");
      String value = state.getOrDefault(name, usual);
      out.append(value.equals(usual) ? "" : attribute(name, value));
    }
    return out.toString();
  }

  /** The halo is a stroke of the surface under the letters, 4 px: 2 on each side. */
  private static String textStyle(Element text, Scheme scheme) {
    String anchor = text.getAttribute("data-anchor");
    return attribute("stroke", Token.SURFACE.in(scheme))
        + attribute("stroke-width", "4")
        + attribute("stroke-linejoin", "round")
        + attribute("paint-order", "stroke")
        + attribute("font-size", text.getAttribute("data-size"))
        + attribute("font-weight", text.getAttribute("data-weight"))
        + (anchor.equals("start") ? "" : attribute("text-anchor", anchor));
  }

  private static String text(Element element) {
    return Xml.escape(element.getTextContent());
  }

  /** Batik leaves its default, black, unsaid: no token, so it fails like any other stray colour. */
  private static String paint(Map<String, String> state, String name, Scheme scheme) {
    String value = state.getOrDefault(name, "black");
    return value.equals("none") ? value : Token.painted(value).in(scheme);
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }
}
