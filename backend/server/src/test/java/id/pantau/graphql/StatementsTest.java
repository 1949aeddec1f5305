package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a query costs is told by its fields, not by its rows. Each file in {@code statements/} is a
 * query with how many statements it runs, and variables that make its answer small or large. The
 * limits are lifted here, so that the whole nation can be asked for, down to its districts.
 */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "pantau.cached-figures=0",
      "pantau.graphql.nodes=100000000",
      "pantau.graphql.values=100000000",
      "pantau.graphql.complexity=100000000",
      "pantau.graphql.timeout=2m"
    })
class StatementsTest {

  private static final Path SHAPES = Path.of("src/test/resources/id/pantau/graphql/statements");
  private static final Pattern HEAD =
      Pattern.compile("# statements (\\d+)\n# small (.*)\n# large (.*)\n");
  private static final int LARGER = 4;

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  /** A query, how many statements it runs, and the variables of a small and a large answer. */
  record Shape(String name, int statements, String small, String large, String query) {

    static Shape read(Path file) {
      try {
        String text = Files.readString(file);
        MatchResult head = HEAD.matcher(text).results().findFirst().orElseThrow();
        return new Shape(
            file.getFileName().toString(),
            Integer.parseInt(head.group(1)),
            head.group(2),
            head.group(3),
            text);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shape> shapes() throws IOException {
    try (Stream<Path> files = Files.list(SHAPES)) {
      return files.sorted().map(Shape::read).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void costsWhatItsFieldsCost(Shape shape) {
    // Regions, targets, who reported and each school are read once per data version.
    ask(shape, shape.small());
    ask(shape, shape.large());
    JsonNode small = ask(shape, shape.small());
    JsonNode large = ask(shape, shape.large());
    assertThat(values(large.at("/data"))).isGreaterThan(LARGER * values(small.at("/data")));
    assertThat(Posted.statements(large))
        .isEqualTo(Posted.statements(small))
        .isEqualTo(shape.statements());
  }

  @Test
  void areTenOrMore() throws IOException {
    assertThat(shapes().count()).isGreaterThanOrEqualTo(10);
  }

  private JsonNode ask(Shape shape, String variables) {
    JsonNode body =
        Posted.to(
                port,
                Map.of(
                    "query",
                    shape.query(),
                    "variables",
                    JsonMapper.shared().readValue(variables, Map.class)),
                "X-Pantau-Trace",
                "1")
            .body();
    assertThat(body.path("errors").toString()).isIn("", "null");
    return body;
  }

  /** Numbers and texts that are there. */
  private static long values(JsonNode node) {
    if (node.isContainer()) {
      return node.valueStream().mapToLong(StatementsTest::values).sum();
    }
    return node.isNull() ? 0 : 1;
  }
}
