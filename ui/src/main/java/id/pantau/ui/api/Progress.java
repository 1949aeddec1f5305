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
 * @param requiredPerWeekReason why {@code requiredPerWeek} is null
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
    Figure behindPath,
    Figure currentPace,
    Figure bestWeek,
    Outlook outlook) {

  /** Where the path stands on the way from nothing to the target; null where that is unknown. */
  public @Nullable Double pathShare() {
    Integer count = target == null ? null : target.count();
    return count == null || count == 0 || !path.known() ? null : path.amount() / count;
  }
}
