package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No limit stands in the way of a screen, at its largest. */
class ScreensTest extends BundledPantau {

  private static final Path DOCUMENTS =
      Path.of("..", "..", "ui", "src", "main", "resources", "graphql-documents");

  @LocalServerPort private int port;

  private void answers(String document, Map<String, Object> variables) throws IOException {
    Posted posted =
        Posted.to(
            port,
            Map.of(
                "query",
                Files.readString(DOCUMENTS.resolve(document + ".graphql")),
                "variables",
                variables));
    assertThat(posted.body().path("errors").toString()).isIn("", "null");
    assertThat(posted.body().at("/data").isObject()).isTrue();
  }

  @Test
  void overview() throws IOException {
    answers(
        "overview",
        Map.of(
            "code", "00",
            "asOf", "2023-11-02",
            "since", "2021-11-01",
            "children", true,
            "siblings", false));
  }

  @Test
  void overviewOfARegencyAmongItsSiblings() throws IOException {
    answers(
        "overview",
        Map.of(
            "code", "1673",
            "asOf", "2023-11-02",
            "since", "2021-11-01",
            "children", false,
            "siblings", true));
  }

  @Test
  void reportingOfTheNation() throws IOException {
    answers("reporting", Map.of("code", "00", "dataset", "activations"));
  }

  @Test
  void schoolsOfTheNation() throws IOException {
    answers(
        "schools",
        Map.of("code", "00", "key", "NEED", "direction", "ASC", "first", 50, "head", true));
    answers("school", Map.of("npsn", "99504016"));
    answers(
        "school-weeks",
        Map.of("npsn", "99504016", "office", "1504", "from", "2022-01-01", "to", "2023-12-31"));
  }

  @Test
  void lists() throws IOException {
    answers("reports", Map.of("dataset", "activations", "within", "00", "first", 200));
    answers("loads", Map.of("first", 200));
    answers("batches", Map.of("within", "00", "first", 200));
    answers("regions", Map.of("words", "", "first", 600));
    answers("catalogue", Map.of("language", "ID"));
  }
}
