package id.pantau.ui.overview;

import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.Outlook;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Target;
import id.pantau.ui.base.Formats;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Notice;
import id.pantau.ui.part.UnreadNotice;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Figures and their fractions in words, for one language. */
final class Wording {
  private static final String EXAMPLE = "region=1673, basis=ELIGIBLE, date=2023-11-02";

  private final Speech speech;
  private final Formats formats;

  Wording(Speech speech) {
    this.speech = speech;
    this.formats = speech.formats();
  }

  Speech speech() {
    return speech;
  }

  String say(String key, String... values) {
    return speech.say(key, values);
  }

  /** Names what could not be read in the address. */
  Optional<Notice> unread(OverviewFilter filter) {
    return UnreadNotice.of(filter.unread(), EXAMPLE, speech);
  }

  /** A figure as a number, a dash where nobody reported it, a word where it is withheld. */
  String figure(Figure figure, DoubleFunction<String> format) {
    return switch (figure.status()) {
      case OBSERVED -> format.apply(figure.amount());
      case MISSING -> say("figure.missing");
      case SUPPRESSED -> say("figure.suppressed");
    };
  }

  String count(Figure figure) {
    return figure(figure, formats::count);
  }

  /** Two decimals for one office, one for many together. */
  String share(Figure figure, RegionProgress region) {
    return figure(figure, region.level() == Level.REGENCY ? formats::share : formats::roundShare);
  }

  /** The share as it stands in the plaque: two decimals of the small share of the base. */
  String exactShare(Figure figure) {
    return figure(figure, formats::share);
  }

  /** The day of the newest data; a dash where there are none. */
  String lastData(Progress progress) {
    return progress.lastData() == null ? say("figure.missing") : formats.date(progress.lastData());
  }

  String basis(Basis basis) {
    return speech.word("basis", basis);
  }

  /** {@code 4.015 dari 42.004}, or that one of the two is missing. */
  String fraction(Progress progress) {
    Target target = progress.target();
    if (target == null || target.count() == null || !progress.activated().known()) {
      return say("fraction.open", count(progress.activated()));
    }
    return say("fraction", count(progress.activated()), targetCount(target));
  }

  /** {@code 4.015 dari 42.004, 25 % dari wajib KTP}. */
  String ofTarget(Progress progress, Target target) {
    return fraction(progress) + ", " + rate(target);
  }

  /** {@code 4.015 dari 168.015 wajib KTP}, or only the activations where the base is missing. */
  String ofBase(Progress progress) {
    return progress.shareOfBase().known()
        ? say(
            "fraction.base",
            count(progress.activated()),
            count(progress.base()),
            basis(progress.basis()))
        : say("fraction.open", count(progress.activated()));
  }

  /** {@code 42.004}; a dash where there is no target, or no base to count it from. */
  String targetCount(@Nullable Target target) {
    return target == null || target.count() == null
        ? say("figure.missing")
        : formats.count(target.count());
  }

  /** The outlook; who has reported a count that nothing can be held against is not silent. */
  String outlook(Progress progress) {
    return progress.outlook() == Outlook.UNKNOWN && progress.activated().known()
        ? say("outlook.unjudged")
        : speech.word("outlook", progress.outlook());
  }

  /** {@code 25 % dari wajib KTP}. */
  String rate(Target target) {
    return say("target.rate", formats.rate(target.rate()), basis(target.basis()));
  }

  /** The name in a list of regencies and cities, where only the cities say what they are. */
  static String listed(RegionProgress region) {
    return region.name().replaceFirst("^Kabupaten ", "");
  }

  /** The region's own kind in the plural: provinces, regencies and cities. */
  String kind(Level level) {
    return speech.word("level.plural", level);
  }
}
