package id.pantau.lake.attempt;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * An attempt as one line of JSON.
 *
 * @param seq counts the attempts from 1
 * @param atMs milliseconds since 1970 in UTC
 */
record Line(
    long seq,
    String id,
    long atMs,
    String source,
    @Nullable String dataset,
    Verdict verdict,
    @Nullable Long rowCount,
    long accepted,
    long refused,
    @Nullable String refusal,
    @Nullable String message,
    @Nullable Long version,
    List<Office> held) {

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** The held-back days of one office: in a large file they are many. */
  record Office(String office, List<String> days) {}

  static Line of(long seq, long atMs, Attempt attempt) {
    return new Line(
        seq,
        attempt.id(),
        atMs,
        attempt.source(),
        attempt.dataset(),
        attempt.verdict(),
        attempt.rows(),
        attempt.acceptedReports(),
        attempt.refusedReports(),
        attempt.refusal(),
        attempt.message(),
        attempt.version(),
        byOffice(attempt.held()));
  }

  private static List<Office> byOffice(List<HeldBack> held) {
    return held.stream()
        .collect(
            Collectors.groupingBy(
                HeldBack::office,
                TreeMap::new,
                Collectors.mapping(each -> each.day().toString(), Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> new Office(entry.getKey(), entry.getValue()))
        .toList();
  }

  String json() {
    return JSON.writeValueAsString(this);
  }
}
