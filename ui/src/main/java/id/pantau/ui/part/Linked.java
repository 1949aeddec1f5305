package id.pantau.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns addresses of the web into links; files may hold any text, and all else stays text. */
public final class Linked {
  private Linked() {}

  /** The pieces of a text, its addresses as links. */
  public static Component[] of(String text) {
    List<Component> pieces = new ArrayList<>();
    for (String word : text.split("(?<= )", -1)) {
      Optional<String> address = address(word);
      pieces.add(address.map(Linked::link).orElseGet(() -> new Text(word)));
      address.ifPresent(found -> pieces.add(new Text(word.substring(found.length()))));
    }
    return pieces.toArray(Component[]::new);
  }

  /** A link that opens beside the page and tells the other side nothing. */
  public static Component link(String address) {
    return link(address, address);
  }

  /** The same under another name. */
  public static Component link(String address, String name) {
    Anchor link = new Anchor(address, name);
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }

  /** The address at the head of a word, without the punctuation behind it. */
  public static Optional<String> address(String word) {
    String bare = word.strip().replaceAll("[.,;:)]+$", "");
    try {
      String scheme = URI.create(bare).getScheme();
      return "https".equals(scheme) || "http".equals(scheme) ? Optional.of(bare) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
