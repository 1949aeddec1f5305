package id.pantau.warehouse;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a statement went through.
 *
 * @param relations names of the tables
 * @param rows of them that were looked at, after whole row groups were left out
 */
record Scans(Set<String> relations, long rows) {

  static final Scans UNKNOWN = new Scans(Set.of(), 0);

  Scans {
    relations = Set.copyOf(relations);
  }

  /** Out of the engine's own profile of the statement, in JSON. */
  static Scans of(String profile) {
    JsonNode root = JsonMapper.shared().readTree(profile);
    return new Scans(
        root.at("/operator")
            .valueStream()
            .flatMap(Scans::tables)
            .collect(Collectors.toUnmodifiableSet()),
        root.at("/query/total_rows_scanned").asLong(0));
  }

  /** The engine says {@code pantau.main."level"}. */
  private static Stream<String> tables(JsonNode operator) {
    Stream<String> own =
        Stream.of(operator.at("/extra_info/Table").asString(""))
            .filter(name -> !name.isEmpty())
            .map(name -> name.substring(name.lastIndexOf('.') + 1).replace("\"", ""));
    return Stream.concat(own, operator.path("children").valueStream().flatMap(Scans::tables));
  }
}
