package id.pantau.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import id.pantau.testing.TestingPantau;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
    var health = new WarehouseHealth(empty.warehouse());
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    empty.close();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }
}
