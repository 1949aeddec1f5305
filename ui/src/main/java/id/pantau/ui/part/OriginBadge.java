package id.pantau.ui.part;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.pantau.ui.api.Origin;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says by shape and word where a figure comes from. */
public final class OriginBadge extends Span {
  private static final long serialVersionUID = 1L;
  private static final String CELL =
      "<span class='p-badge p-${item.origin}' ?hidden=${!item.origin}>"
          + "<vaadin-icon class='p-icon' aria-hidden='true' src='icons.svg' symbol=${item.icon}></vaadin-icon>"
          + "<span>${item.word}</span></span>";

  /** A badge with the full word. */
  public OriginBadge(Origin origin, Speech speech) {
    this(origin, speech, "origin");
  }

  private OriginBadge(Origin origin, Speech speech, String group) {
    addClassNames("p-badge", "p-" + style(origin));
    add(icon(origin).make(), new Span(speech.word(group, origin)));
    setTitle(speech.word("origin.long", origin));
  }

  /** A badge with the short word, for tight places. */
  public static OriginBadge brief(Origin origin, Speech speech) {
    return new OriginBadge(origin, speech, "origin.short");
  }

  /** A badge with the short word in every row of a list; none where nothing is known. */
  public static <T> Renderer<T> cell(Function<T, @Nullable Origin> of, Speech speech) {
    return LitRenderer.<T>of(CELL)
        .withProperty("origin", row -> say(of.apply(row), OriginBadge::style))
        .withProperty("icon", row -> say(of.apply(row), origin -> icon(origin).symbol()))
        .withProperty("word", row -> word(of.apply(row), speech));
  }

  /** The short word alone; empty where nothing is known. */
  public static String word(@Nullable Origin origin, Speech speech) {
    return say(origin, each -> speech.word("origin.short", each));
  }

  private static String say(@Nullable Origin origin, Function<Origin, String> words) {
    return origin == null ? "" : words.apply(origin);
  }

  private static String style(Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT);
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
