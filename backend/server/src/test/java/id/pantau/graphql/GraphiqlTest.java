package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page where people try questions: its examples answer, and nothing of it is elsewhere. */
class GraphiqlTest extends BundledPantau {

  private static final Pattern NAME =
      Pattern.compile("^query ([A-Za-z]+_[A-Za-z]+) \\{$", Pattern.MULTILINE);
  private static final Pattern PART = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  private static final int WIDTH = 58;

  @LocalServerPort private int port;

  private HttpResponse<String> get(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> examples() {
    return JsonMapper.shared()
        .readTree(get("/graphiql/examples.json").body())
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void thereAreTenInBothLanguages() {
    assertThat(examples()).hasSize(10).doesNotHaveDuplicates();
    assertThat(examples().stream().map(GraphiqlTest::name)).doesNotHaveDuplicates();
    for (String example : examples()) {
      assertThat(example).as("Indonesian, then English").matches("(?s)# .+\n#\n# .+");
      assertThat(example.lines()).as("fits the editor").allMatch(line -> line.length() <= WIDTH);
    }
  }

  private static String name(String example) {
    var name = NAME.matcher(example);
    assertThat(name.find()).as(example).isTrue();
    return name.group(1);
  }

  @TestFactory
  List<DynamicTest> answer() {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(name(example), () -> answers(example)))
        .toList();
  }

  private void answers(String example) {
    JsonNode data = Answer.to(port, example, Map.of()).at("");
    for (JsonNode field : data) {
      assertThat(values(field)).as(data.toString()).isPositive();
    }
    assertThat(numbers(data)).as(data.toString()).isPositive();
  }

  /** Numbers and texts that are there. */
  private static long values(JsonNode node) {
    if (node.isContainer()) {
      return node.valueStream().mapToLong(GraphiqlTest::values).sum();
    }
    return node.isNull() ? 0 : 1;
  }

  /** Numbers other than 0. */
  private static long numbers(JsonNode node) {
    if (node.isContainer()) {
      return node.valueStream().mapToLong(GraphiqlTest::numbers).sum();
    }
    return node.isNumber() && node.asDouble() != 0 ? 1 : 0;
  }

  @Test
  void thePageLoadsNothingFromElsewhere() {
    HttpResponse<String> page = get("/graphiql");
    assertThat(page.statusCode()).isEqualTo(200);
    List<String> parts =
        PART.matcher(page.body()).results().map(part -> part.group(1)).distinct().toList();
    assertThat(parts).hasSizeGreaterThanOrEqualTo(7);
    for (String part : parts) {
      assertThat(part).matches("/[^/].*|data:,");
      if (part.startsWith("/")) {
        assertThat(get(part).statusCode()).as(part).isEqualTo(200);
      }
    }
  }

  @Test
  void thePageMayLoadFromHereOnlyAndNobodyFramesIt() {
    for (String path : List.of("/graphiql", "/graphiql/start.js", "/graphiql/examples.json")) {
      var headers = get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .contains(
              "default-src 'none'",
              "script-src 'self';",
              "connect-src 'self'",
              "frame-ancestors 'none'");
      assertThat(policy).doesNotContain("http", "unsafe-eval", "*");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }
}
