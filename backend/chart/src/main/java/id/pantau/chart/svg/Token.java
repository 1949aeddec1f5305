package id.pantau.chart.svg;

import id.pantau.chart.Scheme;
import java.awt.Color;
import java.util.Locale;

/**
 * The colours of the design. Each paints in a colour of its own that stands for it until the SVG is
 * written: two tokens may share a hex in one scheme, so the final colours could not tell them
 * apart.
 */
public enum Token {
  ACTUAL(1, "#17406B"),
  TARGET(2, "#A1470F"),
  PATH(3, "#566472"),
  GRID(4, "#E4E9EE"),
  AXIS(5, "#566472"),
  BAD(6, "#A8261F"),
  INK_2(7, "#3F4D5A"),
  INK_3(8, "#566472"),
  EDGE(9, "#7B8997"),
  RULE(10, "#DCE2E8"),
  SURFACE(11, "#FFFFFF"),
  SURFACE_2(12, "#E9EEF2"),
  FAN_80(13, "#C4D7E8"),
  FAN_50(14, "#7FA6CB"),
  FAN_EDGE(15, "#4F84B5");

  private static final int RED = 250;
  private static final int GREEN = 1;

  private final int blue;
  private final String light;
  private final String property;

  Token(int blue, String light) {
    this.blue = blue;
    this.light = light;
    this.property = "--p-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What to paint with. */
  public Color paint() {
    return new Color(RED, GREEN, blue);
  }

  /** The colour as an attribute's value. */
  String in(Scheme scheme) {
    return switch (scheme) {
      case PAGE -> "var(" + property + ")";
      case LIGHT -> light;
    };
  }

  /** The token behind an {@code rgb(…)} that Batik wrote. */
  static Token painted(String rgb) {
    for (Token token : values()) {
      if (rgb.equals("rgb(" + RED + "," + GREEN + "," + token.blue + ")")) {
        return token;
      }
    }
    throw new IllegalStateException("Painted with a colour that is no token: " + rgb);
  }
}
