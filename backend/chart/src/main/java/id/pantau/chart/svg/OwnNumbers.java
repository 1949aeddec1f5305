package id.pantau.chart.svg;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/**
 * Batik's settings with one decimal and a number format of its own: Batik 1.19 shares one static
 * {@link DecimalFormat} among all contexts, and that class promises nothing to two threads at once.
 */
final class OwnNumbers extends SVGGeneratorContext {

  OwnNumbers() {
    super(emptyDocument());
    setIDGenerator(new SVGIDGenerator());
    setExtensionHandler(new DefaultExtensionHandler());
    setImageHandler(new ImageHandlerBase64Encoder());
    setStyleHandler(new DefaultStyleHandler());
    setErrorHandler(new DefaultErrorHandler());
    decimalFormat = new DecimalFormat("#.#", new DecimalFormatSymbols(Locale.ROOT));
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser does not start", e);
    }
  }
}
