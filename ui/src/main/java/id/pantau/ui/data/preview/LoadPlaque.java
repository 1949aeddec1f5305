package id.pantau.ui.data.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.part.Emphasis;

/** The strong block of a file: how much of it is right, and what follows from it. */
public final class LoadPlaque extends Section {
  private static final long serialVersionUID = 1L;
  private static final int LONG = 22;

  private final Div actions = div("p-actions");

  /**
   * A plaque of a file with an answer.
   *
   * @param buttons what can be done now, the chief one first
   */
  public LoadPlaque(Seen seen, Component... buttons) {
    this(
        seen.answer().source(),
        new LoadWords(seen).hero(),
        new LoadWords(seen).heroRest(),
        new LoadWords(seen).of(),
        new LoadWords(seen).sentence());
    actions.add(buttons);
  }

  /** A plaque of a file about which there is a sentence only. */
  public LoadPlaque(String source, String hero, String below, String sentence) {
    this(source, hero, "", below, sentence);
  }

  private LoadPlaque(String source, String hero, String rest, String below, String sentence) {
    addClassNames("p-plaque", "p-load-plaque");
    setAriaLabel(source);
    Div left = div("p-left");
    left.add(
        line("p-key p-file-name", source),
        big(hero, rest),
        Emphasis.paragraph("p-fraction", below));
    Div right = div("p-right");
    right.add(Emphasis.paragraph("p-say", sentence), actions);
    add(left, right);
  }

  /** Adds what can be done now, the chief one first. */
  public LoadPlaque with(Component... buttons) {
    actions.add(buttons);
    return this;
  }

  private static Div big(String hero, String rest) {
    Div big = div("p-hero");
    big.add(new Span(hero));
    big.setClassName("p-long", hero.length() + rest.length() > LONG);
    if (!rest.isEmpty()) {
      Span small = new Span(' ' + rest);
      small.addClassName("p-hero-rest");
      big.add(small);
    }
    return big;
  }

  private static Div div(String style) {
    Div div = new Div();
    div.addClassName(style);
    return div;
  }

  /** A name as it stands: a star in it makes nothing bold. */
  private static Paragraph line(String styles, String text) {
    Paragraph line = new Paragraph(text);
    line.addClassNames(styles.split(" ", -1));
    return line;
  }
}
