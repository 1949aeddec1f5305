package id.pantau.chart.label;

import id.pantau.chart.svg.Token;
import id.pantau.chart.svg.Typeface;

/** A text with its look; where it stands is decided by {@link Labels}. */
public record Label(String text, Typeface typeface, double size, Token token) {

  private static final double BOLD_SIZE = 13.5;
  private static final double PLAIN_SIZE = 12.5;
  private static final String CUT = "…";

  /** A line's own name, in the line's colour. */
  public static Label bold(String text, Token token) {
    return new Label(text, Typeface.BOLD, BOLD_SIZE, token);
  }

  /** Anything else. */
  public static Label plain(String text, Token token) {
    return new Label(text, Typeface.MEDIUM, PLAIN_SIZE, token);
  }

  /** Width in px. */
  public double width() {
    return typeface.width(text, size);
  }

  /** The same label, its end replaced by an ellipsis when it is wider than that. */
  public Label within(double room) {
    if (width() <= room) {
      return this;
    }
    int[] letters = text.codePoints().toArray();
    int low = 0;
    int high = letters.length;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (cut(letters, middle).width() <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(letters, low);
  }

  private Label cut(int[] letters, int length) {
    String head = new String(letters, 0, length).stripTrailing();
    return new Label(head + CUT, typeface, size, token);
  }
}
