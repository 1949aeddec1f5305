package id.pantau.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.List;

/** The way from the nation down to what the page is of; hidden where there is nothing above it. */
public final class Trail extends Nav {
  private static final long serialVersionUID = 1L;

  /** A place above, with its address. */
  public record Step(String name, String address) {}

  /** A way through places to one that the page is of. */
  public Trail(List<Step> above, String here, Speech speech) {
    addClassName("p-trail");
    setAriaLabel(speech.say("trail"));
    above.forEach(step -> add(new Anchor(step.address(), step.name()), Icon.CHEVRON.make()));
    Span place = new Span(here);
    place.getElement().setAttribute("aria-current", "page");
    add(place);
    setVisible(!above.isEmpty());
  }
}
