package id.pantau.progress;

import org.jspecify.annotations.Nullable;

/** Can the target be caught, by the pace seen so far? */
public enum Outlook {
  /** On the path or above. */
  ON_PATH,
  /** The weekly need is no more than the best week seen. */
  CATCHABLE,
  /** Up to {@value #HARD_FACTOR} times the best week. */
  HARD,
  /** More than that. */
  OUT_OF_REACH,
  /** Nothing to judge by. */
  UNKNOWN;

  private static final int HARD_FACTOR = 5;

  /**
   * @param bestWeek people; null when no complete week is known
   */
  static Outlook of(Progress progress, @Nullable Double bestWeek) {
    Double behind = progress.behindPath().value();
    if (progress.requiredPerWeekReason() == NoNeed.REACHED || (behind != null && behind <= 0)) {
      return ON_PATH;
    }
    Double need = progress.requiredPerWeek();
    if (need == null) {
      return progress.requiredPerWeekReason() == NoNeed.NO_DAYS_LEFT ? OUT_OF_REACH : UNKNOWN;
    }
    return bestWeek == null ? UNKNOWN : byNeed(need, bestWeek);
  }

  private static Outlook byNeed(double need, double bestWeek) {
    if (need <= bestWeek) {
      return CATCHABLE;
    }
    return need <= HARD_FACTOR * bestWeek ? HARD : OUT_OF_REACH;
  }
}
