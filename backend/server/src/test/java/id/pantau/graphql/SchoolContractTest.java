package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Schools over HTTP, on the bundled data. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.cached-figures=0")
class SchoolContractTest {

  private static final String PROGRESS =
      "progress { asOf registerDay pupilsDue { value status } recorded { value } recordedShare { value numerator denominator } activated { value } left { value } teachers visits { value } lastVisit state }";

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  private Answer ask(String query) {
    return Answer.to(port, query, Map.of());
  }

  private static double sum(JsonNode nodes, String pointer) {
    return nodes.valueStream().mapToDouble(node -> node.at(pointer).asDouble()).sum();
  }

  /** The domain page's schools: too many left for the two that nobody visited. */
  @Test
  void batanghariIsAsPublished() {
    JsonNode schools =
        ask("{ schools(within: \"1504\", asOf: \"2023-12-31\") { totalCount asOf nodes { npsn name kind district { code } %s } } }"
                .formatted(PROGRESS))
            .at("/schools");
    JsonNode nodes = schools.at("/nodes");
    assertThat(schools.at("/totalCount").asInt()).isEqualTo(26);
    assertThat(nodes).hasSize(26);
    assertThat(sum(nodes, "/progress/pupilsDue/value")).isEqualTo(2_100);
    assertThat(sum(nodes, "/progress/recorded/value")).isEqualTo(1_667);
    assertThat(sum(nodes, "/progress/left/value")).isEqualTo(433);
    assertThat(List.of(nodes.at("/0/name").asString(), nodes.at("/1/name").asString()))
        .containsExactlyInAnyOrder("SMKN 5 Batanghari", "SMAN 9 Batanghari");
    var states = new ArrayList<String>();
    nodes.forEach(node -> states.add(node.at("/progress/state").asString()));
    assertThat(states.subList(0, 2)).containsOnly("NEVER");
    assertThat(states.subList(2, 18)).containsOnly("UNFINISHED");
    assertThat(states.subList(18, 26)).doesNotContain("NEVER", "UNKNOWN");
    JsonNode visited = nodes.at("/2/progress");
    assertThat(visited.at("/recordedShare/numerator")).isEqualTo(visited.at("/recorded/value"));
    assertThat(visited.at("/recordedShare/denominator")).isEqualTo(visited.at("/pupilsDue/value"));
    assertThat(nodes.at("/0/progress/asOf").asString()).isEqualTo("2023-12-31");
    assertThat(nodes.at("/0/progress/registerDay").asString()).isEqualTo("2023-07-17");
    assertThat(nodes.at("/2/progress/visits/value").asDouble()).isPositive();
    assertThat(nodes.at("/2/progress/lastVisit").asString()).startsWith("2023-");
  }

  /** The same figures in one statement more, without reading a school. */
  @Test
  void batangharisSchoolsComeToWhatWasPublished() {
    String list = "{ schools(within: \"1504\", asOf: \"2023-12-31\", first: 1) { totalCount %s } }";
    ask(list.formatted(""));
    String summaries =
        list.formatted(
            "summary { pupilsDue { value reported expected } recorded { value } left { value } recordedShare { value numerator denominator } visits { value } lastVisit states { state schools left { value } } }");
    assertThat(Posted.statements(port, summaries))
        .isEqualTo(Posted.statements(port, list.formatted("")) + 1);
    JsonNode summary = ask(summaries).at("/schools/summary");
    assertThat(summary.at("/pupilsDue/value").asDouble()).isEqualTo(2_100);
    assertThat(summary.at("/pupilsDue/reported").asInt()).isEqualTo(26);
    assertThat(summary.at("/pupilsDue/expected").asInt()).isEqualTo(26);
    assertThat(summary.at("/recorded/value").asDouble()).isEqualTo(1_667);
    assertThat(summary.at("/left/value").asDouble()).isEqualTo(433);
    assertThat(summary.at("/recordedShare/value").asDouble()).isEqualTo(1_667 / 2_100.0);
    assertThat(summary.at("/recordedShare/denominator").asDouble()).isEqualTo(2_100);
    assertThat(summary.at("/states/0/state").asString()).isEqualTo("NEVER");
    assertThat(summary.at("/states/0/schools").asInt()).isEqualTo(2);
    assertThat(sum(summary.at("/states"), "/schools")).isEqualTo(26);
    assertThat(sum(summary.at("/states"), "/left/value")).isEqualTo(433);
  }

  /** A regency's districts come to the regency, for a statement a level. */
  @Test
  void districtsComeToTheirRegency() {
    String query =
        "{ region(code: \"1504\") { schools(first: 1, asOf: \"2023-12-31\") { summary { left { value } } } children { schools(first: 1, asOf: \"2023-12-31\") { summary { left { value } } } } } }";
    Answer answer = ask(query);
    assertThat(Posted.statements(port, query)).isEqualTo(4);
    assertThat(sum(answer.at("/region/children"), "/schools/summary/left/value"))
        .isEqualTo(answer.at("/region/schools/summary/left/value").asDouble())
        .isEqualTo(433);
  }

  @Test
  void statesAndKindsFilter() {
    JsonNode answer =
        ask("""
            { never: schools(within: "15.04", asOf: "2023-12-31", state: [NEVER], orderBy: [{key: NAME}]) { totalCount nodes { name } }
              vocational: schools(within: "1504", asOf: "2023-12-31", kind: [SMK], state: [NEVER, UNFINISHED], search: "smkn5") { nodes { name kind } } }
            """)
            .at("");
    assertThat(answer.at("/never/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/never/nodes/0/name").asString()).isEqualTo("SMAN 9 Batanghari");
    assertThat(answer.at("/vocational/nodes")).hasSize(1);
    assertThat(answer.at("/vocational/nodes/0/name").asString()).isEqualTo("SMKN 5 Batanghari");
  }

  /** A week's recordings are those of the progress, and a week without them is 0. */
  @Test
  void aSchoolsWeeksAddUpToItsProgress() {
    JsonNode school =
        ask("{ schools(within: \"1504\", asOf: \"2023-12-31\", orderBy: [{key: RECORDED, direction: DESC}], first: 1) { nodes { npsn } } }")
            .at("/schools/nodes/0");
    JsonNode found =
        ask("""
            { school(npsn: "%s") { npsn name progress(asOf: "2023-12-31") { registerDay recorded { value } }
                series(measure: RECORDED, from: "2023-07-17", to: "2023-12-31") { measure unit interval points { start end figure { value status reported expected } } } } }
            """
                .formatted(school.at("/npsn").asString()))
            .at("/school");
    JsonNode points = found.at("/series/points");
    assertThat(points).hasSize(24);
    assertThat(sum(points, "/figure/value"))
        .isEqualTo(found.at("/progress/recorded/value").asDouble())
        .isPositive();
    assertThat(points.valueStream().filter(point -> point.at("/figure/value").asDouble(-1) == 0))
        .isNotEmpty();
    assertThat(found.at("/series/interval").asString()).isEqualTo("WEEK");
  }

  @Test
  void aNumberThatNoSchoolHasIsNull() {
    assertThat(ask("{ school(npsn: \"00000000\") { name } }").at("/school").isNull()).isTrue();
  }

  @Test
  void aRegencysSchoolsAreThoseOfItsDistricts() {
    String query =
        """
        { region(code: "15") { schools(first: 2, asOf: "2023-12-31") { nodes { progress { state } } }
            children { schools(first: 3, asOf: "2023-12-31") { totalCount nodes { name progress { state } } }
              children { schools(first: 5, asOf: "2023-12-31") { totalCount nodes { name district { code } } } } } } }
        """;
    Answer answer = ask(query);
    for (JsonNode regency : answer.at("/region/children")) {
      double districts = sum(regency.at("/children"), "/schools/totalCount");
      assertThat(districts).isEqualTo(regency.at("/schools/totalCount").asDouble());
    }
  }

  /** The rows of an aggregate carry its moment to their schools. */
  @Test
  void aSchoolOfAFigureIsOfTheSameDay() {
    JsonNode node =
        ask("{ aggregate(measures: [RECORDED], by: [SCHOOL], where: {within: \"1504\", atSchool: true}, to: \"2023-12-31\", first: 1) { nodes { school { progress { asOf } } } } }")
            .at("/aggregate/nodes/0");
    assertThat(node.at("/school/progress/asOf").asString()).isEqualTo("2023-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          schools(within: "9999") { totalCount }            | within is 9999, which is no region
          schools(first: 0) { totalCount }                  | ask for 1 to 1000
          schools(first: 1001) { totalCount }               | ask for 1 to 1000
          schools(after: "x") { totalCount }                | after is not a cursor
          schools(search: "..") { totalCount }              | search has no letter and no digit
          school(npsn: "1") { name }                        | write its eight digits
          schools(first: 1) { nodes { series(measure: VISITS) { unit } } } | ask for RECORDED or ACTIVATED
          schools(first: 1) { nodes { series(measure: RECORDED, from: "2024-01-02", to: "2024-01-01") { unit } } } | let `to` be `from` or later
          """)
  void whatCannotBeAskedSaysWhy(String field, String sentence) {
    Answer answer = ask("{ %s }".formatted(field));
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
    assertThat(answer.error().path("message").asString()).contains(sentence);
  }

  @Test
  void tooManyPointsAreRefused() {
    Answer answer =
        ask(
            "{ schools(first: 1000) { nodes { series(measure: RECORDED, interval: DAY, from: \"2023-01-01\", to: \"2023-12-31\") { unit } } } }");
    assertThat(answer.code()).isEqualTo("TOO_EXPENSIVE");
  }

  private JsonNode page(String after) {
    return ask("""
            { schools(within: "1502", asOf: "2023-12-31", orderBy: [{key: RECORDED, direction: DESC}], first: 3%s) {
                totalCount dataVersion pageInfo { hasNextPage hasPreviousPage endCursor }
                nodes { npsn district { code } progress { recorded { value } } } } }
            """
            .formatted(after))
        .at("/schools");
  }

  private List<String> pages(Runnable between) {
    var found = new ArrayList<String>();
    String after = "";
    JsonNode page;
    do {
      page = page(after);
      page.at("/nodes")
          .forEach(
              node ->
                  found.add(
                      node.at("/npsn").asString()
                          + " "
                          + node.at("/progress/recorded/value").asInt()));
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
      between.run();
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    assertThat(found).hasSize(page.at("/totalCount").asInt());
    assertThat(page(after).at("/totalCount").asInt()).isEqualTo(found.size());
    return found;
  }

  /** Somebody loads while somebody pages: the pages stay those of the first one's version. */
  @Test
  void pagesAreOfOneVersion() {
    List<String> before = pages(() -> {});
    assertThat(before).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    String last = before.getLast().substring(0, 8);
    String district =
        ask("{ school(npsn: \"%s\") { district { code } } }".formatted(last))
            .at("/school/district/code")
            .asString();
    var people = new ArrayList<Integer>(List.of(2_000));
    List<String> during =
        pages(
            () -> {
              people.add(people.getLast() + 1);
              load(last, district, people.getLast());
            });
    assertThat(during).isEqualTo(before);
    assertThat(pages(() -> {}).getFirst()).startsWith(last);
  }

  private void load(String npsn, String district, int people) {
    Upload.of(
            "recordings.csv",
            "date,service_district_code,registered_district_code,npsn,channel,outcome,people\n2023-12-30,%1$s,%1$s,%2$s,SCHOOL_VISIT,BIO_CAPTURED,%3$d\n"
                .formatted(district, npsn, people))
        .isTaken(port);
  }
}
