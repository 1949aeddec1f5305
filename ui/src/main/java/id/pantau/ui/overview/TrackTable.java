package id.pantau.ui.overview;

import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Track;
import id.pantau.ui.base.Formats;
import id.pantau.ui.part.PlainTable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The chart's twin: the same counts in rows, newest first, for whoever cannot or will not see it.
 */
final class TrackTable extends PlainTable {
  private static final long serialVersionUID = 1L;

  private final Wording wording;
  private final Formats formats;

  TrackTable(RegionProgress region, Track track, Ahead ahead, Wording wording) {
    super(
        wording.say("table.caption", region.name()),
        Stream.of("table.week", "table.until", "table.activated", "table.origin", "table.remark")
            .map(key -> wording.say(key))
            .toList());
    this.wording = wording;
    this.formats = wording.speech().formats();
    Line line = Line.of(region.progress(), track);
    if (line.whole(region.progress())) {
      ahead.futures().reversed().forEach(this::add);
    }
    track.standings().reversed().forEach(this::add);
    line.points().reversed().forEach(this::add);
  }

  private void add(Point point) {
    row(
        formats.week(point.end()),
        formats.date(point.end()),
        wording.count(point.figure()),
        origin(point.figure()),
        remark(point));
  }

  private void add(Ahead.Step step) {
    row(
        formats.week(step.end()),
        formats.date(step.end()),
        formats.count(step.p50()),
        wording.say("table.ahead"),
        wording.say("chart.fan.range", formats.count(step.p10()), formats.count(step.p90())));
  }

  /** Why a level jumps. */
  private String remark(Point point) {
    Double correction = point.correction();
    return correction == null || correction == 0
        ? ""
        : wording.say("table.correction", formats.difference(correction));
  }

  private void add(Standing standing) {
    String outlet =
        Objects.requireNonNullElse(standing.outlet(), wording.say("standing.outlet.none"));
    row(
        wording.say("table.published"),
        formats.date(standing.asOf()),
        formats.count(standing.count()),
        wording.speech().word("origin", standing.origin()),
        outlet);
  }

  private String origin(Figure figure) {
    return figure.origin() == null ? "" : wording.speech().word("origin", figure.origin());
  }
}
