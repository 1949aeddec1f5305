package id.pantau.school;

import id.pantau.measure.Known;
import id.pantau.measure.aggregate.AggregateOrder.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which schools, in what order.
 *
 * @param kinds only these; empty for all
 * @param states only those that are in one of these on the day; empty for all
 * @param search words of the name, or the first digits of the number; null for all
 * @param asOf the day that states and counts are of; null for the newest one with data
 * @param orderBy the most important first; empty for NEED; what is left equal is ordered by NPSN
 */
public record SchoolQuestion(
    Set<String> kinds,
    Set<SchoolState> states,
    @Nullable SchoolSearch search,
    @Nullable LocalDate asOf,
    Known known,
    List<SchoolOrder> orderBy) {

  private static final SchoolOrder USUAL = new SchoolOrder(SchoolOrder.Key.NEED, Direction.ASC);

  public SchoolQuestion {
    kinds = Set.copyOf(kinds);
    states = Set.copyOf(states);
    orderBy = orderBy.isEmpty() ? List.of(USUAL) : List.copyOf(orderBy);
  }

  /** The same of a day. */
  public SchoolQuestion on(LocalDate day) {
    return new SchoolQuestion(kinds, states, search, day, known, orderBy);
  }
}
