package id.pantau.ui.part;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.Origin;
import id.pantau.ui.base.Speech;
import java.util.List;

/** A badge for each origin of figures that stand together. */
public final class OriginBadges extends Div {
  private static final long serialVersionUID = 1L;

  /** The badges in a row; none of no origin. */
  public OriginBadges(List<Origin> origins, Speech speech) {
    addClassName("p-badges");
    origins.forEach(origin -> add(new OriginBadge(origin, speech)));
  }
}
