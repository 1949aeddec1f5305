package id.pantau.cli;

import id.pantau.cli.forecast.HoldOut;
import java.util.Locale;
import java.util.stream.Collectors;

/** How forecasts of what was held back went, for a terminal. */
final class SaidHoldOut {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  private final HoldOut.Scores scores;
  private final int horizon;
  private final double level;

  /**
   * @param level of the interval, in percent
   */
  SaidHoldOut(HoldOut.Scores scores, int horizon, double level) {
    this.scores = scores;
    this.horizon = horizon;
    this.level = level;
  }

  String text() {
    return scores.values() == 0
        ? "ditahan / held back: tidak ada nilai untuk dibandingkan, semua deret terlalu pendek / no value to compare with, all series are too short"
        : heading() + mase() + interval() + quantiles();
  }

  private String heading() {
    return String.format(
        INDONESIAN,
        "ditahan dan dibandingkan / held back and compared: %,d nilai, %d langkah terakhir / values, the last %d steps",
        scores.values(),
        horizon,
        horizon);
  }

  private String mase() {
    return Double.isNaN(scores.mase())
        ? ""
        : String.format(
            INDONESIAN, "%n  MASE %.3f (naif / naive %.3f)", scores.mase(), scores.naive());
  }

  private String interval() {
    return String.format(
        INDONESIAN,
        "%n  selang %s %% memuat / the interval holds %.1f %%; langkah / step 1: %.1f %%, %d: %.1f %%",
        FanWords.number(level),
        100 * scores.coverage(),
        100 * scores.first(),
        horizon,
        100 * scores.last());
  }

  private String quantiles() {
    return String.format(
            INDONESIAN, "%n  %-22s %s", "kuantil / quantile", "nilai sampai itu / values up to it")
        + scores.held().stream().map(SaidHoldOut::row).collect(Collectors.joining());
  }

  private static String row(HoldOut.Held held) {
    return String.format(
        INDONESIAN, "%n    %16.0f %% %32.1f %%", 100 * held.promised(), 100 * held.share());
  }
}
