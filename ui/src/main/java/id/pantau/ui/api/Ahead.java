package id.pantau.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a region's count is expected to go, by simulated futures of its weekly activations.
 *
 * @param probability share of the futures that reach the target by the deadline; null where nothing
 *     is forecast or no target is in force
 * @param hitDate when they reach it; null where {@code probability} is, or it is reached
 * @param futures the count at the end of each week and on the deadline, the next one first
 * @param forecast what they are drawn of
 */
public record Ahead(
    @Nullable Double probability,
    @Nullable HitDate hitDate,
    List<Step> futures,
    Forecast forecast) {

  /** By when so many of a hundred futures reach the target; null where it takes over five years. */
  public record HitDate(
      @Nullable LocalDate p10, @Nullable LocalDate p50, @Nullable LocalDate p90) {}

  /** The count to date at the end of a day that so many of a hundred futures do not exceed. */
  public record Step(LocalDate end, double p10, double p25, double p50, double p75, double p90) {}

  /**
   * How the forecast was come by.
   *
   * @param model the models it is made of; null where there is none
   * @param choice how it was chosen; null where there is none
   * @param reasonId why, or why there is none, in Indonesian
   * @param reasonEn the same in English
   * @param weeks that are known
   * @param gaps weeks that nobody reported
   * @param outliers weeks that were replaced
   * @param backtest null where there was too little to try it on
   */
  public record Forecast(
      @Nullable String model,
      @Nullable Choice choice,
      String reasonId,
      String reasonEn,
      int weeks,
      int gaps,
      int outliers,
      List<Candidate> candidates,
      @Nullable Backtest backtest) {}

  /** How a forecast is chosen. */
  public enum Choice {
    /** Models by their weights. */
    COMBINED,
    /** A distribution of counts that come now and then. */
    POOLED,
    /** No model did better than the last week going on. */
    NAIVE,
    /** All weeks are the same. */
    CONSTANT,
    /** Too few weeks to try anything on. */
    SHORT
  }

  /** A model that was tried; its weight is a share. */
  public record Candidate(String description, double weight, double mase) {}

  /** How good it was at so many origins, beside the last week going on. */
  public record Backtest(int origins, Accuracy forecast, Accuracy naive) {}

  /** Errors in mean steps from week to week; coverage of the interval of 80 % as a share. */
  public record Accuracy(double mase, double pinball, double coverage) {}
}
