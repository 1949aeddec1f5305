package id.pantau.school;

import id.pantau.measure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What schools come to together. The units of a figure are schools: those that it counts, of all.
 *
 * @param asOf the day
 * @param pupilsDue pupils on the registers who were to be recorded
 * @param recorded people recorded since the day of each school's register
 * @param recordedShare recorded ÷ due, of the schools of which both are known
 * @param activated people whose IKD was activated
 * @param left pupils left, added up school by school: more recorded than due at one school takes
 *     nothing from what is left at another
 * @param visits trips of teams
 * @param lastVisit the newest of them; null when there is none
 * @param states those that some school is in, the neediest first
 */
public record SchoolSummary(
    LocalDate asOf,
    Figure pupilsDue,
    Figure recorded,
    Figure recordedShare,
    Figure activated,
    Figure left,
    Figure visits,
    @Nullable LocalDate lastVisit,
    List<InState> states) {

  public SchoolSummary {
    states = List.copyOf(states);
  }

  /** So many schools in a state, and the pupils left at them. */
  public record InState(SchoolState state, int schools, Figure left) {}
}
