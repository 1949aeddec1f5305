package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    assertThat(trace.at("/relations").valueStream().map(JsonNode::asString)).isNotEmpty();
    assertThat(trace.at("/relations").toString()).contains("activation").contains("visit");
    JsonNode again = Posted.to(port, QUERY, "X-Pantau-Trace", "1").body();
    assertThat(again.at("/extensions/trace/statements").asInt()).as("answered before").isZero();
  }

  @Test
  void tellsWhatLevelsAreReadFrom() {
    var query =
        Map.of(
            "query",
            "{ aggregate(measures: [SHARE_OF_TARGET, BLANKO_ON_HAND], by: [REGENCY], where: {within: \"16\"}, to: \"2023-11-03\") { nodes { figures { figure { value } } } } }");
    assertThat(
            Posted.to(port, query, "X-Pantau-Trace", "1")
                .body()
                .at("/extensions/trace/relations")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly("base", "blanko_stock", "level");
  }

  @Test
  void saysNothingUnasked() {
    JsonNode body = Posted.to(port, QUERY).body();
    assertThat(body.has("extensions")).isFalse();
    assertThat(body.at("/data/region/children")).hasSize(17);
    assertThat(Posted.to(port, QUERY, "X-Pantau-Trace", "0").body().has("extensions")).isFalse();
  }
}
