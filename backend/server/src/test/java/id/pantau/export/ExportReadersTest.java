package id.pantau.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.server.PantauServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Those who read slowly, go away, or ask for too much. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "pantau.export.running=1",
      "pantau.export.waiting=0",
      "pantau.export.timeout=6s",
      "spring.mvc.async.request-timeout=1s"
    })
class ExportReadersTest {

  /** Some 20 MB: more than lies between a server and who reads. */
  private static final String LARGE =
      "{ aggregate(measures: [ACTIVATED, RECORDED], by: [DISTRICT, DAY], where: {within: \"16\"}, from: \"2022-01-01\", to: \"2023-12-31\") { totalCount } }";

  private static final int DAYS = 730;

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  private HttpURLConnection asked(String query) throws IOException {
    return (HttpURLConnection)
        URI.create(
                "http://127.0.0.1:%d/api/export?query=%s"
                    .formatted(port, URLEncoder.encode(query, UTF_8)))
            .toURL()
            .openConnection();
  }

  private static void pause(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }

  @Test
  void whoReadsSlowlyHasAll() throws IOException, InterruptedException {
    readsSlowly();
  }

  private void readsSlowly() throws IOException, InterruptedException {
    try (var lines =
        new BufferedReader(new InputStreamReader(asked(LARGE).getInputStream(), UTF_8))) {
      lines.readLine();
      pause(Duration.ofSeconds(3));
      long rows = 0;
      String last = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows++;
        last = line;
      }
      assertThat(rows).isGreaterThan(100_000).matches(count -> count % DAYS == 0);
      assertThat(last).contains("2023-12-31").matches(line -> line.split(",", -1).length == 14);
    }
  }

  @Test
  void whoReadsTooSlowlySeesThatItIsNotAll() throws IOException, InterruptedException {
    try (InputStream answer = asked(LARGE).getInputStream()) {
      assertThat(answer.read()).isNotNegative();
      pause(Duration.ofSeconds(8));
      assertThatThrownBy(answer::readAllBytes).isInstanceOf(IOException.class);
    }
    readsSlowly();
  }

  @Test
  void slowReadersKeepNobodyFromAsking() throws IOException, InterruptedException {
    try (InputStream slow = asked(LARGE).getInputStream()) {
      assertThat(slow.read()).isNotNegative();
      HttpURLConnection second = asked("{ aggregate(measures: [VISITS]) { totalCount } }");
      assertThat(second.getResponseCode()).isEqualTo(429);
      assertThat(new String(second.getErrorStream().readAllBytes(), UTF_8))
          .contains("BUSY", "1 exports are being written");
      assertThat(posted("/graphql", "{ aggregate(measures: [VISITS]) { totalCount } }").body())
          .contains("\"totalCount\":1");
    }
    // Gone: the next one is written as soon as that is noticed.
    assertThat(eventually("{ aggregate(measures: [VISITS]) { totalCount } }")).isEqualTo(200);
  }

  private int eventually(String query) throws IOException, InterruptedException {
    int status = 0;
    for (int i = 0; i < 40 && status != 200; i++) {
      pause(Duration.ofMillis(250));
      status = asked(query).getResponseCode();
    }
    return status;
  }

  @Test
  void aLongBodyIsRefusedUnread() throws IOException, InterruptedException {
    assertThat(posted("/api/export", " ".repeat(70_000)))
        .matches(answer -> answer.statusCode() == 413)
        .matches(answer -> answer.body().contains("TOO_EXPENSIVE"));
  }

  private HttpResponse<String> posted(String path, String query)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
