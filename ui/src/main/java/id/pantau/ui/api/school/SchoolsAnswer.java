package id.pantau.ui.api.school;

import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to {@code schools.graphql} as it comes. */
record SchoolsAnswer(@Nullable Place region, DataVersion dataVersion) {

  record Place(
      String code,
      String name,
      String shortName,
      Level level,
      @Nullable String timeZone,
      List<Region> ancestors,
      @Nullable All all,
      Page<School> page) {

    Region itself() {
      return new Region(code, name, shortName, level, null);
    }
  }

  record All(LocalDate asOf, int totalCount, SchoolSummary summary) {}

  Schools schools(Place place) {
    All all = Objects.requireNonNull(place.all(), "the head of the list");
    return new Schools(
        place.itself(),
        place.ancestors(),
        place.timeZone() == null ? null : ZoneId.of(place.timeZone()),
        all.asOf(),
        all.summary(),
        all.totalCount(),
        place.page(),
        dataVersion);
  }
}
