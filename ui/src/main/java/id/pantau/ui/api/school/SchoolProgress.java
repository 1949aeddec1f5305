package id.pantau.ui.api.school;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done and what is left to do at a school, from its register's day to another.
 *
 * @param asOf the last day that counts
 * @param registerDay null when there is no register
 * @param pupilsDue pupils who were to be recorded on the register's day
 * @param recorded people recorded at the school
 * @param recordedShare recorded ÷ due
 * @param activated people whose IKD was activated at the school
 * @param left pupils due who are not recorded
 * @param teachers and staff on the register; null without one
 * @param visits trips of teams
 * @param lastVisit null when there is none
 */
public record SchoolProgress(
    LocalDate asOf,
    @Nullable LocalDate registerDay,
    Figure pupilsDue,
    Figure recorded,
    Figure recordedShare,
    Figure activated,
    Figure left,
    @Nullable Integer teachers,
    Figure visits,
    @Nullable LocalDate lastVisit,
    SchoolState state) {

  /** Where these figures come from, each origin once. */
  public List<Origin> origins() {
    return Origin.of(Stream.of(pupilsDue, recorded, activated, visits));
  }
}
