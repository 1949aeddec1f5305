package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  @ParameterizedTest
  @MethodSource("examples")
  void isAnswered(String query) {
    Answer answer = Answer.to(port, query, Map.of());
    assertThat(answer.at("").toString()).isNotBlank().doesNotContain("errors");
  }
}
