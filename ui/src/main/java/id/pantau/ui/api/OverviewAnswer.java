package id.pantau.ui.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to {@code overview.graphql} as it comes. */
record OverviewAnswer(@Nullable Place region, DataVersion dataVersion) {

  record Place(
      String code,
      String name,
      String shortName,
      Level level,
      @Nullable Tile tile,
      Progress progress,
      @Nullable String timeZone,
      List<Region> ancestors,
      @Nullable List<RegionProgress> children,
      @Nullable Siblings parent,
      Way way,
      Ahead ahead,
      Flows flows,
      List<Standing> standings) {

    RegionProgress itself() {
      return new RegionProgress(code, name, shortName, level, tile, progress);
    }

    List<RegionProgress> tiles() {
      return children != null ? children : Objects.requireNonNull(parent).children();
    }

    @Nullable ZoneId zone() {
      return timeZone == null ? null : ZoneId.of(timeZone);
    }
  }

  record Siblings(List<RegionProgress> children) {}

  record Way(List<Point> track) {}

  record Flows(List<Point> points) {}

  Overview overview(Place place) {
    return new Overview(
        place.itself(),
        place.ancestors(),
        place.zone(),
        place.tiles(),
        new Track(place.way().track(), place.flows().points(), place.standings()),
        place.ahead(),
        dataVersion);
  }
}
