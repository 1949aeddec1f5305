package id.pantau.school;

import id.pantau.measure.Figure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done and what is left to do at a school. Everything but the register counts from the
 * register's day to the day asked for, both included; without a register from the first day on.
 * Counts are of what happened at the school, whoever reported it and wherever the pupils live. They
 * are missing, not 0, when the office that the school lies in reported nothing in that time.
 *
 * @param asOf the day
 * @param registerDay the newest one on or before it; null when there is none
 * @param pupilsDue pupils on the register who were to be recorded on its day
 * @param recorded people recorded: biometrics captured
 * @param activated people whose IKD was activated
 * @param left max(0, due − recorded); missing when either is
 * @param teachers and staff on the register
 * @param visits trips of teams to the school
 * @param lastVisit the newest of them; null when there is none
 */
public record SchoolProgress(
    LocalDate asOf,
    @Nullable LocalDate registerDay,
    Figure pupilsDue,
    Figure recorded,
    Figure activated,
    Figure left,
    @Nullable Integer teachers,
    Figure visits,
    @Nullable LocalDate lastVisit,
    SchoolState state) {

  /** Recorded ÷ due; missing when either is, or nobody was due. */
  public Figure recordedShare() {
    return recorded.over(pupilsDue);
  }
}
