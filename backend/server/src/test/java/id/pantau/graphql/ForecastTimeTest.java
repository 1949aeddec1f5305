package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Models of every regency and several measures take many seconds; an answer has its limit there,
 * too.
 */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"pantau.graphql.timeout=2s", "pantau.forecast-ahead=false"})
@DirtiesContext
class ForecastTimeTest {

  private static final String ALL =
      "{ regions(level: REGENCY, first: 1000) { nodes { a: forecast(measure: ACTIVATED, horizon: 1) { model } b: forecast(measure: RECORDED, horizon: 1) { model } c: forecast(measure: RECORDING_ATTEMPTS, horizon: 1) { model } d: forecast(measure: CARDS_PRINTED, horizon: 1) { model } } } }";

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  @Test
  void forecastsEndWithTheTimeOfTheAnswer() {
    long started = System.nanoTime();
    assertThat(Answer.to(port, ALL, Map.of()).code()).isEqualTo("TIMED_OUT");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
    assertThat(Answer.to(port, "{ dataVersion { version } }", Map.of()).at("/dataVersion"))
        .isNotEmpty();
  }
}
