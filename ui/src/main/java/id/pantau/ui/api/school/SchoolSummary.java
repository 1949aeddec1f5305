package id.pantau.ui.api.school;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What schools come to together; the units of a figure are schools: those it counts, of all.
 *
 * @param recordedShare recorded ÷ due of the schools of which both are known
 * @param left pupils left, added up school by school
 * @param lastVisit null when there is none
 * @param states those that some school is in
 */
public record SchoolSummary(
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

  /** How many schools are in a state. */
  public int schools(SchoolState state) {
    return states.stream().filter(each -> each.state() == state).mapToInt(InState::schools).sum();
  }

  /** Pupils left at the schools in a state; missing where there is none. */
  public Figure left(SchoolState state) {
    return states.stream()
        .filter(each -> each.state() == state)
        .map(InState::left)
        .findFirst()
        .orElse(Figure.MISSING);
  }

  /** Where these figures come from, each origin once. */
  public List<Origin> origins() {
    return Origin.of(Stream.of(pupilsDue, recorded, activated, visits));
  }
}
