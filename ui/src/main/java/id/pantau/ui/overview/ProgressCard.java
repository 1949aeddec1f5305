package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Div;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Magnifier;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Track;
import id.pantau.ui.part.Card;
import id.pantau.ui.part.OriginBadges;
import id.pantau.ui.part.Twin;
import java.util.List;

/** The page's chart, with its table twin. */
final class ProgressCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Wording wording;

  ProgressCard(
      RegionProgress region,
      Track track,
      String title,
      Wording wording,
      ChartSize size,
      Magnifier magnifier) {
    super(title, sub(region.progress(), Line.of(region.progress(), track), wording));
    this.wording = wording;
    addClassName("p-progress");
    Twin twin = new Twin("twin", new TrackTable(region, track, wording), wording.speech());
    beside(aside(Origins.of(Line.of(region.progress(), track)), twin));
    add(new TrackFigure(region, track, wording, size, magnifier), twin);
  }

  private Div aside(List<Origin> origins, Twin twin) {
    Div aside = new Div(new OriginBadges(origins, wording.speech()), twin.toggle());
    aside.addClassName("p-aside");
    return aside;
  }

  private static String sub(Progress progress, Line line, Wording wording) {
    Integer drawn = line.end().reported();
    Integer counted = progress.activated().reported();
    if (drawn == null || drawn.equals(counted)) {
      return wording.say("chart.sub");
    }
    String fewer = wording.say("chart.fewer", String.valueOf(drawn), String.valueOf(counted));
    return wording.say("chart.sub") + ' ' + fewer;
  }
}
