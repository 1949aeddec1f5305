package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.Incoming;
import id.pantau.ingest.Ingest;
import id.pantau.server.PantauServer;
import id.pantau.testing.Mini;
import id.pantau.testing.TestingPantau;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever listens over HTTP hears of a load. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "pantau.bundled=false",
      "pantau.graphql.subscribers=2",
      "spring.graphql.http.sse.keep-alive=100ms"
    })
@DirtiesContext
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LoadedTest {

  @TempDir private static Path folder;

  @LocalServerPort private int port;
  @Autowired private Ingest ingest;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", () -> folder.resolve("data"));
  }

  /** A stream of events, read as they come. */
  private record Listening(HttpClient client, Iterator<String> lines) implements AutoCloseable {

    JsonNode next() {
      while (true) {
        String line = lines.next();
        if (line.startsWith("data:{")) {
          return JsonMapper.shared().readTree(line.substring("data:".length()));
        }
      }
    }

    @Override
    public void close() {
      client.shutdownNow();
    }
  }

  private Listening listen(String field) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    String query = "subscription { %s { version decidedAt } }".formatted(field);
    HttpResponse<Stream<String>> response =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("query", query))))
                .build(),
            HttpResponse.BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    return new Listening(client, response.body().iterator());
  }

  private void load(String dataset) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("data").resolve("tmp").resolve(dataset), Mini.regions().get(dataset));
    ingest.load(
        new Incoming(
            TestingPantau.unhashed(dataset), file, Origin.PUBLISHED, dataset, Declaration.NONE));
  }

  @Test
  void everyListenerHearsOfEachLoadAndMoreThanMayAreRefused() throws Exception {
    try (Listening one = listen("loaded");
        Listening other = listen("loaded(after: 0)")) {
      load("provinces");
      assertThat(one.next().at("/data/loaded/version").asInt()).isEqualTo(1);
      JsonNode heard = other.next();
      assertThat(heard.at("/data/loaded/version").asInt()).isEqualTo(1);
      assertThat(heard.at("/data/loaded/decidedAt").asString()).isNotEmpty();
      try (Listening third = listen("loaded")) {
        assertThat(third.next().toString()).contains("BUSY", "2 subscriptions are open");
      }
      load("regencies");
      assertThat(one.next().at("/data/loaded/version").asInt()).isEqualTo(2);
    }
    assertThat(whatAPlaceThatCameFreeIsTold()).isEqualTo(2);
  }

  /** Those that are gone are found out by the next sign of life. */
  private int whatAPlaceThatCameFreeIsTold() throws IOException, InterruptedException {
    while (true) {
      try (Listening late = listen("loaded(after: 1)")) {
        JsonNode told = late.next();
        if (!told.toString().contains("BUSY")) {
          return told.at("/data/loaded/version").asInt();
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  @Test
  void aSubscriptionIsNoAnswerOfOnePiece() {
    Posted posted = Posted.to(port, Map.of("query", "subscription { loaded { version } }"));
    assertThat(posted.code()).isEqualTo("BAD_INPUT");
    assertThat(posted.body().at("/errors/0/message").asString()).contains("text/event-stream");
  }

  @Test
  void aRefusalIsTheOnlyEvent() throws IOException, InterruptedException {
    try (Listening listening = listen("nonsense")) {
      assertThat(listening.next().at("/errors/0/extensions/code").asString())
          .isEqualTo("BAD_INPUT");
    }
  }
}
