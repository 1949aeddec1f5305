package id.pantau.ui.part;

import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Origin;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.Locale;

/** Says by shape and word where a figure comes from. */
public final class OriginBadge extends Span {
  private static final long serialVersionUID = 1L;

  /** A badge with the full word. */
  public OriginBadge(Origin origin, Speech speech) {
    this(origin, speech, "origin");
  }

  private OriginBadge(Origin origin, Speech speech, String group) {
    addClassNames("p-badge", "p-" + origin.name().toLowerCase(Locale.ROOT));
    add(icon(origin).make(), new Span(speech.word(group, origin)));
    setTitle(speech.word("origin.long", origin));
  }

  /** A badge with the short word, for tight places. */
  public static OriginBadge brief(Origin origin, Speech speech) {
    return new OriginBadge(origin, speech, "origin.short");
  }

  /** The drawing for an origin. */
  public static Icon icon(Origin origin) {
    return switch (origin) {
      case OFFICIAL -> Icon.OFFICIAL;
      case PUBLISHED -> Icon.PUBLISHED;
      case SYNTHETIC -> Icon.SYNTHETIC;
      case MIXED -> Icon.MIXED;
    };
  }
}
