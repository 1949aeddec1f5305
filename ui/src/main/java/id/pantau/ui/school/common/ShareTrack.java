package id.pantau.ui.school.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Figure;
import id.pantau.ui.part.BarLength;

/** How much of what is due is done, as a bar in a plaque. */
public final class ShareTrack extends Div {
  private static final long serialVersionUID = 1L;

  /** A bar of a share; hatched where it is not known. */
  public ShareTrack(Figure share, SchoolWords words) {
    addClassName("p-bullet");
    String done = words.say("schools.track", words.share(share));
    Div track = new Div();
    track.addClassName("p-track");
    track.setClassName("p-silent", !share.known());
    track.getElement().setAttribute("role", "img");
    track.getElement().setAttribute("aria-label", done);
    Div fill = new Div();
    fill.addClassName("p-fill");
    fill.getStyle().set("width", width(share));
    fill.setVisible(share.known() && share.amount() > 0);
    track.add(fill);
    Div foot = new Div(new Span(done), new Span(words.say("schools.track.end")));
    foot.addClassName("p-bullet-foot");
    add(track, foot);
  }

  private static String width(Figure share) {
    return BarLength.of(share.known() ? share.amount() : 0);
  }
}
