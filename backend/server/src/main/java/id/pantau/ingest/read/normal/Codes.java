package id.pantau.ingest.read.normal;

import id.pantau.warehouse.Sql;
import java.util.Map;
import java.util.stream.Collectors;

/** Codes as offices write them. */
final class Codes {

  private static final String KEY =
      "regexp_replace(lower(strip_accents(t)), '[^\\p{L}\\p{N}]', '', 'g')";

  private Codes() {}

  /**
   * SQL for our code; NULL where the text is no way to write one.
   *
   * @param codes by key
   */
  static String normal(Map<String, String> codes) {
    return codes.entrySet().stream()
        .map(e -> "WHEN %s THEN %s".formatted(Sql.literal(e.getKey()), Sql.literal(e.getValue())))
        .collect(Collectors.joining(" ", "CASE " + KEY + " ", " END"));
  }
}
