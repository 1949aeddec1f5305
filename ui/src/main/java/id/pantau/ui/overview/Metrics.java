package id.pantau.ui.overview;

import id.pantau.ui.api.Ahead;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.NoNeed;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import id.pantau.ui.part.Metric;
import java.util.List;

/** The figures of a region, each with its fraction, and where there is none with the reason. */
final class Metrics {
  private final Wording wording;
  private final Formats formats;
  private final RegionProgress region;
  private final Progress progress;

  Metrics(RegionProgress region, Wording wording) {
    this.wording = wording;
    this.formats = wording.speech().formats();
    this.region = region;
    this.progress = region.progress();
  }

  /** Those of the plaque, in its order. */
  List<Metric> all(Ahead ahead) {
    boolean office = region.level() == Level.REGENCY;
    Double chance = progress.requiredPerWeek() == null ? null : ahead.probability();
    if (chance == null) {
      Metric last = office ? bestWeek() : offices();
      return List.of(shareOfBase(), gap(), daysLeft(), required(), pace(), last);
    }
    return office
        ? List.of(shareOfBase(), gap(), daysLeft(), required(), pace(), chance(chance))
        : List.of(shareOfBase(), gap(), required(), pace(), chance(chance), offices());
  }

  private Metric chance(double probability) {
    Target target = progress.target();
    String until = target == null ? "" : formats.date(target.deadline());
    return new Metric(
        wording.say("metric.chance"),
        formats.chance(probability),
        wording.say("metric.chance.fraction", until),
        false,
        sample(progress.currentPace()) || sample(progress.activated()));
  }

  Metric shareOfTarget() {
    Figure share = progress.shareOfTarget();
    return targeted("share.target", share, wording.exactShare(share), wording.fraction(progress));
  }

  Metric shareOfBase() {
    String fraction =
        wording.say(
            "metric.base.fraction",
            wording.count(progress.activated()),
            wording.count(progress.base()),
            wording.basis(progress.basis()));
    Figure share = progress.shareOfBase();
    return metric("metric.base", share, wording.exactShare(share), fraction);
  }

  private Metric gap() {
    String fraction =
        wording.say(
            "metric.gap.fraction",
            wording.targetCount(progress.target()),
            wording.count(progress.activated()));
    return targeted("metric.gap", progress.gap(), wording.count(progress.gap()), fraction);
  }

  private Metric daysLeft() {
    Target target = progress.target();
    Integer days = progress.daysLeft();
    if (target == null || days == null) {
      return unknown("metric.days", why(NoNeed.NO_TARGET));
    }
    String span =
        wording.say(
            "metric.days.span", formats.dayMonth(progress.asOf()), formats.date(target.deadline()));
    String value = wording.say("metric.days.value", formats.difference(days));
    return new Metric(wording.say("metric.days"), value, span, false, false);
  }

  Metric required() {
    Double need = progress.requiredPerWeek();
    if (need == null) {
      NoNeed reason = progress.requiredPerWeekReason();
      return unknown("metric.required", reason == null ? "" : why(reason));
    }
    String days = String.valueOf(progress.daysLeft());
    String fraction = wording.say("metric.required.fraction", wording.count(progress.gap()), days);
    return metric("metric.required", progress.gap(), formats.count(need), fraction);
  }

  /** A pace can be of fewer offices than the count beside it: those that report by the day. */
  Metric pace() {
    Figure pace = progress.currentPace();
    Integer offices = pace.reported();
    String fraction =
        offices == null || offices.equals(progress.activated().reported())
            ? wording.say("metric.pace.fraction", formats.count(progress.currentPaceWeeks()))
            : wording.say(
                "metric.pace.fraction.some",
                formats.count(progress.currentPaceWeeks()),
                formats.count(offices));
    return metric("metric.pace", pace, wording.count(pace), fraction);
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
    String fraction = wording.say("metric.offices.fraction");
    return new Metric(wording.say("metric.offices"), value, fraction, false, false);
  }

  /** A figure that only a target gives. */
  private Metric targeted(String key, Figure figure, String value, String fraction) {
    if (progress.target() == null) {
      return unknown(key, why(NoNeed.NO_TARGET));
    }
    return metric(key, figure, value, fraction);
  }

  private Metric metric(String key, Figure figure, String value, String fraction) {
    String below =
        switch (figure.status()) {
          case OBSERVED -> fraction;
          case MISSING -> wording.say("figure.missing.long");
          case SUPPRESSED -> "";
        };
    return new Metric(wording.say(key), value, below, !figure.known(), sample(figure));
  }

  private static boolean sample(Figure figure) {
    return figure.known() && figure.origin() == Origin.SYNTHETIC;
  }

  private Metric unknown(String key, String why) {
    return new Metric(wording.say(key), wording.say("figure.missing"), why, true, false);
  }

  private String why(NoNeed reason) {
    return wording.speech().word("need", reason);
  }
}
