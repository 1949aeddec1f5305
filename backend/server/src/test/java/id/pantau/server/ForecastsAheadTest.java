package id.pantau.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.lake.Lake;
import id.pantau.testing.Upload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.forecast-ahead=true")
@DirtiesContext
class ForecastsAheadTest {

  private static final String FORECAST =
      "{ region(code: \"1671\") { forecast(measure: ACTIVATED, horizon: 4) { model } } }";

  @TempDir private static Path folder;

  @LocalServerPort private int port;
  @Autowired private ForecastsAhead ahead;
  @Autowired private Lake lake;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", () -> folder.resolve("data"));
  }

  private void awaitForecasts() throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    while (ahead.made() != lake.current().version() && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(ahead.made()).isEqualTo(lake.current().version());
  }

  private int statements() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("content-type", "application/json")
            .header("X-Pantau-Trace", "1")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(Map.of("query", FORECAST))))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      JsonNode body =
          JsonMapper.shared()
              .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
      assertThat(body.at("/data/region/forecast/model").asString("")).isNotEmpty();
      return body.at("/extensions/trace/statements").asInt();
    }
  }

  /** At the start and after each load, nobody has to ask first. */
  @Test
  void aNewVersionIsForecastBeforeAnybodyAsks() throws Exception {
    awaitForecasts();
    assertThat(statements()).isZero();
    Upload.of(
            "activations.csv",
            "date,service_district_code,registered_district_code,npsn,channel,people\n2023-11-06,167101,167101,,OFFICE,5\n")
        .isTaken(port);
    awaitForecasts();
    assertThat(statements()).isZero();
  }
}
