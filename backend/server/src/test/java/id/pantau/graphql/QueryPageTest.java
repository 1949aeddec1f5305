package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The examples of {@code docs/queries.md}, run. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QueryPageTest {

  private static final Pattern EXAMPLE = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  static Stream<String> examples() throws IOException {
    String page = Files.readString(Path.of("../../docs/queries.md"));
    return EXAMPLE.matcher(page).results().map(example -> example.group(1));
  }

  /** Whoever tries it sees something. */
  @ParameterizedTest
  @MethodSource("examples")
  void isAnswered(String query) {
    Answer answer = Answer.to(port, query, Map.of());
    assertThat(answer.body().has("errors")).as(answer.body().toString()).isFalse();
    assertThat(answer.at("")).isNotEmpty().allSatisfy(field -> assertThat(field).isNotEmpty());
    assertThat(answer.at("").toString()).doesNotContain(":[]");
  }

  /** For tools that generate clients. */
  @Test
  void theSchemaIsPublished() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/graphql/schema".formatted(port)))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("type AggregateRow", "input Filter", "scalar Npsn");
  }
}
