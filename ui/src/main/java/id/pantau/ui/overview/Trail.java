package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.Region;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;

/** The way from the nation down to the region; nothing for the nation itself. */
final class Trail extends Nav {
  private static final long serialVersionUID = 1L;

  Trail(Overview overview, OverviewFilter filter, Speech speech) {
    addClassName("p-trail");
    setAriaLabel(speech.say("trail"));
    for (Region ancestor : overview.ancestors()) {
      add(new Anchor(filter.at(ancestor.code()).address(), ancestor.name()), Icon.CHEVRON.make());
    }
    Span here = new Span(overview.region().name());
    here.getElement().setAttribute("aria-current", "page");
    add(here);
    setVisible(!overview.ancestors().isEmpty());
  }
}
