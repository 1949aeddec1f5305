package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.access.Scope;
import id.pantau.measure.Known;
import id.pantau.progress.HitAnswer;
import id.pantau.progress.HitService;
import id.pantau.progress.Progress;
import id.pantau.progress.ProgressQuestion;
import id.pantau.progress.ProgressService;
import id.pantau.region.RegionCode;
import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Forecasts over real HTTP, on the bundled data and the sample. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ForecastContractTest {

  @TempDir private static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", () -> folder.resolve("data"));
  }

  private Answer ask(String query) {
    return Answer.to(port, query, Map.of());
  }

  @Test
  void aRegencyIsForecastWeekByWeek() {
    JsonNode forecast =
        ask("""
            { region(code: "1673") { forecast(measure: ACTIVATED, horizon: 13) { unit model choice weeks gaps outliers
              id: reason en: reason(language: EN) candidates { description weight mase }
              backtest { origins forecast { mase pinball coverage } naive { mase } }
              points { start end mean lower upper low: quantile(probability: 0.1) median: quantile(probability: 0.5) } } } }
            """)
            .at("/region/forecast");
    assertThat(forecast.at("/unit").asString()).isEqualTo("people");
    assertThat(forecast.at("/points").size()).isEqualTo(13);
    LocalDate first = LocalDate.parse(forecast.at("/points/0/start").asString());
    assertThat(first.getDayOfWeek().getValue()).isEqualTo(1);
    for (JsonNode point : forecast.at("/points")) {
      assertThat(point.at("/lower").asDouble()).isBetween(0.0, point.at("/mean").asDouble());
      assertThat(point.at("/upper").asDouble())
          .isGreaterThanOrEqualTo(point.at("/mean").asDouble());
      assertThat(point.at("/low")).isEqualTo(point.at("/lower"));
      assertThat(point.at("/median")).isEqualTo(point.at("/mean"));
    }
    assertThat(forecast.at("/backtest/origins").asInt()).isPositive();
    assertThat(forecast.at("/backtest/forecast/mase").asDouble())
        .isLessThanOrEqualTo(forecast.at("/backtest/naive/mase").asDouble());
    assertThat(
            forecast
                .at("/candidates")
                .valueStream()
                .mapToDouble(c -> c.at("/weight").asDouble())
                .sum())
        .isCloseTo(1, within(1e-9));
    assertThat(forecast.at("/id").asString()).contains("galat");
    assertThat(forecast.at("/en").asString()).contains("origins");
  }

  /** The domain's example: 3,927 of 41,094 with 59 days left. */
  @Test
  void lubuklinggauWillNotReachItsTarget() {
    JsonNode progress =
        ask("""
            { region(code: "1673") { progress(asOf: "2023-11-02") { gap { value } probability hitDate { p10 p50 p90 } } } }
            """)
            .at("/region/progress");
    assertThat(progress.at("/gap/value").asDouble()).isGreaterThan(30_000);
    assertThat(progress.at("/probability").asDouble()).isLessThan(0.01);
  }

  /** They begin at what is counted, rise, end on the deadline, and agree with the probability. */
  @Test
  void futuresLeadToTheDeadline() {
    JsonNode progress =
        ask("""
            { region(code: "1673") { progress(asOf: "2023-11-02") { activated { value } target { count deadline } probability
              futures { end p10 p25 p50 p75 p90 }
              forecast(horizon: 2) { measure weeks points { start mean lower upper } } } } }
            """)
            .at("/region/progress");
    assertThat(progress.at("/forecast/measure").asString()).isEqualTo("ACTIVATED");
    assertThat(progress.at("/forecast/points/0/start").asString()).isEqualTo("2023-10-30");
    JsonNode futures = progress.at("/futures");
    assertThat(futures.at("/0/end").asString()).isEqualTo("2023-11-05");
    assertThat(futures.get(futures.size() - 1).at("/end").asString()).isEqualTo("2023-12-31");
    assertThat(futures.size()).isEqualTo(9);
    double before = progress.at("/activated/value").asDouble();
    for (JsonNode point : futures) {
      assertThat(
              Stream.of("p10", "p25", "p50", "p75", "p90").map(p -> point.at("/" + p).asDouble()))
          .isSorted();
      assertThat(point.at("/p10").asDouble()).isGreaterThanOrEqualTo(before);
      before = point.at("/p10").asDouble();
    }
    assertThat(futures.get(8).at("/p90").asDouble())
        .isLessThan(progress.at("/target/count").asDouble());
    assertThat(progress.at("/probability").asDouble()).isLessThan(0.1);
  }

  /** Drawing a thousand futures takes time; of the same data they are the same. */
  @Test
  void futuresAreDrawnOnce(@Autowired ProgressService progress, @Autowired HitService hits) {
    var question =
        new ProgressQuestion(
            RegionCode.parse("1673"), LocalDate.of(2023, 11, 2), null, Known.Now.NOW);
    Supplier<HitAnswer> answer =
        () -> {
          Progress found = progress.progress(Scope.nation(), List.of(question)).get(question);
          return hits.hits(Scope.nation(), List.of(found)).get(found);
        };
    HitAnswer first = answer.get();
    assertThat(first.date()).isNotNull();
    assertThat(answer.get()).isSameAs(first);
  }

  @Test
  void aReachedTargetIsCertainAndWithoutATargetNothingIsSaid() {
    JsonNode before =
        ask("{ region(code: \"1673\") { progress(asOf: \"2015-01-01\") { probability hitDate { p50 } futures { end } } } }")
            .at("/region/progress");
    assertThat(before.at("/probability").isNull()).isTrue();
    assertThat(before.at("/hitDate").isNull()).isTrue();
    assertThat(before.at("/futures").size()).isZero();
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    JsonNode forecast =
        ask("{ region(code: \"9501\") { forecast(measure: ACTIVATED, horizon: 4) { model points { mean } reason reason_en: reason(language: EN) } } }")
            .at("/region/forecast");
    assertThat(forecast.at("/model").isNull()).isTrue();
    assertThat(forecast.at("/points").size()).isZero();
    assertThat(forecast.at("/reason").asString()).contains("ramalan perlu sedikitnya 3");
    assertThat(forecast.at("/reason_en").asString()).contains("a forecast needs at least 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measure: ACTIVATED, horizon: 0               | horizon is 0 weeks; ask for 1 to 260
          measure: ACTIVATED, horizon: 261             | horizon is 261 weeks
          measure: ACTIVATED, horizon: 4, level: 1     | level is 1.0; ask for a share between 0 and 1
          measure: SHARE_OF_BASE, horizon: 4           | SHARE_OF_BASE does not add up over time
          """)
  void whatCannotBeForecastSaysWhy(String arguments, String sentence) {
    Answer answer =
        ask("{ region(code: \"1673\") { forecast(%s) { model } } }".formatted(arguments));
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
    assertThat(answer.error().path("message").asString()).contains(sentence);
  }

  /** Two years of about 70 a week go on so; the last week is not over on its Monday. */
  @Test
  void whatIsLoadedIsForecastAnewAndGapsAreTold() {
    var rows =
        new StringBuilder(
            "date,service_district_code,registered_district_code,npsn,channel,people\n");
    var random = new SplittableRandom(1);
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int week = 0; week < 100; week++) {
      if (week != 50) {
        LocalDate day = monday.plusWeeks(week);
        rows.append("%s,960101,960101,,OFFICE,%d\n".formatted(day, 60 + random.nextInt(21)));
        if (random.nextInt(4) == 0) {
          rows.append("%s,960102,960102,,OFFICE,%d\n".formatted(day, 1 + random.nextInt(3)));
        }
      }
    }
    Upload.of("activations.csv", rows.toString()).isTaken(port);
    JsonNode forecast =
        ask("{ region(code: \"9601\") { forecast(measure: ACTIVATED, horizon: 8) { weeks gaps points { start mean lower upper } } } }")
            .at("/region/forecast");
    assertThat(forecast.at("/weeks").asInt()).isEqualTo(98);
    assertThat(forecast.at("/gaps").asInt()).isEqualTo(1);
    assertThat(forecast.at("/points/0/start").asString()).isEqualTo("2025-11-24");
    assertThat(forecast.at("/points/7/mean").asDouble()).isBetween(62.0, 78.0);
    assertThat(forecast.at("/points/7/lower").asDouble()).isBetween(45.0, 68.0);
    assertThat(forecast.at("/points/7/upper").asDouble()).isBetween(72.0, 95.0);
    theDistrictWhereLittleHappensHasWholeCounts();
  }

  private void theDistrictWhereLittleHappensHasWholeCounts() {
    JsonNode rare =
        ask("""
            { region(code: "960102") { forecast(measure: ACTIVATED, horizon: 8) { choice model weeks reason en: reason(language: EN)
              backtest { forecast { pinball } naive { pinball } } points { mean lower upper } } } }
            """)
            .at("/region/forecast");
    assertThat(rare.at("/choice").asString()).isEqualTo("POOLED");
    assertThat(rare.at("/model").asString()).isEqualTo("EB mixture");
    assertThat(rare.at("/weeks").asInt()).isEqualTo(98);
    assertThat(rare.at("/reason").asString()).contains("sebaran jumlah bulat", "galat kuantil");
    assertThat(rare.at("/en").asString()).contains("whole counts", "quantile error");
    assertThat(rare.at("/backtest/forecast/pinball").asDouble())
        .isLessThan(rare.at("/backtest/naive/pinball").asDouble());
    assertThat(rare.at("/points/7/mean").asDouble()).isBetween(0.2, 1.2);
    assertThat(rare.at("/points/7/lower").asDouble()).isZero();
    assertThat(rare.at("/points/7/upper").asDouble()).isIn(1.0, 2.0, 3.0);
  }
}
