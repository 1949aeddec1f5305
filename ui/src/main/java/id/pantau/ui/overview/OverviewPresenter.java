package id.pantau.ui.overview;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.OverviewRequest;
import id.pantau.ui.api.PantauClient;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Track;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what the address says into what the screen shows. */
final class OverviewPresenter {
  private final PantauClient client;

  OverviewPresenter(PantauClient client) {
    this.client = client;
  }

  Screen load(OverviewFilter filter) {
    try {
      Overview overview = client.overview(filter.request());
      String query = client.queryText(pinned(filter.request(), overview));
      return new Screen.Shown(filter, overview, selected(filter, overview), query);
    } catch (ClientException failure) {
      return new Screen.Failed(filter, failure);
    }
  }

  /** The same screen with another tile in focus. */
  Screen.Shown select(Screen.Shown screen, String code) {
    OverviewFilter filter = screen.filter().selecting(code);
    return new Screen.Shown(
        filter, screen.overview(), selected(filter, screen.overview()), screen.query());
  }

  /** The question with the day and basis that were found, so that a copy asks the same for ever. */
  private static OverviewRequest pinned(OverviewRequest request, Overview overview) {
    return new OverviewRequest(
        request.region(),
        overview.region().progress().basis(),
        overview.region().progress().asOf());
  }

  private Screen.@Nullable Selected selected(OverviewFilter filter, Overview overview) {
    return chosen(filter, overview).map(region -> withTrack(filter, region, overview)).orElse(null);
  }

  private Screen.Selected withTrack(
      OverviewFilter filter, RegionProgress region, Overview overview) {
    if (region.code().equals(overview.region().code())) {
      return new Screen.Selected(region, overview.track(), null);
    }
    if (overview.region().level() == Level.NATION) {
      return new Screen.Selected(region, Track.NONE, null);
    }
    try {
      Track track = client.track(region.code(), filter.basis(), region.progress().asOf());
      return new Screen.Selected(region, track, null);
    } catch (ClientException failure) {
      return new Screen.Selected(region, Track.NONE, failure);
    }
  }

  /** The tile in the address; else the region itself; else the one furthest below its path. */
  private static Optional<RegionProgress> chosen(OverviewFilter filter, Overview overview) {
    return tile(overview, filter.selected())
        .or(() -> tile(overview, overview.region().code()))
        .or(() -> furthest(overview.tiles()));
  }

  private static Optional<RegionProgress> tile(Overview overview, @Nullable String code) {
    return overview.tiles().stream().filter(tile -> tile.code().equals(code)).findFirst();
  }

  private static Optional<RegionProgress> furthest(List<RegionProgress> tiles) {
    return Order.DISTANCE.sort(tiles).stream().filter(RegionProgress::counted).findFirst();
  }
}
