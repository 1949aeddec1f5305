package id.pantau.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import id.pantau.server.PantauServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One attack for each limit, over HTTP, as an attacker would. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "pantau.bundled=false",
      "pantau.graphql.timeout=3s",
      "pantau.graphql.waiting=6",
      "spring.graphql.schema.additional-files=classpath:id/pantau/graphql/stalling.graphqls"
    })
@Import(StallingFields.class)
@DirtiesContext
class LimitTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path folder;

  @LocalServerPort private int port;
  @Autowired private WebGraphQlHandler handler;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", () -> folder.resolve("data"));
  }

  private record Reply(int status, HttpResponse<String> response) {

    JsonNode error() {
      return JsonMapper.shared().readTree(response.body()).path("errors").path(0);
    }

    String code() {
      return error().at("/extensions/code").asString("");
    }

    String sentence() {
      return error().path("message").asString("");
    }
  }

  private HttpRequest.Builder request(BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
        .header("Content-Type", "application/json")
        .POST(body);
  }

  private CompletableFuture<Reply> sending(HttpRequest.Builder request) {
    return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(response -> new Reply(response.statusCode(), response));
  }

  private static String json(String query) {
    return JsonMapper.shared().writeValueAsString(Map.of("query", query));
  }

  private Reply ask(String query) {
    return sending(request(BodyPublishers.ofString(json(query)))).join();
  }

  private void refused(String query, String sentence) {
    long started = System.nanoTime();
    Reply reply = ask(query);
    assertThat(reply.code()).isEqualTo("TOO_EXPENSIVE");
    assertThat(reply.sentence()).contains(sentence);
    assertThat(JsonMapper.shared().readTree(reply.response().body()).path("data").isObject())
        .isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void depth() {
    refused(
        "{ region(code: \"1673\") " + "{ parent ".repeat(20) + "{ name }" + " }".repeat(21),
        "more than 20 fields deep; begin further down");
  }

  @Test
  void nodes() {
    refused(
        "{ regions(level: REGENCY, first: 1000) { nodes { series(measure: ACTIVATED, interval: DAY, from: \"2023-01-01\", to: \"2023-12-31\") { points { figure { value } } } } } }",
        "more than 100000 entries in its lists; ask for fewer regions");
  }

  /** Each fragment three times in the one before: 3²⁰ fields in a text of one kilobyte. */
  @Test
  void fragmentsThatUnfold() {
    String bomb =
        IntStream.range(0, 18)
            .mapToObj(
                i ->
                    "fragment f%1$d on Region { parent { ...f%2$d } ancestors { ...f%2$d } children { ...f%2$d } }"
                        .formatted(i, i + 1))
            .collect(Collectors.joining(" "));
    refused(
        "{ region(code: \"1673\") { ...f0 } } " + bomb + " fragment f18 on Region { name }",
        "more than 10000 fields, fragments counted where they are used");
  }

  @Test
  void theStandardIntrospectionPasses() {
    Reply reply = ask(IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(reply.code()).isEmpty();
    JsonNode body = JsonMapper.shared().readTree(reply.response().body());
    assertThat(body.at("/data/__schema/types").size()).isGreaterThan(60);
  }

  @Test
  void introspectionInCircles() {
    String circle =
        "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    assertThat(ask(circle).code()).isIn("BAD_INPUT", "TOO_EXPENSIVE");
  }

  @Test
  void complexity() {
    String reporting =
        IntStream.range(1, 29)
            .mapToObj(
                i ->
                    "a%d: reporting(dataset: \"activations\", to: \"2023-10-%02d\") { lastDay }"
                        .formatted(i, i))
            .collect(Collectors.joining(" "));
    refused("{ region(code: \"1673\") { %s } }".formatted(reporting), "more than 20000 points");
  }

  @Test
  void aliases() {
    String many =
        IntStream.range(0, 31)
            .mapToObj(i -> "a%d: region(code: \"1673\") { name }".formatted(i))
            .collect(Collectors.joining(" "));
    refused("{ " + many + " }", "more than 30 aliases; ask for a list");
  }

  @Test
  void tokens() {
    refused("{ " + "__typename ".repeat(5_000) + "}", "more than 5000 tokens");
  }

  @Test
  void body() {
    String tail = "#".repeat(65_536);
    Reply told = sending(request(BodyPublishers.ofString(json("{ __typename } " + tail)))).join();
    assertThat(told.status()).isEqualTo(413);
    assertThat(told.code()).isEqualTo("TOO_EXPENSIVE");
    assertThat(told.sentence()).contains("send values as variables");
    Reply chunked = sending(request(chunks(json("{ __typename } " + tail)))).join();
    assertThat(chunked.status()).isEqualTo(413);
    assertThat(chunked.code()).isEqualTo("TOO_EXPENSIVE");
    Reply right = sending(request(chunks(json("{ __typename } " + "#".repeat(65_000))))).join();
    assertThat(right.status()).isEqualTo(200);
  }

  /** Without a length. */
  private static BodyPublisher chunks(String body) {
    Supplier<InputStream> bytes = () -> new ByteArrayInputStream(body.getBytes(UTF_8));
    return BodyPublishers.ofInputStream(bytes);
  }

  @Test
  void page() {
    for (String field :
        List.of(
            "regions(level: REGENCY, first: 1001) { totalCount }",
            "aggregate(measures: [VISITS], first: 1001) { totalCount }",
            "loads(first: 1) { nodes { held(first: 1001) { day } } }")) {
      Reply reply = ask("{ " + field + " }");
      assertThat(reply.code()).isEqualTo("BAD_INPUT");
      assertThat(reply.sentence()).contains("first is 1001; ask for 1 to 1000");
    }
  }

  /** The thread that asks is the one that the SQL holds: no answer comes before that has ended. */
  @Test
  void time() {
    long started = System.nanoTime();
    Reply reply = ask("{ slow again: slow dataVersion { version } }");
    assertThat(reply.code()).isEqualTo("TIMED_OUT");
    assertThat(reply.sentence())
        .contains("longer than 3 s", "its SQL was cancelled", "shorter span");
    JsonNode answer = JsonMapper.shared().readTree(reply.response().body());
    assertThat(answer.path("errors")).hasSize(1);
    assertThat(answer.path("data").isObject()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
  }

  @Test
  void fourRunSixWaitAndTheNextIsToldToComeBack() throws InterruptedException {
    StallingFields.end = new CountDownLatch(1);
    List<CompletableFuture<Reply>> running = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      running.add(sending(request(BodyPublishers.ofString(json("{ held }")))));
    }
    assertThat(StallingFields.BEGUN.tryAcquire(4, 10, TimeUnit.SECONDS)).isTrue();
    TimeUnit.MILLISECONDS.sleep(500); // all ten are there
    Reply refused = ask("{ __typename }");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("BUSY");
    assertThat(refused.sentence()).contains("4 queries are running and 6 may wait; ask again");
    assertThat(refused.response().headers().firstValue("Retry-After")).contains("1");
    assertThat(inProcess("{ __typename }")).contains("BUSY");
    assertThat(StallingFields.BEGUN.availablePermits()).isZero();
    StallingFields.end.countDown();
    assertThat(running).allSatisfy(reply -> assertThat(reply.join().status()).isEqualTo(200));
    assertThat(ask("{ __typename }").status()).isEqualTo(200);
    assertThat(inProcess("{ __typename }")).contains("Query");
  }

  private String inProcess(String query) {
    var request =
        new WebGraphQlRequest(
            URI.create("http://in-process/graphql"),
            new HttpHeaders(),
            new LinkedMultiValueMap<>(),
            null,
            Map.of(),
            new DefaultGraphQlRequest(query),
            "1",
            Locale.ROOT);
    return handler.handleRequest(request).block(Duration.ofSeconds(10)).toMap().toString();
  }
}
