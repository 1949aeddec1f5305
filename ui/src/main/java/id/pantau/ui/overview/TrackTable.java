package id.pantau.ui.overview;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Track;
import id.pantau.ui.base.Formats;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The chart's twin: the same counts in rows, newest first, for whoever cannot or will not see it.
 */
final class TrackTable extends NativeTable {
  private static final long serialVersionUID = 1L;

  private final Wording wording;
  private final Formats formats;

  TrackTable(RegionProgress region, Track track, Wording wording) {
    this.wording = wording;
    this.formats = wording.speech().formats();
    addClassName("p-table");
    setCaptionText(wording.say("table.caption", region.name()));
    getHead()
        .add(heads("table.week", "table.until", "table.activated", "table.origin", "table.remark"));
    NativeTableBody body = getBody();
    track.standings().reversed().forEach(standing -> body.add(row(standing)));
    Line.of(region.progress(), track).points().reversed().forEach(point -> body.add(row(point)));
  }

  private NativeTableRow heads(String... keys) {
    NativeTableRow row = new NativeTableRow();
    for (String key : keys) {
      NativeTableHeaderCell head = new NativeTableHeaderCell(wording.say(key));
      head.getElement().setAttribute("scope", "col");
      row.add(head);
    }
    return row;
  }

  private NativeTableRow row(Point point) {
    return cells(
        formats.week(point.end()),
        formats.date(point.end()),
        wording.count(point.figure()),
        origin(point.figure()),
        remark(point));
  }

  /** Why a level jumps. */
  private String remark(Point point) {
    Double correction = point.correction();
    return correction == null || correction == 0
        ? ""
        : wording.say("table.correction", formats.difference(correction));
  }

  private NativeTableRow row(Standing standing) {
    String outlet =
        Objects.requireNonNullElse(standing.outlet(), wording.say("standing.outlet.none"));
    return cells(
        wording.say("table.published"),
        formats.date(standing.asOf()),
        formats.count(standing.count()),
        wording.speech().word("origin", standing.origin()),
        outlet);
  }

  private String origin(Figure figure) {
    return figure.origin() == null ? "" : wording.speech().word("origin", figure.origin());
  }

  private static NativeTableRow cells(String... texts) {
    List<NativeTableCell> cells = Stream.of(texts).map(NativeTableCell::new).toList();
    NativeTableRow row = new NativeTableRow();
    cells.forEach(row::add);
    return row;
  }
}
