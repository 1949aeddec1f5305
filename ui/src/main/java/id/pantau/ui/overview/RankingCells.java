package id.pantau.ui.overview;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Formats;
import id.pantau.ui.part.BarLength;
import id.pantau.ui.part.OriginBadge;
import id.pantau.ui.part.OutlookMark;
import id.pantau.ui.part.StatusCell;
import java.util.Map;

/**
 * What stands in the cells of a ranking. Lit sets every text as text, so names need no escaping.
 */
final class RankingCells {
  private static final String BAR =
      "<span class='p-bar ${item.silent}' aria-hidden='true'><u style='width:${item.share}'></u>"
          + "<s style='left:${item.path}' ?hidden=${!item.path}></s></span>";

  private final OverviewFilter filter;
  private final Wording wording;
  private final Formats formats;
  private final Map<String, Integer> ranks;

  RankingCells(OverviewFilter filter, Wording wording, Map<String, Integer> ranks) {
    this.filter = filter;
    this.wording = wording;
    this.formats = wording.speech().formats();
    this.ranks = ranks;
  }

  String rank(RegionProgress region) {
    Integer rank = ranks.get(region.code());
    return rank == null ? wording.say("figure.missing") : String.valueOf(rank);
  }

  String activated(RegionProgress region) {
    return wording.count(region.progress().activated());
  }

  String target(RegionProgress region) {
    return wording.targetCount(region.progress().target());
  }

  String behind(RegionProgress region) {
    return wording.figure(region.progress().behindPath(), formats::difference);
  }

  String reported(RegionProgress region) {
    Figure counted = region.progress().activated();
    Integer reported = counted.reported();
    Integer expected = counted.expected();
    if (reported == null || expected == null || expected <= 1) {
      var last = region.progress().lastData();
      return last == null ? wording.say("figure.missing") : formats.dayMonth(last);
    }
    return reported + "/" + expected;
  }

  Renderer<RegionProgress> name() {
    return LitRenderer.<RegionProgress>of("<a class='p-name' href=${item.href}>${item.name}</a>")
        .withProperty("href", region -> filter.at(region.code()).address())
        .withProperty("name", Wording::listed);
  }

  Renderer<RegionProgress> share() {
    return bar(
        LitRenderer.<RegionProgress>of("<span class='p-share'>${item.text}" + BAR + "</span>"));
  }

  private LitRenderer<RegionProgress> bar(LitRenderer<RegionProgress> renderer) {
    return renderer
        .withProperty(
            "text",
            region -> wording.figure(region.progress().shareOfTarget(), formats::roundShare))
        .withProperty("share", region -> width(region.progress().shareOfTarget()))
        .withProperty("path", region -> path(region.progress()))
        .withProperty("silent", RankingCells::silent);
  }

  private static String width(Figure figure) {
    return figure.known() ? BarLength.of(figure.amount()) : "0";
  }

  private static String path(Progress progress) {
    Double share = progress.pathShare();
    return share == null ? "" : BarLength.of(share);
  }

  Renderer<RegionProgress> pace() {
    return LitRenderer.<RegionProgress>of("${item.pace} <small>/ ${item.need}</small>")
        .withProperty("pace", region -> wording.count(region.progress().currentPace()))
        .withProperty("need", region -> new Metrics(region, wording).required().value());
  }

  Renderer<RegionProgress> outlook() {
    return status(LitRenderer.<RegionProgress>of(StatusCell.TEMPLATE));
  }

  private LitRenderer<RegionProgress> status(LitRenderer<RegionProgress> renderer) {
    return StatusCell.fill(
        renderer,
        region -> OutlookMark.tone(region.progress().outlook()),
        region -> OutlookMark.icon(region.progress().outlook()),
        region -> wording.outlook(region.progress()));
  }

  Renderer<RegionProgress> origin() {
    return OriginBadge.cell(region -> Origins.joint(region.progress()), wording.speech());
  }

  Renderer<RegionProgress> phone() {
    String template =
        "<div class='p-row-item'><div class='p-row'><a class='p-name' href=${item.href}>${item.rank} ${item.name}</a>"
            + "<span class='p-bold'>${item.text}</span></div>"
            + BAR
            + "<div class='p-row'><span class='p-sub'>${item.fraction}</span>"
            + StatusCell.TEMPLATE
            + "</div><div class='p-sub'>${item.rest}</div></div>";
    return status(bar(LitRenderer.<RegionProgress>of(template)))
        .withProperty("href", region -> filter.at(region.code()).address())
        .withProperty("rank", this::phoneRank)
        .withProperty("name", Wording::listed)
        .withProperty("fraction", region -> wording.fraction(region.progress()))
        .withProperty("rest", this::rest);
  }

  private static String silent(RegionProgress region) {
    return region.progress().shareOfTarget().known() ? "" : "p-silent";
  }

  private String phoneRank(RegionProgress region) {
    return ranks.containsKey(region.code()) ? rank(region) + '.' : "";
  }

  /** The third line on a phone; of a region without data there is nothing more to say. */
  private String rest(RegionProgress region) {
    if (!region.counted()) {
      return "";
    }
    String origin = OriginBadge.word(Origins.joint(region.progress()), wording.speech());
    return wording.say("ranking.phone", behind(region), reported(region), origin);
  }
}
