package id.pantau.measure;

import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked, as a relation {@code asked}: one row per question, numbered in {@code n}. Values
 * are written as literals, since a nation's worth of binds is slow to bind; only codes, days,
 * numbers and enum constants can be, and those cannot break out of a literal.
 */
final class Asked {

  private final String columns;
  private final List<String> rows = new ArrayList<>();
  private final Set<RegionCode> districts = new TreeSet<>();

  Asked(String... columns) {
    this.columns =
        Stream.concat(Stream.of("n"), Stream.of(columns)).collect(Collectors.joining(", "));
  }

  /** Adds the next question; its values stand in the order of the columns. */
  void add(Object... values) {
    for (Object value : values) {
      if (value instanceof RegionCode code && code.level() == RegionLevel.DISTRICT) {
        districts.add(code);
      }
    }
    rows.add(
        Stream.concat(Stream.of(String.valueOf(rows.size())), Stream.of(values).map(Asked::literal))
            .collect(Collectors.joining(", ", "(", ")")));
  }

  private static String literal(Object value) {
    return switch (value) {
      case RegionCode code -> "'" + code.digits() + "'";
      case LocalDate day -> "DATE '" + day + "'";
      case Integer number -> number.toString();
      case Enum<?> constant -> "'" + constant.name() + "'";
      default -> throw new IllegalArgumentException("no literal for " + value.getClass());
    };
  }

  /** The districts among the regions, once each. */
  List<RegionCode> districts() {
    return List.copyOf(districts);
  }

  String clause() {
    return clause("asked");
  }

  /** The same under another name. */
  String clause(String name) {
    return "%s AS (SELECT * FROM (VALUES %s) AS v(%s))"
        .formatted(name, String.join(", ", rows), columns);
  }
}
