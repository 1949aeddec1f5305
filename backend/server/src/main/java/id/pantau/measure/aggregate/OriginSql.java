package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.warehouse.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Origins as small numbers: to hand over a text takes ten times as long. */
final class OriginSql {

  private static final List<Origin> NUMBERED =
      List.of(Origin.OFFICIAL, Origin.PUBLISHED, Origin.SYNTHETIC, Origin.MIXED);

  private OriginSql() {}

  /**
   * SQL of the origin of a sum where it is known.
   *
   * @param value SQL of the sum; null where it is of nothing
   */
  static String number(Origin origin, String value) {
    return "CASE WHEN %s IS NOT NULL THEN %d END".formatted(value, NUMBERED.indexOf(origin));
  }

  /**
   * SQL of the origin of a sum.
   *
   * @param low SQL of the least origin in it
   * @param high SQL of the greatest
   */
  static String number(String low, String high) {
    return "CASE WHEN %1$s <> %2$s THEN 3 WHEN %1$s = 'OFFICIAL' THEN 0 WHEN %1$s = 'PUBLISHED' THEN 1 WHEN %1$s = 'SYNTHETIC' THEN 2 END"
        .formatted(low, high);
  }

  /** The origin that a number in a row stands for; null for what is of nothing. */
  static @Nullable Origin read(Row row, String column) {
    Long number = row.optionalWhole(column);
    return number == null ? null : NUMBERED.get(Math.toIntExact(number));
  }
}
