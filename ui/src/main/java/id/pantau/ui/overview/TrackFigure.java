package id.pantau.ui.overview;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import id.pantau.chart.ChartSize;
import id.pantau.chart.Magnifier;
import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Track;
import org.jspecify.annotations.Nullable;

/** The drawn count over time, or in its place and of its height why there is none. */
final class TrackFigure extends Div {
  private static final long serialVersionUID = 1L;

  TrackFigure(
      RegionProgress region,
      Track track,
      @Nullable Ahead ahead,
      Wording wording,
      ChartSize size,
      Magnifier magnifier) {
    addClassName("p-chart");
    if (region.progress().activated().known()) {
      add(new Svg(new ProgressPicture(region, track, ahead, wording).svg(size, magnifier)));
    } else {
      addClassName("p-empty");
      setText(wording.say("chart.empty", region.name()));
    }
  }
}
