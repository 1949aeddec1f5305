package id.pantau.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an export says of its version is true, also while others load. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"pantau.sample=false", "pantau.forecast-ahead=false"})
class ExportWhileLoadingTest {

  /** Every load adds one person on a day of its own. */
  private static final int LOADS = 25;

  private static final String QUERY =
      "{ aggregate(measures: [ACTIVATED], where: {within: \"6201\"}, from: \"2025-01-01\", to: \"2025-12-31\") { totalCount } }";

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  private record Said(long version, long people) {}

  private Said export() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://127.0.0.1:%d/api/export?query=%s"
                                .formatted(port, URLEncoder.encode(QUERY, UTF_8))))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String row = answer.body().lines().toList().get(1);
    return new Said(
        Long.parseLong(answer.headers().firstValue("X-Pantau-Data-Version").orElseThrow()),
        Long.parseLong(row.substring(0, row.indexOf(','))));
  }

  private void load(int nth) {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(nth);
    Upload.of(
            "activations.csv",
            "date,service_district_code,registered_district_code,npsn,channel,people\n"
                + day
                + ",620101,620101,,OFFICE,1\n")
        .isTaken(port);
  }

  @Test
  void whatItSaysIsOfTheVersionThatItNames() throws Exception {
    load(0);
    Said first = export();
    assertThat(first.people()).isEqualTo(1);
    Set<Long> seen = new HashSet<>();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> loading = other.submit(() -> loadAll());
      while (!loading.isDone()) {
        Said said = export();
        assertThat(said.people()).isEqualTo(1 + said.version() - first.version());
        seen.add(said.version());
      }
      loading.get();
    }
    assertThat(seen).hasSizeGreaterThan(LOADS / 4);
    assertThat(export()).isEqualTo(new Said(first.version() + LOADS, 1 + LOADS));
  }

  private boolean loadAll() {
    for (int nth = 1; nth <= LOADS; nth++) {
      load(nth);
    }
    return true;
  }
}
