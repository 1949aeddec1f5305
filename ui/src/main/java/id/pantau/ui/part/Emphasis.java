package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns {@code *this*} in a sentence of the bundles into bold text. */
public final class Emphasis {
  private Emphasis() {}

  /** The pieces of a sentence, plain and bold by turns; all of it is set as text. */
  public static Component[] of(String sentence) {
    List<Component> pieces = new ArrayList<>();
    String[] parts = sentence.split("\\*", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        pieces.add(i % 2 == 0 ? new Text(parts[i]) : bold(parts[i]));
      }
    }
    return pieces.toArray(Component[]::new);
  }

  /** A paragraph of such a sentence. */
  public static Paragraph paragraph(String style, String sentence) {
    Paragraph paragraph = new Paragraph();
    paragraph.addClassName(style);
    paragraph.add(of(sentence));
    return paragraph;
  }

  private static Component bold(String text) {
    Span bold = new Span(text);
    bold.addClassName("p-bold");
    return bold;
  }
}
