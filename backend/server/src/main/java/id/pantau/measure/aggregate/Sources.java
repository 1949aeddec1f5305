package id.pantau.measure.aggregate;

import java.util.Collection;
import java.util.List;

/** Which relation a fact is read from. */
enum Sources {
  /** The smallest that can answer. */
  SMALLEST,
  /** The accepted rows, whatever it costs: to hold roll-ups against. */
  ROWS;

  /**
   * The relation to read.
   *
   * @param needed the categories that must be told apart
   * @param roles the places that count
   * @param condition SQL of the rows that count in every sum; true where sums differ
   */
  Source of(
      Fact fact,
      Shape shape,
      Collection<Dimension> needed,
      Collection<Role> roles,
      String condition) {
    return switch (this) {
      case ROWS -> fact.sources().getLast();
      case SMALLEST ->
          fact.sources().stream()
              .filter(source -> source.only().equals("true") || source.only().equals(condition))
              .filter(source -> source.has(roles))
              .filter(source -> source.hasDaysOf(shape))
              .filter(
                  source ->
                      source.has(
                          shape.unitDigits(),
                          source.only().equals("true") ? needed : withoutOutcome(needed),
                          shape.question().where().onlySchools()))
              .findFirst()
              .orElseThrow();
    };
  }

  /** What a relation counts only need not be told apart in it. */
  private static List<Dimension> withoutOutcome(Collection<Dimension> needed) {
    return needed.stream().filter(each -> each != Dimension.OUTCOME).toList();
  }
}
