package id.pantau.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which reports a file stands for: every day of these offices. What it covers and has no row for is
 * zero; what it does not cover is missing.
 *
 * @param offices four digits each
 * @param from first day
 * @param to last day, included
 * @param except days of single offices that it does not stand for after all
 */
public record Coverage(
    Set<String> offices, LocalDate from, LocalDate to, Map<String, Set<LocalDate>> except) {

  public Coverage {
    offices = Set.copyOf(offices);
    except = Map.copyOf(except);
    if (offices.isEmpty()) {
      throw new IllegalArgumentException("it would cover no office");
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("it would cover %s to %s".formatted(from, to));
    }
  }
}
