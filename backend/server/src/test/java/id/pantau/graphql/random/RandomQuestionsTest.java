package id.pantau.graphql.random;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.graphql.Answer;
import id.pantau.server.PantauServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Random questions of every measure over HTTP, held against plain SQL on the files that were
 * loaded.
 */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.sample=false")
class RandomQuestionsTest {

  /** All that was sent came years after it was due: as history, which is not late. */
  private static final String NEVER = "REPORTS_LATE";

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", () -> folder.resolve("data").toString());
  }

  @Test
  void agreeWithPlainSql() throws IOException, SQLException {
    Sent sent = Sent.into(folder);
    sent.load(port);
    var score = new Score();
    try (PlainSql plain = sent.plain()) {
      Map<String, List<String>> dimensions = dimensions();
      assertThat(dimensions.keySet()).containsExactlyElementsOf(Kind.every().names());
      List<Category> categories = Category.all(plain.visitedSchools());
      for (Kind kind : Kind.all()) {
        var draw = new Draw(kind, dimensions, categories);
        for (int i = 0; i < kind.questions(); i++) {
          Question question = draw.next();
          score.add(kind, question, agreed(plain, question));
        }
      }
    }
    System.out.println(score);
    tellsEnough(score);
  }

  /** What each measure can be told apart by. */
  private Map<String, List<String>> dimensions() {
    var dimensions = new TreeMap<String, List<String>>();
    Answer.to(port, "{ measures { id dimensions } }", Map.of())
        .at("/measures")
        .forEach(
            measure ->
                dimensions.put(
                    measure.at("/id").asString(),
                    measure.at("/dimensions").valueStream().map(JsonNode::asString).toList()));
    return dimensions;
  }

  private Map<String, List<Told>> agreed(PlainSql plain, Question question) throws SQLException {
    String text = question.text();
    Map<String, List<Told>> expected = plain.answer(question);
    Map<String, List<Told>> answered = new Answered(port, question).groups();
    assertThat(answered.keySet()).as(text).isEqualTo(expected.keySet());
    answered.forEach(
        (key, told) -> assertThat(told).as("%s of %s", key, text).isEqualTo(expected.get(key)));
    return expected;
  }

  /** Most questions have a number and some lack one, of each kind and of each measure. */
  private static void tellsEnough(Score score) {
    assertThat(score.questions()).isGreaterThanOrEqualTo(500);
    assertThat(score.together()).isGreaterThan(300);
    assertThat(score.groups()).isGreaterThan(40_000);
    assertThat(score.kinds()).hasSameSizeAs(Kind.all()).allSatisfy(RandomQuestionsTest::mostTell);
    assertThat(score.measures())
        .containsOnlyKeys(Kind.every().names())
        .allSatisfy(
            (measure, count) ->
                assertThat(count.telling()).isGreaterThanOrEqualTo(measure.equals(NEVER) ? 0 : 10));
    for (String category : List.of("schools by SCHOOL", "schools by SCHOOL_KIND")) {
      assertThat(score.categories().get(category).telling()).isGreaterThan(10);
    }
  }

  /** Of every report it is known whether it came. */
  private static void mostTell(String kind, Score.Count count) {
    assertThat(count.telling()).as(kind).isGreaterThan(count.asked() / 2);
    assertThat(count.missing()).as(kind).isGreaterThanOrEqualTo(kind.equals("reports") ? 0 : 5);
  }
}
