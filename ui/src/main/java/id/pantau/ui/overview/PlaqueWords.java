package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Overview;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import org.jspecify.annotations.Nullable;

/** What the plaque says in words; its figures are {@link Metrics}. */
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

  String heroName() {
    return wording.say(progress.target() == null ? "plaque.hero.base" : "plaque.hero.target");
  }

  Figure hero() {
    return progress.share();
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
    return wording.say(
        "plaque.fraction", wording.count(progress.activated()), wording.targetCount(target));
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
