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
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    properties = {"pantau.forecast-ahead=true", "pantau.sample=false"})
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

  /** Forty weeks of an office, from a Monday on. */
  private void load(LocalDate monday) {
    String rows =
        IntStream.range(0, 40 * 7)
            .mapToObj(
                day -> "%s,167101,167101,,OFFICE,%d\n".formatted(monday.plusDays(day), 5 + day % 4))
            .collect(Collectors.joining());
    Upload.of(
            "activations.csv",
            "date,service_district_code,registered_district_code,npsn,channel,people\n" + rows)
        .isTaken(port);
  }

  /** After each load nobody has to ask first. */
  @Test
  void aNewVersionIsForecastBeforeAnybodyAsks() throws Exception {
    load(LocalDate.of(2023, 1, 2));
    awaitForecasts();
    assertThat(statements()).isZero();
    load(LocalDate.of(2023, 10, 9));
    awaitForecasts();
    assertThat(statements()).isZero();
  }
}
