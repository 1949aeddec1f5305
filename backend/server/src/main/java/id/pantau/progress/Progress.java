package id.pantau.progress;

import id.pantau.dataset.Basis;
import id.pantau.measure.Figure;
import id.pantau.measure.RatioQuestion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's way to its target on one day.
 *
 * @param question what was asked, so that pace and outlook can be asked for later
 * @param counted what was counted, so that its track can be asked for later
 * @param base people of the basis
 * @param baseRelease the day the base was cut
 * @param activated people to date
 * @param lastData newest day with a report or standing
 * @param targets all in force, the primary one first
 * @param daysLeft whole days to the deadline, it included; null without a target
 * @param requiredPerWeek people; null for the reason in {@code requiredPerWeekReason}
 * @param startCount activated on the day before the period
 * @param path where the straight line to the target stands
 * @param pathTarget where the path ends: the target of the offices it counts
 * @param behindPath path less activated, people
 * @param reporting offices with a daily report in the seven days up to the day
 */
public record Progress(
    ProgressQuestion question,
    LocalDate asOf,
    Basis basis,
    RatioQuestion counted,
    Figure base,
    @Nullable LocalDate baseRelease,
    Figure activated,
    @Nullable LocalDate lastData,
    List<CountedTarget> targets,
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
    Figure reporting) {

  public Progress {
    targets = List.copyOf(targets);
  }

  /** The primary target; null when none is in force. */
  public @Nullable CountedTarget target() {
    return targets.isEmpty() ? null : targets.getFirst();
  }
}
