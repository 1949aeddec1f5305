package id.pantau.ui.part;

import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Outlook;
import id.pantau.ui.base.Icon;

/** Shape and word of an outlook; only the shape is coloured. */
public final class OutlookMark extends Span {
  private static final long serialVersionUID = 1L;

  /** The mark with a word beside it. */
  public OutlookMark(Outlook outlook, String word) {
    addClassNames("p-status", tone(outlook));
    add(icon(outlook).make(), new Span(word));
  }

  /** The shape that stands for an outlook. */
  public static Icon icon(Outlook outlook) {
    return switch (outlook) {
      case ON_PATH -> Icon.CIRCLE;
      case CATCHABLE -> Icon.DIAMOND;
      case HARD -> Icon.TRIANGLE;
      case OUT_OF_REACH -> Icon.SQUARE;
      case UNKNOWN -> Icon.RING;
    };
  }

  /** The style class that colours the shape. */
  public static String tone(Outlook outlook) {
    return switch (outlook) {
      case ON_PATH, CATCHABLE -> "p-good";
      case HARD -> "p-watch";
      case OUT_OF_REACH -> "p-bad";
      case UNKNOWN -> "p-none";
    };
  }
}
