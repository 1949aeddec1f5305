package id.pantau.chart.svg;

import id.pantau.chart.Scheme;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * One drawn element: its tag with geometry, apart from the style it may share with its neighbours.
 */
record Leaf(String open, String style, String content, String tag) {

  private static final String[] GEOMETRY = {
    "d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2"
  };

  /** Batik's defaults that SVG has as well; everything else it states is kept. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "stroke-width", "1",
          "stroke-dasharray", "none",
          "stroke-linecap", "butt",
          "stroke-linejoin", "miter");

  private static final String[] STROKE = {
    "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"
  };

  static Leaf of(Element element, Map<String, String> state, Scheme scheme) {
    String tag = element.getTagName();
    String open = "<" + tag + geometry(element);
    return tag.equals("text")
        ? new Leaf(
            open, textStyle(element, state, scheme), Xml.escape(element.getTextContent()), tag)
        : new Leaf(open, shapeStyle(state, scheme), "", tag);
  }

  private static String geometry(Element element) {
    StringBuilder out = new StringBuilder();
    for (String name : GEOMETRY) {
      String value = element.getAttribute(name);
      if (!value.isEmpty()) {
        put(out, name, name.equals("d") ? PathData.compact(value) : value);
      }
    }
    return out.toString();
  }

  private static String shapeStyle(Map<String, String> state, Scheme scheme) {
    StringBuilder out = new StringBuilder();
    put(out, "fill", paint(state.getOrDefault("fill", "none"), scheme));
    String stroke = paint(state.getOrDefault("stroke", "none"), scheme);
    if (!stroke.equals("none")) {
      put(out, "stroke", stroke);
      stroke(out, state);
    }
    return out.toString();
  }

  private static void stroke(StringBuilder out, Map<String, String> state) {
    for (String name : STROKE) {
      String value = state.getOrDefault(name, "");
      if (!value.equals(DEFAULTS.get(name))) {
        put(out, name, value);
      }
    }
  }

  /** The halo is a stroke of the surface under the letters, 4 px: 2 on each side. */
  private static String textStyle(Element text, Map<String, String> state, Scheme scheme) {
    StringBuilder out = new StringBuilder();
    put(out, "fill", paint(state.getOrDefault("fill", "none"), scheme));
    put(out, "stroke", Token.SURFACE.in(scheme));
    put(out, "stroke-width", "4");
    put(out, "stroke-linejoin", "round");
    put(out, "paint-order", "stroke");
    put(out, "font-size", text.getAttribute("data-size"));
    put(out, "font-weight", text.getAttribute("data-weight"));
    String anchor = text.getAttribute("data-anchor");
    if (!anchor.equals("start")) {
      put(out, "text-anchor", anchor);
    }
    return out.toString();
  }

  private static String paint(String value, Scheme scheme) {
    return value.startsWith("rgb") ? Token.painted(value).in(scheme) : value;
  }

  private static void put(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }
}
