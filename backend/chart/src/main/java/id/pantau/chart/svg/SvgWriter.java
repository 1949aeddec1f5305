package id.pantau.chart.svg;

import id.pantau.chart.Scheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes what Batik drew without what Batik repeats: states resolved to the attributes that matter,
 * neighbours of one style in one group, tokens in place of their stand-in colours.
 */
final class SvgWriter {

  private final StringBuilder out;
  private final Scheme scheme;
  private final List<Leaf> leaves = new ArrayList<>();

  SvgWriter(StringBuilder out, Scheme scheme) {
    this.out = out;
    this.scheme = scheme;
  }

  void write(Element top) {
    collect(top, Map.of());
    int start = 0;
    while (start < leaves.size()) {
      int end = endOfStyle(start);
      write(leaves.subList(start, end));
      start = end;
    }
  }

  private void collect(Element element, Map<String, String> inherited) {
    Map<String, String> state = new HashMap<>(inherited);
    NamedNodeMap attributes = element.getAttributes();
    if (element.hasAttribute("transform")) {
      throw new IllegalStateException("Draw in the picture's own coordinates, untransformed");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      state.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    switch (element.getTagName()) {
      case "defs" -> {}
      case "g" -> children(element, state);
      default -> add(Leaf.of(element, state, scheme));
    }
  }

  private void add(Leaf leaf) {
    if (!leaves.isEmpty() && leaves.getLast().outlinedBy(leaf)) {
      leaves.add(leaves.removeLast().with(leaf));
    } else {
      leaves.add(leaf);
    }
  }

  private void children(Element group, Map<String, String> state) {
    for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        collect(element, state);
      }
    }
  }

  private int endOfStyle(int start) {
    int end = start + 1;
    while (end < leaves.size() && leaves.get(end).style().equals(leaves.get(start).style())) {
      end++;
    }
    return end;
  }

  private void write(List<Leaf> alike) {
    String style = alike.getFirst().style();
    if (alike.size() == 1) {
      write(alike.getFirst(), style);
      return;
    }
    out.append("<g").append(style).append('>');
    alike.forEach(leaf -> write(leaf, ""));
    out.append("</g>");
  }

  private void write(Leaf leaf, String style) {
    out.append(leaf.open()).append(style);
    if (leaf.content().isEmpty()) {
      out.append("/>");
    } else {
      out.append('>').append(leaf.content()).append("</").append(leaf.tag()).append('>');
    }
  }
}
