package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import id.pantau.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Given rows, a query, expected rows. Each folder of {@code golden/} is a case: the files in {@code
 * given/} are handed in over HTTP in the order of their names, {@code NN-dataset.csv}, a day after
 * each other; the query is asked; its answer must be the rows of {@code expected.txt}, which were
 * reckoned by hand, as the query's comment tells. Each case has a province of its own, of whose
 * offices nothing was printed that it asks for.
 */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.sample=false")
@Import(GoldenTest.Time.class)
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");

  /** Measures that no case reckons yet; let it stay empty. */
  private static final Set<String> WITHOUT_CASE = Set.of();

  private static volatile Instant now = Instant.parse("2026-02-02T02:00:00Z");

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  /** Time as the tests have it. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Time {
    @Bean
    Clock movableClock() {
      return new MovableClock(() -> now);
    }
  }

  static Stream<String> cases() throws IOException {
    return files(CASES).stream().map(each -> each.getFileName().toString());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutAsReckoned(String name) throws IOException {
    Path of = CASES.resolve(name);
    String query = Files.readString(of.resolve("query.graphql"));
    for (Path given : files(of.resolve("given"))) {
      if (given.toString().endsWith(".csv")) {
        query = load(given, query);
      }
    }
    GoldenTable expected = GoldenTable.read(of.resolve("expected.txt"));
    JsonNode data = Answer.to(port, query, Map.of()).at("");
    assertThat(lines(expected.of(data))).isEqualTo(lines(expected.rows()));
  }

  private static String lines(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
  }

  /** Puts the moments before and after the file into the query. */
  private String load(Path file, String query) {
    String number = file.getFileName().toString().substring(0, 2);
    String before = now.toString();
    now = now.plus(Duration.ofDays(1));
    Handed.in(port, file);
    return query
        .replace("{before %s}".formatted(number), before)
        .replace("{after %s}".formatted(number), now.toString());
  }

  /** A new measure comes with a case, with a value in it. */
  @Test
  void everyMeasureHasACase() throws IOException {
    Set<String> reckoned = new HashSet<>();
    for (Path of : files(CASES)) {
      reckoned.addAll(GoldenTable.read(of.resolve("expected.txt")).measures());
    }
    var without = new ArrayList<String>();
    Answer.to(port, "{ measures { id } }", Map.of())
        .at("/measures")
        .forEach(measure -> without.add(measure.at("/id").asString()));
    without.removeAll(reckoned);
    assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_CASE);
  }
}
