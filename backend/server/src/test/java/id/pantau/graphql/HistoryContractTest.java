package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.lake.attempt.Attempt;
import id.pantau.lake.attempt.Attempts;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.server.PantauServer;
import id.pantau.testing.MovableClock;
import id.pantau.testing.Upload;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * History and reporting as their users meet them: files over HTTP, questions over GraphQL, on a
 * folder of its own. The clock only goes on, and each test has an office of its own.
 */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(HistoryContractTest.Time.class)
class HistoryContractTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static volatile Instant now = Instant.parse("2026-02-02T02:00:00Z");

  @TempDir static Path folder;

  @LocalServerPort private int port;
  @Autowired private Warehouse warehouse;
  @Autowired private Attempts attempts;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  /** Time as the tests have it. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Time {
    @Bean
    Clock movableClock() {
      return new MovableClock(() -> now);
    }
  }

  private static void later(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  private Answer ask(String query) {
    return Answer.to(port, query, Map.of());
  }

  /** One row of January 2026. */
  private static String row(int day, String district, int people) {
    return "2026-01-%02d,%s,%s,,OFFICE,%d\n".formatted(day, district, district, people);
  }

  private void load(String... rows) {
    Upload.of("activations.csv", HEADER + String.join("", rows)).isTaken(port);
  }

  private double january(String office, String known) {
    return ask("{ region(code: \"%s\") { series(measure: ACTIVATED, interval: MONTH, from: \"2026-01-01\", to: \"2026-01-31\"%s) { points { figure { value } } } } }"
            .formatted(office, known))
        .at("/region/series/points/0/figure/value")
        .asDouble();
  }

  private double activated(String office, String known) {
    return ask("{ region(code: \"%s\") { progress(asOf: \"2026-01-31\"%s) { activated { value } } } }"
            .formatted(office, known))
        .at("/region/progress/activated/value")
        .asDouble();
  }

  private String newestBatch() {
    return ask("{ batches(dataset: \"activations\", first: 1) { nodes { id } } }")
        .at("/batches/nodes/0/id")
        .asString();
  }

  /**
   * What the office said of January, what it said ten days later, and that once more taken back.
   */
  @Test
  void aCorrectedMonthChangesTodaysFigureAndLeavesTheOneKnownBefore()
      throws IOException, InterruptedException {
    load(row(5, "167301", 40), row(6, "167301", 60));
    double level = activated("1673", "");
    String february = ", knownAt: \"%s\"".formatted(now);
    later(10);
    load(row(5, "167301", 70), row(6, "167301", 60));
    String march = ", knownAt: \"%s\"".formatted(now);
    assertThat(january("1673", "")).isEqualTo(130);
    assertThat(january("1673", february)).isEqualTo(100);
    assertThat(activated("1673", "")).isEqualTo(level + 30);
    assertThat(activated("1673", february)).isEqualTo(level);

    later(10);
    assertThat(
            ask("mutation { undoBatch(id: \"%s\") { version } }".formatted(newestBatch()))
                .at("/undoBatch/version")
                .asInt())
        .isEqualTo(ask("{ dataVersion { version } }").at("/dataVersion/version").asInt());
    assertThat(january("1673", "")).isEqualTo(100);
    assertThat(january("1673", march)).isEqualTo(130);
    assertThat(january("1673", february)).isEqualTo(100);

    JsonNode report =
        ask("{ reports(dataset: \"activations\", within: \"1673\", from: \"2026-01-05\", to: \"2026-01-05\") { nodes { office { name } day rows replaced batch { source sha256 } history { kind dataVersion decidedAt rows batch { id undoneAt } } } } }")
            .at("/reports/nodes/0");
    assertThat(report.at("/office/name").asString()).isEqualTo("Kota Lubuklinggau");
    assertThat(report.at("/day").asString()).isEqualTo("2026-01-05");
    assertThat(report.at("/replaced").asInt()).isEqualTo(2);
    assertThat(report.at("/batch/source").asString()).isEqualTo("activations.csv");
    assertThat(
            report.at("/history").valueStream().map(each -> each.at("/kind").asString()).toList())
        .containsExactly("UNDONE", "REPLACED", "ACCEPTED");
    assertThat(report.at("/history/0/batch/id")).isEqualTo(report.at("/history/2/batch/id"));
    assertThat(report.at("/history/1/batch/undoneAt").asString()).isEqualTo(now.toString());
  }

  /** A year mistyped by one of 45 offices does not make the others silent. */
  @Test
  void oneOfficesSlipIsNotTheNewestDay() throws IOException, InterruptedException {
    String question = "{ region(code: \"16\") { reporting(dataset: \"activations\") { to } } }";
    load(row(29, "190401", 3));
    assertThat(ask(question).at("/region/reporting/to").asString()).isLessThan("2026-01-29");
  }

  /** Three statements and what is kept in memory, while loads come in. */
  @Test
  void allOfOneAnswerIsOfOneVersion() throws Exception {
    load(row(5, "190301", 1));
    double before = activated("1903", "") - 1;
    var done = new AtomicBoolean();
    try (ExecutorService loader = Executors.newSingleThreadExecutor()) {
      Future<?> loads = loader.submit(() -> loadAgainAndAgain("190301", done));
      try {
        for (int i = 0; i < 150; i++) {
          Answer answer =
              ask(
                  """
                  { batches(first: 1) { nodes { id } }
                    region(code: "1903") {
                      progress(asOf: "2026-01-31") { activated { value } }
                      series(measure: ACTIVATED, interval: MONTH, from: "2026-01-01", to: "2026-01-31") { points { figure { value } } }
                    }
                    dataVersion { version } }
                  """);
          assertThat(answer.at("/batches/nodes/0/id").asString())
              .isEqualTo(answer.at("/dataVersion/version").asString());
          assertThat(answer.at("/region/progress/activated/value").asDouble() - before)
              .isEqualTo(answer.at("/region/series/points/0/figure/value").asDouble());
        }
      } finally {
        done.set(true);
      }
      loads.get();
    }
  }

  private Void loadAgainAndAgain(String district, AtomicBoolean done)
      throws IOException, InterruptedException {
    for (int people = 2; !done.get(); people++) {
      load(row(5, district, people));
    }
    return null;
  }

  @ParameterizedTest
  @CsvSource({
    "4711, NOT_FOUND, there is no accepted file 4711",
    "x, NOT_FOUND, there is no accepted file x",
    "1, BAD_INPUT, one report as a whole"
  })
  void whatCannotBeUndoneSaysWhy(String id, String code, String sentence) {
    Answer answer = ask("mutation { undoBatch(id: \"%s\") { version } }".formatted(id));
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.error().path("message").asString()).contains(sentence);
  }

  @Test
  void aFileCanBeUndoneOnce() throws IOException, InterruptedException {
    load(row(7, "167201", 3));
    String undo =
        "mutation { undoBatch(id: \"%s\") { version decidedAt } }".formatted(newestBatch());
    assertThat(ask(undo).at("/undoBatch/decidedAt").asString()).isNotEmpty();
    assertThat(ask(undo).code()).isEqualTo("BAD_INPUT");
    assertThat(
            ask("{ reports(dataset: \"activations\", within: \"1672\", from: \"2026-01-07\") { totalCount } }")
                .at("/reports/totalCount")
                .asInt())
        .isZero();
  }

  /** Someone loads while somebody pages: the pages stay those of the first one's version. */
  @Test
  void pagesOfReportsAreOfOneVersion() throws IOException, InterruptedException {
    load(row(5, "190101", 1), row(6, "190101", 2), row(7, "190101", 3), row(8, "190101", 4));
    var days = new ArrayList<String>();
    JsonNode page = reports("");
    while (true) {
      page.at("/nodes").forEach(node -> days.add(node.at("/day").asString()));
      assertThat(page.at("/totalCount").asInt()).isEqualTo(4);
      assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(days.size() > 3);
      if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
        break;
      }
      load(row(5, "190101", 9), row(9, "190101", 4), row(12, "190101", days.size()));
      page = reports(", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString()));
    }
    assertThat(days).containsExactly("2026-01-08", "2026-01-07", "2026-01-06", "2026-01-05");
    assertThat(reports("").at("/totalCount").asInt()).isEqualTo(6);
  }

  private JsonNode reports(String after) {
    return ask("{ reports(dataset: \"activations\", within: \"1901\", from: \"2026-01-01\", to: \"2026-01-31\", first: 3%s) { totalCount nodes { day } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
            .formatted(after))
        .at("/reports");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ batches(first: 0) { totalCount } }",
        "{ batches(first: 1001) { totalCount } }",
        "{ batches(after: \"x\") { totalCount } }",
        "{ batches(after: \"YWZ0ZXI6eA\") { totalCount } }",
        "{ batches(dataset: \"aktivasi\") { totalCount } }",
        "{ loads(after: \"YWZ0ZXI6eA\") { totalCount } }",
        "{ reports(dataset: \"x' OR 1=1\") { totalCount } }",
        "{ reports(dataset: \"activations\", after: \"YWZ0ZXI6MS8yMDI0LTEzLTAxLzE2NzM\") { totalCount } }",
        "{ reports(dataset: \"activations\", after: \"YWZ0ZXI6eA\") { totalCount } }",
        "{ loads { nodes { held(first: 0) { day } } } }",
        "{ region(code: \"16\") { reporting(dataset: \"population\") { from } } }",
        "{ region(code: \"16\") { reporting(dataset: \"activations\", from: \"2024-02-01\", to: \"2024-01-01\") { from } } }",
        "{ region(code: \"16\") { reporting(dataset: \"activations\", from: \"2022-01-01\", to: \"2024-01-01\") { from } } }"
      })
  void whatCannotBeAskedIsBadInput(String query) {
    attempts.record(Attempt.refused("any", "any.csv", null, "EMPTY", "there is nothing in it"));
    assertThat(ask(query).code()).isEqualTo("BAD_INPUT");
  }

  /** The same moment of an attempt and of a question about it is after it. */
  @Test
  void whatWasHeldBackIsListedAndStandsInTheHeatMap() throws IOException, InterruptedException {
    attempts.record(
        Attempt.checked(
            "3f0c",
            "Rekap Januari.xlsx",
            "activations",
            12,
            1,
            2,
            null,
            Attempt.Taken.NOTHING,
            List.of(
                new HeldBack("1702", LocalDate.of(2026, 1, 6)),
                new HeldBack("1702", LocalDate.of(2026, 1, 5)))));
    attempts.record(
        Attempt.refused("77", "nik.csv", null, "PERSONAL_DATA", "column 3 is about persons"));
    JsonNode loads =
        ask("{ loads(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id receivedAt source dataset verdict rows acceptedReports refusedReports refusal message batch { id } held(first: 1) { office { shortName } day } } } }")
            .at("/loads");
    JsonNode refused = loads.at("/nodes/0");
    assertThat(refused.at("/verdict").asString()).isEqualTo("REFUSED");
    assertThat(refused.at("/refusal").asString()).isEqualTo("PERSONAL_DATA");
    assertThat(refused.at("/message").asString()).isEqualTo("column 3 is about persons");
    assertThat(refused.at("/dataset").isNull()).isTrue();
    assertThat(refused.at("/rows").isNull()).isTrue();
    assertThat(refused.at("/batch").isNull()).isTrue();
    JsonNode held = loads.at("/nodes/1");
    assertThat(held.at("/id").asString()).isEqualTo("3f0c");
    assertThat(held.at("/rows").asDouble()).isEqualTo(12);
    assertThat(held.at("/refusedReports").asInt()).isEqualTo(2);
    assertThat(held.at("/receivedAt").asString()).isEqualTo(now.toString());
    assertThat(held.at("/held")).hasSize(1);
    assertThat(held.at("/held/0/office/shortName").asString()).isEqualTo("Rejang Lebong");
    assertThat(held.at("/held/0/day").asString()).isEqualTo("2026-01-05");

    load(row(6, "170206", 8));
    JsonNode office =
        ask("{ region(code: \"1702\") { reporting(dataset: \"activations\", from: \"2026-01-04\", to: \"2026-01-07\") { totals { due received late missing refused } offices { health daysBehind days { day state receivedAt count } } } } }")
            .at("/region/reporting");
    assertThat(
            office
                .at("/offices/0/days")
                .valueStream()
                .map(day -> day.at("/state").asString())
                .toList())
        .containsExactly("NOT_DUE", "REFUSED", "LATE", "MISSING");
    assertThat(office.at("/totals/due").asInt()).isEqualTo(3);
    assertThat(office.at("/totals/refused").asInt()).isEqualTo(1);
    assertThat(office.at("/offices/0/days/2/count").asDouble()).isEqualTo(8);
    assertThat(office.at("/offices/0/daysBehind").asInt()).isEqualTo(1);
  }

  /** The sample was loaded as a whole, long after its days; some of its offices fell silent. */
  @Test
  void theSampleShowsWhoIsBehind() {
    JsonNode province =
        ask("{ region(code: \"16\") { reporting(dataset: \"recordings\", from: \"2024-05-01\", to: \"2024-06-28\") { totals { due received backfilled missing } health { health offices } offices { office { code } health daysBehind } } } }")
            .at("/region/reporting");
    Map<String, Integer> health =
        province
            .at("/health")
            .valueStream()
            .collect(
                Collectors.toMap(
                    each -> each.at("/health").asString(), each -> each.at("/offices").asInt()));
    assertThat(health.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(17);
    assertThat(health.keySet()).contains("STALE", "CURRENT");
    assertThat(province.at("/totals/backfilled")).isEqualTo(province.at("/totals/received"));
    assertThat(province.at("/totals/missing").asInt()).isPositive();
  }

  /** In April most work is Ramadan's: that is no fall of every office. */
  @Test
  void ramadanIsNoFall() {
    JsonNode health =
        ask("{ region(code: \"16\") { reporting(dataset: \"activations\", to: \"2024-04-05\") { health { health offices } } } }")
            .at("/region/reporting/health");
    int falling =
        health
            .valueStream()
            .filter(each -> each.at("/health").asString().equals("FALLING"))
            .mapToInt(each -> each.at("/offices").asInt())
            .sum();
    assertThat(falling).isLessThan(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reporting(dataset: \"activations\") { health { offices } offices { health days { state } } }",
        "reporting(dataset: \"activations\", to: \"2024-03-01\", knownAt: \"2026-02-02T02:00:00Z\") { offices { days { count } } }"
      })
  void reportingCostsTheSameNumberOfStatementsHoweverManyOfficesThereAre(String fields) {
    statements("{ region(code: \"19\") { children { %s } } }".formatted(fields));
    int few = statements("{ region(code: \"19\") { children { %s } } }".formatted(fields));
    int many = statements("{ region(code: \"35\") { children { %s } } }".formatted(fields));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ reports(dataset: \"activations\", first: %d) { nodes { office { name } batch { source undoneAt } history { kind batch { source } } } } }",
        "{ batches(first: %d) { nodes { reports holding undoneAt } } }",
        "{ loads(first: %d) { nodes { batch { source } held { office { name } } } } }"
      })
  void historyCostsTheSameNumberOfStatementsHoweverLongThePageIs(String query) {
    for (int i = 0; i < 4; i++) {
      attempts.record(
          Attempt.checked(
              "s" + i,
              "s.csv",
              "activations",
              1,
              1,
              1,
              15L,
              Attempt.Taken.RIGHT_REPORTS,
              List.of(new HeldBack("1601", LocalDate.of(2026, 1, 5)))));
    }
    statements(query.formatted(1));
    assertThat(statements(query.formatted(200)))
        .isEqualTo(statements(query.formatted(1)))
        .isLessThanOrEqualTo(4);
  }

  private int statements(String query) {
    return Posted.statements(port, query);
  }

  /** 514 offices, 62 days, every one with its state: within the answer's limits, and quick. */
  @Test
  void theNationFits() throws IOException, InterruptedException {
    List<String> districts =
        warehouse.query(
            Sql.of(
                "SELECT min(replace(code, '.', '')) AS code FROM districts GROUP BY regency_code"),
            row -> row.text("code"));
    assertThat(districts).hasSize(514);
    for (int month = 10; month < 12; month++) {
      LocalDate first = LocalDate.of(2025, month, 1);
      load(
          first
              .datesUntil(first.plusMonths(1))
              .flatMap(
                  day ->
                      districts.stream()
                          .map(code -> "%s,%s,%s,,OFFICE,3\n".formatted(day, code, code)))
              .toArray(String[]::new));
    }
    String query =
        "{ region(code: \"00\") { reporting(dataset: \"activations\", from: \"2025-09-30\", to: \"2025-11-30\") { totals { received missing } health { health offices } offices { office { code } health days { day state receivedAt } } } } }";
    ask(query);
    long start = System.nanoTime();
    JsonNode nation = ask(query).at("/region/reporting");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(nation.at("/offices")).hasSize(514);
    assertThat(nation.at("/offices/513/days")).hasSize(62);
    assertThat(nation.at("/totals/received").asInt()).isEqualTo(514 * 43);
    assertThat(nation.at("/totals/missing").asInt()).isEqualTo(514);
    assertThat(nation.at("/health")).hasSize(1);
  }
}
