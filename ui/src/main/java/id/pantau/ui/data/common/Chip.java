package id.pantau.ui.data.common;

import com.vaadin.flow.component.html.Span;
import id.pantau.ui.base.Icon;

/** A word on a soft ground with its shape; the colour only says it again. */
public final class Chip extends Span {
  private static final long serialVersionUID = 1L;

  /** What a chip's colour says. */
  public enum Tone {
    GOOD("p-good"),
    WATCH("p-watch"),
    BAD("p-bad"),
    NONE("p-none");

    private final String style;

    Tone(String style) {
      this.style = style;
    }
  }

  /** A chip. */
  public Chip(Icon icon, Tone tone, String word) {
    addClassNames("p-badge", "p-chip", tone.style);
    add(icon.make(), new Span(word));
  }
}
