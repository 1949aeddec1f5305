package id.pantau.school;

import id.pantau.measure.aggregate.AggregateOrder.Direction;

/**
 * What schools are ordered by; those without a value come last either way.
 *
 * @param key what they are ordered by
 */
public record SchoolOrder(Key key, Direction direction) {

  /** What a school can be ordered by. */
  public enum Key {
    /** Never visited first, then unfinished, unknown, done; in each most pupils left first. */
    NEED,
    NAME,
    NPSN,
    KIND,
    DISTRICT,
    PUPILS_DUE,
    RECORDED,
    ACTIVATED,
    LEFT,
    VISITS,
    LAST_VISIT
  }

  /** SQL of it. */
  String sql() {
    return switch (key) {
      case NEED -> term("need", direction) + ", " + term("remaining", turned());
      case NAME -> term("name", direction);
      case NPSN -> term("npsn", direction);
      case KIND -> term("kind", direction);
      case DISTRICT -> term("district_code", direction);
      case PUPILS_DUE -> term("due", direction);
      case RECORDED -> term("recorded", direction);
      case ACTIVATED -> term("activated", direction);
      case LEFT -> term("remaining", direction);
      case VISITS -> term("visits", direction);
      case LAST_VISIT -> term("last_visit", direction);
    };
  }

  private Direction turned() {
    return switch (direction) {
      case ASC -> Direction.DESC;
      case DESC -> Direction.ASC;
    };
  }

  private static String term(String column, Direction direction) {
    return "%s %s NULLS LAST".formatted(column, direction);
  }
}
