package id.pantau.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An SVG read back by an XML parser. */
record SvgDocument(Element root) {

  private static final Pattern STEP = Pattern.compile("([Ml])(-?[0-9.]+) ?(-?[0-9.]+)");

  static SvgDocument parse(String svg) {
    try {
      return new SvgDocument(
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + svg, e);
    }
  }

  List<Element> all(String tag) {
    NodeList found = root.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }

  List<String> titles() {
    return all("title").stream().map(Element::getTextContent).toList();
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  Optional<Element> text(String content) {
    return all("text").stream().filter(e -> e.getTextContent().equals(content)).findFirst();
  }

  /** Elements with that tag and stroke, their own or their group's. */
  List<Element> stroked(String tag, String stroke) {
    return all(tag).stream().filter(e -> inherited(e, "stroke").equals(stroke)).toList();
  }

  static String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
      if (e.hasAttribute(attribute)) {
        return e.getAttribute(attribute);
      }
    }
    return "";
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** A corner of a path; {@code starts} where the pen was lifted. */
  record Corner(boolean starts, double x, double y) {}

  static List<Corner> corners(Element path) {
    List<Corner> corners = new ArrayList<>();
    Matcher step = STEP.matcher(path.getAttribute("d"));
    double x = 0;
    double y = 0;
    while (step.find()) {
      boolean starts = step.group(1).equals("M");
      x = Double.parseDouble(step.group(2)) + (starts ? 0 : x);
      y = Double.parseDouble(step.group(3)) + (starts ? 0 : y);
      corners.add(new Corner(starts, x, y));
    }
    return corners;
  }
}
