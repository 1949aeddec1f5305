package id.pantau.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's way to its target on one day. Counts are people, shares are fractions, paces people a
 * week.
 *
 * @param baseRelease the day the population release was cut; null when the offices have several
 * @param lastData the newest day on or before {@code asOf} with data
 * @param target the primary target; null when none is in force
 * @param targets all targets in force, the primary one first
 * @param daysLeft whole days to the deadline; null without a target
 * @param requiredPerWeek people a week, not rounded
 * @param currentPaceWeeks how many weeks the pace is the median of
 * @param requiredPerWeekReason why {@code requiredPerWeek} is null
 * @param path of the offices whose start is known, which can be fewer than are counted
 * @param pathTarget where the path of those offices ends
 */
public record Progress(
    LocalDate asOf,
    Basis basis,
    Figure base,
    @Nullable LocalDate baseRelease,
    Figure activated,
    @Nullable LocalDate lastData,
    @Nullable Target target,
    List<Target> targets,
    Figure shareOfBase,
    Figure shareOfTarget,
    Figure gap,
    @Nullable Integer daysLeft,
    @Nullable Double requiredPerWeek,
    @Nullable NoNeed requiredPerWeekReason,
    Figure startCount,
    Figure path,
    Figure pathTarget,
    Figure behindPath,
    Figure currentPace,
    int currentPaceWeeks,
    Figure bestWeek,
    Outlook outlook) {

  /** Data older than this are said to be. */
  private static final int OLD_DAYS = 7;

  /**
   * Where the path stands on the way from nothing to the target, both of the same offices; null
   * where that is unknown.
   */
  public @Nullable Double pathShare() {
    return path.known() && pathTarget.known() && pathTarget.amount() > 0
        ? path.amount() / pathTarget.amount()
        : null;
  }

  /** The share that tells how far: of the target, of the base where no target is in force. */
  public Figure share() {
    return target == null ? shareOfBase : shareOfTarget;
  }

  /** Whether the newest data are more than a week older than the day they stand under. */
  public boolean stale() {
    return lastData != null && lastData.isBefore(asOf.minusDays(OLD_DAYS));
  }
}
