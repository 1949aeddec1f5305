package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Outlook;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import java.util.List;
import java.util.Optional;

/** Titles that say what was found, with a neutral one where nothing was. */
final class Findings {
  private final Overview overview;
  private final Wording wording;
  private final Formats formats;

  Findings(Overview overview, Wording wording) {
    this.overview = overview;
    this.wording = wording;
    this.formats = wording.speech().formats();
  }

  private List<RegionProgress> known() {
    return Order.SHARE.sort(
        overview.tiles().stream().filter(tile -> tile.progress().share().known()).toList());
  }

  /**
   * Who is nearest to its target. Nobody where no target is in force, and nobody when that would be
   * one of which only some offices are counted: the others could put it elsewhere.
   */
  private Optional<RegionProgress> nearest(List<RegionProgress> known) {
    RegionProgress last = known.getLast();
    Progress progress = last.progress();
    return progress.target() == null || progress.activated().incomplete()
        ? Optional.empty()
        : Optional.of(last);
  }

  private List<RegionProgress> silent() {
    return overview.tiles().stream().filter(tile -> !tile.counted()).toList();
  }

  /** The line under the page's title. */
  String sub() {
    RegionProgress region = overview.region();
    return switch (region.level()) {
      case NATION, PROVINCE -> parts();
      case REGENCY, DISTRICT -> wording.say("page.office", region.code());
    };
  }

  private String parts() {
    int all = overview.tiles().size();
    int silent = silent().size();
    return silent == 0
        ? wording.say("page.parts", String.valueOf(all), below())
        : wording.say(
            "page.parts.some", String.valueOf(all - silent), String.valueOf(all), below());
  }

  String map() {
    List<RegionProgress> known = known();
    String all = String.valueOf(overview.tiles().size());
    String some = String.valueOf(known.size());
    if (known.isEmpty()) {
      return wording.say("map.title.none", below());
    }
    if (known.size() * 2 < overview.tiles().size()) {
      return wording.say("map.title.sparse", some, all, below());
    }
    return nearest(known)
        .map(near -> map(known, Wording.listed(near)))
        .orElseGet(() -> wording.say("map.title.neutral", some, below()));
  }

  private String map(List<RegionProgress> known, String near) {
    String some = String.valueOf(known.size());
    long onPath =
        known.stream().filter(tile -> tile.progress().outlook() == Outlook.ON_PATH).count();
    return onPath == 0
        ? wording.say("map.title.nobody", near, some, below())
        : wording.say("map.title.some", near, String.valueOf(onPath), some, below());
  }

  String mapSub() {
    return wording.say("map.sub", wording.speech().word("level.one", belowLevel()));
  }

  String chart(RegionProgress region) {
    Progress progress = region.progress();
    Target target = progress.target();
    Figure behind = progress.behindPath();
    if (target == null || !progress.activated().known()) {
      return wording.say("chart.title");
    }
    if (progress.shareOfTarget().known() && progress.shareOfTarget().amount() >= 1) {
      return wording.say("chart.title.reached", region.name());
    }
    if (!behind.known()) {
      return wording.say("chart.title");
    }
    String people = formats.about(Math.abs(behind.amount()));
    return wording.say(
        behind.amount() > 0 ? "chart.title.behind" : "chart.title.ahead", who(region), people);
  }

  /** Whom a distance is of: the region, or those of its offices that it counts. */
  private String who(RegionProgress region) {
    Figure behind = region.progress().behindPath();
    return behind.incomplete()
        ? wording.say(
            "chart.title.some",
            String.valueOf(behind.reported()),
            String.valueOf(behind.expected()),
            region.name())
        : region.name();
  }

  String ranking() {
    List<RegionProgress> known = known();
    if (known.size() < 2) {
      return wording.say("ranking.title", below());
    }
    return nearest(known)
        .map(near -> ranking(known, Wording.listed(near)))
        .orElseGet(() -> wording.say("ranking.title", below()));
  }

  private String ranking(List<RegionProgress> known, String near) {
    boolean allBehind =
        known.stream()
            .map(tile -> tile.progress().behindPath())
            .allMatch(behind -> behind.known() && behind.amount() > 0);
    return allBehind
        ? wording.say("ranking.title.behind", String.valueOf(known.size()), below(), near)
        : wording.say("ranking.title.near", near, below());
  }

  /** How old the newest data are, where that is not the week of the page; else empty. */
  String stale() {
    Progress progress = overview.region().progress();
    return progress.stale()
        ? wording.say("notice.stale", wording.lastData(progress), formats.date(progress.asOf()))
        : "";
  }

  /** Who did not report, in a sentence with a bold start; empty when all did. */
  String missing() {
    List<RegionProgress> silent = silent();
    if (silent.isEmpty()) {
      return "";
    }
    int all = overview.tiles().size();
    if (silent.size() * 2 > all) {
      String loaded =
          names(overview.tiles().stream().filter(tile -> !silent.contains(tile)).toList());
      return loaded.isEmpty()
          ? wording.say("notice.none", below(), formats.date(overview.region().progress().asOf()))
          : wording.say("notice.sparse", String.valueOf(silent.size()), below(), loaded);
    }
    return wording.say("notice.missing", names(silent));
  }

  private String names(List<RegionProgress> regions) {
    List<String> names = regions.stream().map(Wording::listed).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return wording.say("list.and", first, names.getLast());
  }

  /** Provinces under the nation, else regencies and cities. */
  Level belowLevel() {
    return overview.region().level() == Level.NATION ? Level.PROVINCE : Level.REGENCY;
  }

  String below() {
    return wording.kind(belowLevel());
  }

  /** The same as a column's title. */
  String belowTitle() {
    return wording.speech().word("level.title", belowLevel());
  }
}
