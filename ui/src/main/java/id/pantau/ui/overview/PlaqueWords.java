package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the plaque says. */
final class PlaqueWords {
  /** From this many times the best week on, the need is said as a multiple. */
  private static final double MANY_TIMES = 1.5;

  private final Wording wording;
  private final Formats formats;
  private final Overview overview;
  private final RegionProgress region;
  private final Progress progress;

  PlaqueWords(Overview overview, Wording wording) {
    this.wording = wording;
    this.formats = wording.speech().formats();
    this.overview = overview;
    this.region = overview.region();
    this.progress = region.progress();
  }

  /** One figure with its name above and its fraction below. */
  record Metric(String name, String value, String fraction, boolean missing) {}

  String heroName() {
    return wording.say(progress.target() == null ? "plaque.hero.base" : "plaque.hero.target");
  }

  Figure hero() {
    return progress.target() == null ? progress.shareOfBase() : progress.shareOfTarget();
  }

  String heroValue() {
    return wording.share(hero(), region);
  }

  String fraction() {
    Target target = progress.target();
    if (target == null) {
      return wording.say(
          "plaque.fraction.base",
          wording.count(progress.activated()),
          wording.count(progress.base()),
          wording.basis(progress.basis()));
    }
    return wording.say("plaque.fraction", wording.count(progress.activated()), targetCount(target));
  }

  private String targetCount(Target target) {
    return target.count() == null ? wording.say("figure.missing") : formats.count(target.count());
  }

  /** What the target is a share of, and of how many offices. */
  String definition() {
    Target target = progress.target();
    if (target == null) {
      return wording.say("plaque.definition.none");
    }
    String of =
        wording.say(
            "plaque.definition",
            formats.rate(target.rate()),
            wording.basis(target.basis()),
            wording.count(progress.base()));
    return target.basis() == target.statedBasis() ? of : of + recounted(target);
  }

  private String recounted(Target target) {
    return wording.say("plaque.definition.recounted", wording.basis(target.statedBasis()));
  }

  /** The sentence that matters most, the worst news first. */
  String sentence() {
    if (!progress.activated().known()) {
      return wording.say("say.missing", region.name(), formats.date(progress.asOf()));
    }
    if (!progress.base().known()) {
      return wording.say(
          "say.baseless",
          region.name(),
          wording.count(progress.activated()),
          wording.basis(progress.basis()));
    }
    if (sparse()) {
      String loaded = String.valueOf(loaded());
      return wording.say("say.sparse", loaded, String.valueOf(overview.tiles().size()));
    }
    Target target = progress.target();
    return target == null
        ? wording.say("say.untargeted", formats.date(progress.asOf()))
        : toward(target);
  }

  private String toward(Target target) {
    NoNeed reason = progress.requiredPerWeekReason();
    if (reason == NoNeed.REACHED) {
      return wording.say("say.reached", region.name(), formats.date(progress.asOf()));
    }
    if (reason == NoNeed.NO_DAYS_LEFT) {
      return wording.say(
          "say.late",
          formats.date(target.deadline()),
          wording.figure(progress.gap(), formats::about));
    }
    if (aheadOfPath()) {
      String ahead = formats.about(-progress.behindPath().amount());
      return wording.say("say.ahead", region.name(), ahead);
    }
    return progress.requiredPerWeek() == null
        ? wording.say("say.unknown", region.name())
        : needed(target, progress.requiredPerWeek());
  }

  private boolean aheadOfPath() {
    return progress.behindPath().known() && progress.behindPath().amount() <= 0;
  }

  private String needed(Target target, double need) {
    String until = formats.date(target.deadline());
    String people = formats.count(need);
    Figure best = progress.bestWeek();
    if (!best.known() || best.amount() <= 0) {
      return wording.say("say.needed", region.name(), people, until);
    }
    double times = need / best.amount();
    return times < MANY_TIMES
        ? wording.say("say.within", region.name(), people, formats.count(best.amount()), until)
        : wording.say("say.times", region.name(), formats.times(times), until);
  }

  /** Fewer than half of the nation's provinces have any data: the figures are of those only. */
  boolean sparse() {
    return region.level() == Level.NATION && loaded() * 2 < overview.tiles().size();
  }

  long loaded() {
    return overview.tiles().stream().filter(RegionProgress::counted).count();
  }

  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(shareOfBase());
    metrics.add(gap());
    metrics.add(daysLeft());
    metrics.add(required());
    metrics.add(pace());
    metrics.add(region.level() == Level.REGENCY ? bestWeek() : offices());
    return metrics;
  }

  private Metric shareOfBase() {
    String fraction =
        wording.say(
            "metric.base.fraction",
            wording.count(progress.activated()),
            wording.count(progress.base()),
            wording.basis(progress.basis()));
    return metric(
        "metric.base",
        progress.shareOfBase(),
        wording.exactShare(progress.shareOfBase()),
        fraction);
  }

  private Metric gap() {
    Target target = progress.target();
    String fraction =
        target == null
            ? wording.say("need.NO_TARGET")
            : wording.say(
                "metric.gap.fraction", targetCount(target), wording.count(progress.activated()));
    return metric("metric.gap", progress.gap(), wording.count(progress.gap()), fraction);
  }

  private Metric daysLeft() {
    Target target = progress.target();
    Integer days = progress.daysLeft();
    if (target == null || days == null) {
      return unknown("metric.days", wording.say("need.NO_TARGET"));
    }
    String span =
        wording.say(
            "metric.days.span", formats.dayMonth(progress.asOf()), formats.date(target.deadline()));
    String value = wording.say("metric.days.value", formats.difference(days));
    return new Metric(wording.say("metric.days"), value, span, false);
  }

  private Metric required() {
    Double need = progress.requiredPerWeek();
    if (need == null) {
      NoNeed reason = progress.requiredPerWeekReason();
      return unknown(
          "metric.required", reason == null ? "" : wording.speech().word("need", reason));
    }
    String days = String.valueOf(progress.daysLeft());
    String fraction = wording.say("metric.required.fraction", wording.count(progress.gap()), days);
    return new Metric(wording.say("metric.required"), formats.count(need), fraction, false);
  }

  private Metric pace() {
    Figure pace = progress.currentPace();
    return metric("metric.pace", pace, wording.count(pace), wording.say("metric.pace.fraction"));
  }

  private Metric bestWeek() {
    Figure best = progress.bestWeek();
    return metric("metric.best", best, wording.count(best), wording.say("metric.best.fraction"));
  }

  private Metric offices() {
    Figure counted = progress.activated();
    if (counted.reported() == null || counted.expected() == null) {
      return unknown("metric.offices", wording.say("metric.offices.unknown"));
    }
    String value =
        wording.say(
            "metric.offices.value",
            formats.count(counted.reported()),
            formats.count(counted.expected()));
    return new Metric(
        wording.say("metric.offices"), value, wording.say("metric.offices.fraction"), false);
  }

  private Metric metric(String key, Figure figure, String value, String fraction) {
    String below = figure.known() ? fraction : wording.say("figure.missing.long");
    return new Metric(wording.say(key), value, below, !figure.known());
  }

  private Metric unknown(String key, String why) {
    return new Metric(wording.say(key), wording.say("figure.missing"), why, true);
  }

  /** Where the target stands against the path, beside the bar. */
  @Nullable String distance() {
    Figure behind = progress.behindPath();
    if (!behind.known()) {
      return null;
    }
    String people = formats.about(Math.abs(behind.amount()));
    return wording.say(behind.amount() > 0 ? "bullet.behind" : "bullet.ahead", people);
  }
}
