package id.pantau.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Region;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.List;
import java.util.function.Function;

/** The way from the nation down to what the page is of; hidden where there is nothing above it. */
public final class Trail extends Nav {
  private static final long serialVersionUID = 1L;

  /**
   * A way through regions to what the page is of.
   *
   * @param address of the page of a region, by its code
   */
  public Trail(List<Region> above, Function<String, String> address, String here, Speech speech) {
    addClassName("p-trail");
    setAriaLabel(speech.say("trail"));
    above.forEach(
        region ->
            add(new Anchor(address.apply(region.code()), region.name()), Icon.CHEVRON.make()));
    Span place = new Span(here);
    place.getElement().setAttribute("aria-current", "page");
    add(place);
    setVisible(!above.isEmpty());
  }
}
