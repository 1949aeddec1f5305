package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an answer took, for whoever asks. */
class TraceTest extends BundledPantau {

  private static final Map<String, String> QUERY =
      Map.of(
          "query",
          "{ region(code: \"16\") { children { aggregate(measures: [ACTIVATED, VISITS], by: [MONTH], from: \"2023-09-01\", to: \"2023-10-31\") { nodes { figures { figure { value } } } } } } }");

  @LocalServerPort private int port;

  @Test
  void tellsStatementsRelationsRowsAndTimes() {
    // Reads the region tree and who reported, once per data version.
    Posted.to(port, Map.of("query", QUERY.get("query").replace("09-01", "10-01")));
    JsonNode body = Posted.to(port, QUERY, "X-Pantau-Trace", "1").body();
    JsonNode trace = body.at("/extensions/trace");
    assertThat(trace.at("/statements").asInt()).isEqualTo(1);
    assertThat(trace.at("/milliseconds")).hasSize(1);
    assertThat(trace.at("/milliseconds/0").asDouble()).isPositive();
    assertThat(trace.at("/rows").asInt())
        .as("figures of anything")
        .isGreaterThan(17)
        .isEqualTo(
            body.findValues("value").stream().filter(value -> value.asDouble(0) > 0).count());
    assertThat(relations(body)).contains("activations_by_office", "visits");
    assertThat(trace.at("/rowsScanned").asInt())
        .as("days, not their seventeen sums")
        .isGreaterThan(17 * 300);
    JsonNode again = Posted.to(port, QUERY, "X-Pantau-Trace", "1").body();
    assertThat(again.at("/extensions/trace/statements").asInt()).as("answered before").isZero();
  }

  @Test
  void tellsWhatLevelsAreReadFrom() {
    var query =
        Map.of(
            "query",
            "{ aggregate(measures: [SHARE_OF_TARGET, BLANKO_ON_HAND], by: [REGENCY], where: {within: \"16\"}, to: \"2023-11-03\") { nodes { figures { figure { value } } } } }");
    assertThat(relations(Posted.to(port, query, "X-Pantau-Trace", "1").body()))
        .as("the base may be in memory")
        .contains("blanko_stock", "level")
        .isSubsetOf("base", "blanko_stock", "level");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          region(code: "1673") { progress(asOf: "2023-11-02") { gap { value } } }                      | level
          region(code: "1673") { series(measure: ACTIVATED, interval: WEEK, from: "2023-05-08", to: "2023-07-09") { points { figure { value } } } }     | week_flow
          schools(within: "1504", asOf: "2023-12-31") { totalCount }                                   | school_register
          aggregate(measures: [SCHOOLS_NEVER], where: {within: "15"}) { nodes { figures { figure { value } } } } | school_register
          """)
  void tellsWhatAnythingIsReadFrom(String field, String relation) {
    JsonNode body =
        Posted.to(port, Map.of("query", "{ " + field + " }"), "X-Pantau-Trace", "1").body();
    assertThat(relations(body)).contains(relation);
    assertThat(body.at("/extensions/trace/rowsScanned").asInt()).isPositive();
  }

  /** One after the other, as there is one place to look at. */
  @Test
  void manyMayAskAtOnce() throws Exception {
    var query =
        Map.of("query", "{ region(code: \"16\") { children { progress { gap { value } } } } }");
    JsonNode alone = Posted.to(port, query).body().at("/data");
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<JsonNode>> answers =
          Stream.generate(
                  () -> threads.submit(() -> Posted.to(port, query, "X-Pantau-Trace", "1").body()))
              .limit(12)
              .toList();
      for (Future<JsonNode> answer : answers) {
        assertThat(answer.get().at("/data")).isEqualTo(alone);
        assertThat(relations(answer.get())).contains("level");
      }
    }
  }

  private static List<String> relations(JsonNode body) {
    return body.at("/extensions/trace/relations").valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void saysNothingUnasked() {
    JsonNode body = Posted.to(port, QUERY).body();
    assertThat(body.has("extensions")).isFalse();
    assertThat(body.at("/data/region/children")).hasSize(17);
    assertThat(Posted.to(port, QUERY, "X-Pantau-Trace", "0").body().has("extensions")).isFalse();
  }
}
