package id.pantau.region;

/**
 * The regions that there are, as SELECTs over the warehouse: those of the ministry's list that
 * comes with Pantau, renamed and added to by the dataset {@code regions}. Codes are without dots.
 */
public final class KnownRegions {

  /**
   * {@code code}, {@code official} (its name in the ministry's list; null when it is not there),
   * {@code sent} (its name in the dataset; null when it is not there) and {@code time_zone}.
   */
  public static final String NAMED =
      """
      SELECT coalesce(s.region_code, b.code) AS code, b.name AS official, s.name AS sent, s.time_zone
      FROM (
        SELECT code, name FROM provinces
        UNION ALL SELECT replace(code, '.', ''), name FROM regencies
        UNION ALL SELECT replace(code, '.', ''), name FROM districts
      ) b FULL JOIN regions s ON s.region_code = b.code
      """;

  /** {@code code} and {@code name}, as people know it. */
  public static final String NAMES =
      """
      SELECT r.code, coalesce(r.sent, n.alias, r.official) AS name FROM (%s) r
      LEFT JOIN region_aliases n ON n.region_code = r.code AND n.kind = 'NAME'
      """
          .formatted(NAMED);

  /** {@code code} and the {@code time_zone} of its province; null where none is known. */
  public static final String ZONES =
      """
      SELECT r.code, coalesce(z.time_zone, p.time_zone) AS time_zone FROM (%1$s) r
      LEFT JOIN (%1$s) z ON z.code = substr(r.code, 1, 2)
      LEFT JOIN province_details p ON p.code = substr(r.code, 1, 2)
      """
          .formatted(NAMED);

  /** The codes that an office can be of: the nation, provinces, regencies and cities. */
  public static final String OFFICES =
      "SELECT '00' UNION ALL SELECT code FROM (%s) k WHERE length(code) < 6".formatted(NAMED);

  /** All codes. */
  public static final String ALL = "SELECT '00' UNION ALL SELECT code FROM (%s) k".formatted(NAMED);

  private KnownRegions() {}
}
