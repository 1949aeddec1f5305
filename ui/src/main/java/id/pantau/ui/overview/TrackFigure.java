package id.pantau.ui.overview;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Track;
import java.io.Serializable;

/** The drawn count over time, or in its place and of its height why there is none. */
final class TrackFigure extends Div implements Serializable {
  private static final long serialVersionUID = 1L;

  TrackFigure(RegionProgress region, Track track, Wording wording, int width) {
    addClassName("p-chart");
    if (region.progress().activated().known() || !track.points().isEmpty()) {
      add(new Svg(ProgressPicture.svg(region, track, wording, width)));
    } else {
      addClassName("p-empty");
      setText(wording.say("chart.empty", region.name()));
    }
  }
}
