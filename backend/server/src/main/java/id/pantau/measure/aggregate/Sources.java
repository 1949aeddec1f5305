package id.pantau.measure.aggregate;

import java.util.Collection;

/** Which relation a fact is read from. */
enum Sources {
  /** The smallest that can answer. */
  SMALLEST,
  /** The accepted rows, whatever it costs: to hold roll-ups against. */
  ROWS;

  Source of(Fact fact, Shape shape, Collection<Dimension> needed) {
    return switch (this) {
      case ROWS -> fact.sources().getLast();
      case SMALLEST ->
          fact.sources().stream()
              .filter(
                  source ->
                      source.has(
                          shape.unitDigits(), needed, shape.question().where().onlySchools()))
              .findFirst()
              .orElseThrow();
    };
  }
}
