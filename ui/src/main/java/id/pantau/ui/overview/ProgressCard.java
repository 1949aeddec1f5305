package id.pantau.ui.overview;

import com.vaadin.flow.component.html.Div;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Magnifier;
import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Overview;
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
      Overview overview, String title, Wording wording, ChartSize size, Magnifier magnifier) {
    super(title, sub(overview, wording));
    this.wording = wording;
    addClassName("p-progress");
    RegionProgress region = overview.region();
    Track track = overview.track();
    Ahead ahead = overview.ahead();
    Twin twin = new Twin("twin", new TrackTable(region, track, ahead, wording), wording.speech());
    beside(aside(Origins.of(Line.of(region.progress(), track)), twin));
    add(new TrackFigure(region, track, ahead, wording, size, magnifier));
    add(new AheadWords(region.progress(), ahead, wording).sentences());
    if (ahead.forecast().model() != null) {
      add(new AheadDetails(ahead.forecast(), wording));
    }
    add(twin);
  }

  private Div aside(List<Origin> origins, Twin twin) {
    Div aside = new Div(new OriginBadges(origins, wording.speech()), twin.toggle());
    aside.addClassName("p-aside");
    return aside;
  }

  private static String sub(Overview overview, Wording wording) {
    Progress progress = overview.region().progress();
    Line line = Line.of(progress, overview.track());
    if (line.whole(progress)) {
      return wording.say(overview.ahead().futures().isEmpty() ? "chart.sub" : "chart.sub.fan");
    }
    String fewer =
        wording.say(
            "chart.fewer",
            String.valueOf(line.end().reported()),
            String.valueOf(progress.activated().reported()));
    String drawn = wording.say("chart.sub") + ' ' + fewer;
    return overview.ahead().futures().isEmpty()
        ? drawn
        : drawn + ' ' + wording.say("chart.fewer.ahead");
  }
}
