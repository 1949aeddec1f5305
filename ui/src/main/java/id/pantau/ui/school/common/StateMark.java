package id.pantau.ui.school.common;

import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;

/** Shape and word of how far a school is; only the shape is coloured. */
public final class StateMark extends Span {
  private static final long serialVersionUID = 1L;

  /** The mark with its word. */
  public StateMark(SchoolState state, Speech speech) {
    addClassNames("p-status", tone(state));
    add(icon(state).make(), new Span(speech.word("school.state", state)));
  }

  /** The shape that stands for a state. */
  public static Icon icon(SchoolState state) {
    return switch (state) {
      case NEVER -> Icon.SQUARE;
      case UNFINISHED -> Icon.TRIANGLE;
      case UNKNOWN -> Icon.RING;
      case DONE -> Icon.CIRCLE;
    };
  }

  /** The style class that colours the shape. */
  public static String tone(SchoolState state) {
    return switch (state) {
      case NEVER -> "p-bad";
      case UNFINISHED -> "p-watch";
      case UNKNOWN -> "p-none";
      case DONE -> "p-good";
    };
  }
}
