package id.pantau.chart.svg;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Plus Jakarta Sans in the two weights of chart texts; its own metrics decide what fits. */
public final class Typeface {

  public static final Typeface MEDIUM = new Typeface(500, "PlusJakartaSans_500Medium.ttf");
  public static final Typeface BOLD = new Typeface(700, "PlusJakartaSans_700Bold.ttf");

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** The pages set {@code word-spacing: .06em}, because the font's own space is narrow. */
  private static final double WORD_SPACING = 0.06;

  private final int weight;
  private final Font font;

  private Typeface(int weight, String resource) {
    this.weight = weight;
    this.font = load(resource);
  }

  /** The CSS font weight. */
  int weight() {
    return weight;
  }

  private Font at(double size) {
    return font.deriveFont((float) size);
  }

  /** Width in px. Digits count as wide as 0, as the pages show them tabular. */
  public double width(String text, double size) {
    if (text.isEmpty()) {
      return 0;
    }
    double glyphs = at(size).getStringBounds(tabular(text), EXACT).getWidth();
    long spaces = text.chars().filter(Character::isSpaceChar).count();
    return glyphs + spaces * WORD_SPACING * size;
  }

  private static String tabular(String text) {
    StringBuilder zeros = new StringBuilder(text.length());
    text.chars().map(c -> c >= '0' && c <= '9' ? '0' : c).forEach(c -> zeros.append((char) c));
    return zeros.toString();
  }

  private static Font load(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks its font " + resource);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + resource, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("Not a font: " + resource, e);
    }
  }
}
