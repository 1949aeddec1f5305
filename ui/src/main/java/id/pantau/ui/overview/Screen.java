package id.pantau.ui.overview;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Track;
import org.jspecify.annotations.Nullable;

/** What the overview has to show. */
sealed interface Screen {

  /** What was asked for. */
  OverviewFilter filter();

  /**
   * The answer.
   *
   * @param selected the tile in focus; null when no region on the map has data
   */
  record Shown(OverviewFilter filter, Overview overview, @Nullable Selected selected, String query)
      implements Screen {}

  /** The chosen region and its count over time, or why that is not there. */
  record Selected(RegionProgress region, Track track, @Nullable ClientException failure) {}

  /** No answer. */
  record Failed(OverviewFilter filter, ClientException failure) implements Screen {}
}
