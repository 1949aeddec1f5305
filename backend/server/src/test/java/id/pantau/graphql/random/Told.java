package id.pantau.graphql.random;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a measure in a group.
 *
 * @param numerator of a ratio; null else
 * @param denominator of a ratio; null else
 */
record Told(
    @Nullable Double value,
    @Nullable Double numerator,
    @Nullable Double denominator,
    int reported,
    int expected) {

  /** A sum or a level; missing where nobody tells. */
  static Told plain(@Nullable Double value, int reported, int expected) {
    return new Told(reported == 0 ? null : value, null, null, reported, expected);
  }

  /** One over the other; missing where nobody tells, or it is of nothing. */
  static Told ratio(@Nullable Double above, @Nullable Double below, int reported, int expected) {
    Double over = reported == 0 ? null : above;
    Double under = reported == 0 ? null : below;
    Double value = over == null || under == null || under == 0 ? null : over / under;
    return new Told(value, over, under, reported, expected);
  }

  /** Whether there is a number, and one that is not nobody. */
  boolean isSomething() {
    return value != null && value != 0;
  }
}
