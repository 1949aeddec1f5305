package id.pantau.chart.svg;

import java.util.Locale;
import org.w3c.dom.Element;

/** How a text is set, beyond what Java2D's state says. */
record TextStyle(Typeface typeface, double size, Anchor anchor) {

  void describe(Element text) {
    text.setAttributeNS(null, "data-size", Decimal.text(size));
    text.setAttributeNS(null, "data-weight", String.valueOf(typeface.weight()));
    text.setAttributeNS(null, "data-anchor", anchor.name().toLowerCase(Locale.ROOT));
  }
}
