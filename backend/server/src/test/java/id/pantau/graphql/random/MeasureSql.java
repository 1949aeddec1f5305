package id.pantau.graphql.random;

import java.util.Map;

/** A measure, worked out over the relations of a {@link Frame} and the tables of what was sent. */
interface MeasureSql {

  /**
   * SELECT of g, b, the categories, a, and d: what is divided, by what. Groups without are left
   * out.
   */
  String figures();

  /**
   * SELECT of g, b and n: how many units tell of it.
   *
   * @param figures name of the relation of its figures
   */
  String tellers(String figures);

  /** Relations that it reads beside these, by name, each after those it reads. */
  default Map<String, String> relations() {
    return Map.of();
  }

  /** Whether a is divided by d. */
  default boolean isRatio() {
    return false;
  }
}
