package id.pantau.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pantau.chart.Scheme;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class SvgCanvasTest {

  private final SvgCanvas canvas = new SvgCanvas(100, 50);

  @Test
  void tokensOfOneHexStayApart() {
    twoOfOneHex();
    assertThat(svg(Scheme.PAGE)).contains("\"var(--p-path)\"", "\"var(--p-ink-3)\"");
  }

  @Test
  void lightHasTheirHex() {
    twoOfOneHex();
    assertThat(svg(Scheme.LIGHT))
        .contains("fill=\"#566472\"><rect x=\"0\"")
        .doesNotContain("var(")
        .doesNotContain("rgb(");
  }

  @Test
  void aColourThatIsNoTokenIsRefused() {
    canvas.graphics().setPaint(Color.RED);
    canvas.graphics().fill(new Rectangle2D.Double(0, 0, 10, 10));
    assertThatIllegalStateException().isThrownBy(() -> svg(Scheme.PAGE));
  }

  @Test
  void aTransformIsRefused() {
    canvas.graphics().translate(5, 5);
    canvas.graphics().setPaint(Token.ACTUAL.paint());
    canvas.graphics().fill(new Rectangle2D.Double(0, 0, 10, 10));
    assertThatIllegalStateException().isThrownBy(() -> svg(Scheme.PAGE));
  }

  @Test
  void textsCarryTheirHalo() {
    canvas.text("Jan", 2, 20, Anchor.END, Typeface.BOLD, 13.5, Token.AXIS);
    assertThat(svg(Scheme.PAGE))
        .contains(
            "<text x=\"2\" y=\"20\" fill=\"var(--p-axis)\" stroke=\"var(--p-surface)\""
                + " stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                + " font-size=\"13.5\" font-weight=\"700\" text-anchor=\"end\">Jan</text>");
  }

  private void twoOfOneHex() {
    canvas.graphics().setPaint(Token.PATH.paint());
    canvas.graphics().fill(new Rectangle2D.Double(0, 0, 10, 10));
    canvas.graphics().setPaint(Token.INK_3.paint());
    canvas.graphics().fill(new Rectangle2D.Double(20, 0, 10, 10));
  }

  private String svg(Scheme scheme) {
    return canvas.svg(scheme, "sentence", 0, 50);
  }
}
