package id.pantau.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import id.pantau.testing.TestingPantau;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;

class ReadinessTest extends BundledPantau {

  @LocalServerPort private int port;
  @TempDir Path folder;

  @Test
  void isUpWhenAQueryWorks() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void isDownWithoutDataAndWithoutAnEngine() {
    var empty = TestingPantau.open(folder);
    var health = new WarehouseHealth(empty.warehouse(), empty.lake());
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    empty.close();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void aDamagedLakeServesTheRestAndSaysSo() throws IOException {
    try (var pantau = TestingPantau.mini(folder)) {
      var health = new WarehouseHealth(pantau.warehouse(), pantau.lake());
      assertThat(health.health().getDetails()).containsEntry("lake", "WHOLE");
      Path lost = folder.resolve("lake/log/0000000002.parquet");
      Files.delete(lost);
      assertThat(pantau.lake().verify())
          .singleElement()
          .extracting(LakeWatch::line)
          .asString()
          .contains(lost.toString(), "tidak ada / missing", "./pantau rebuild");
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      assertThat(health.health().getDetails())
          .containsEntry("lake", "DEGRADED")
          .containsEntry("damaged", List.of(lost.toString()));
    }
  }
}
