package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.measure.MeasureId;
import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Grouped figures over HTTP, on the bundled data. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.cached-figures=0")
class AggregateContractTest {

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  private Answer ask(String query) {
    return Answer.to(port, query, Map.of());
  }

  /** The domain page's figures of Lubuklinggau on 2 November 2023. */
  @Test
  void sharesAreThoseOfTheDomain() {
    JsonNode row =
        ask("""
            { aggregate(measures: [SHARE_OF_BASE, SHARE_OF_TARGET, ACTIVATED_TO_DATE], by: [REGENCY],
                where: {within: "1673"}, to: "2023-11-02", basis: ELIGIBLE) {
                totalCount nodes { region { code name } figures { measure figure { value numerator denominator } } } } }
            """)
            .at("/aggregate/nodes/0");
    assertThat(row.at("/region/name").asString()).isEqualTo("Kota Lubuklinggau");
    assertThat(row.at("/figures/0/figure/denominator").asDouble()).isEqualTo(168_015);
    assertThat(row.at("/figures/1/figure/denominator").asDouble()).isEqualTo(42_004);
    assertThat(row.at("/figures/1/figure/numerator").asDouble()).isEqualTo(4_015);
    assertThat(row.at("/figures/2/figure/value").asDouble()).isEqualTo(4_015);
  }

  @Test
  void schoolsOfBatanghariAreTwentySixAndTheirVisitsRecordedWhatWasPrinted() {
    JsonNode answer =
        ask("""
            { aggregate(measures: [RECORDED_ON_VISITS, VISITS], by: [SCHOOL], where: {within: "1504", atSchool: true},
                from: "2023-07-17", to: "2023-12-31", orderBy: [{measure: RECORDED_ON_VISITS, direction: DESC}]) {
                totalCount nodes { school { npsn name kind district { name } } figure(measure: RECORDED_ON_VISITS) { value } } } }
            """)
            .at("/aggregate");
    double recorded = 0;
    for (JsonNode node : answer.at("/nodes")) {
      recorded += node.at("/figure/value").asDouble();
      assertThat(node.at("/school/name").asString())
          .isNotIn("SMKN 5 Batanghari", "SMAN 9 Batanghari");
    }
    assertThat(answer.at("/totalCount").asInt()).isEqualTo(24);
    assertThat(recorded).isEqualTo(1_667);
  }

  /** However it is asked for, and without it the page knows that there are more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ aggregate(%s) { totalCount pageInfo { hasNextPage } } }",
        "{ aggregate(%s) { pageInfo { hasNextPage } } aggregate(%1$s) { totalCount } }",
        "{ aggregate(%s) { ...page } } fragment page on AggregateConnection { totalCount pageInfo { hasNextPage } }",
        "{ aggregate(%s) { ... on AggregateConnection { all: totalCount totalCount } pageInfo { hasNextPage } } }"
      })
  void countsAllGroupsWhereverThatIsAskedFor(String query) {
    String arguments =
        "measures: [RECORDED_ON_VISITS], by: [SCHOOL], where: {within: \"1504\", atSchool: true}, from: \"2023-07-17\", to: \"2023-12-31\", first: 7";
    JsonNode page = ask(query.formatted(arguments)).at("/aggregate");
    assertThat(page.at("/totalCount").asInt()).isEqualTo(24);
    assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    JsonNode uncounted =
        ask("{ aggregate(%s) { pageInfo { hasNextPage } nodes { week } } }".formatted(arguments))
            .at("/aggregate");
    assertThat(uncounted.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(uncounted.at("/nodes")).hasSize(7);
    assertThat(
            ask("{ aggregate(%s) { pageInfo { hasNextPage } } }"
                    .formatted(arguments.replace("first: 7", "first: 24")))
                .at("/aggregate/pageInfo/hasNextPage")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void pupilsOfBatanghariAreAddedUp() {
    JsonNode node =
        ask("""
            { aggregate(measures: [SCHOOLS, SCHOOLS_VISITED, SCHOOLS_NEVER, PUPILS_DUE, PUPILS_RECORDED, PUPILS_LEFT,
                PUPIL_RECORDING_RATE], where: {within: "1504"}, to: "2023-12-31") { nodes { figures { figure { value } } } } }
            """)
            .at("/aggregate/nodes/0");
    assertThat(node.at("/figures").valueStream().limit(6).map(f -> f.at("/figure/value").asInt()))
        .containsExactly(26, 24, 2, 2_100, 1_667, 433);
    assertThat(node.at("/figures/6/figure/value").asDouble()).isEqualTo(1_667.0 / 2_100);
  }

  @Test
  void theGroupsOfASeriesAddUpToTheWhole() {
    JsonNode series =
        ask("""
            { region(code: "1673") { series(measure: ACTIVATED, by: CHANNEL, interval: MONTH, from: "2023-01-15", to: "2023-11-02") {
                unit points { start end figure { value reported } } groups { key points { start end figure { value reported } } } } } }
            """)
            .at("/region/series");
    assertThat(series.at("/points").size()).isEqualTo(11);
    assertThat(series.at("/points/0/start").asString()).isEqualTo("2023-01-15");
    assertThat(series.at("/groups").valueStream().map(group -> group.at("/key").asString()))
        .contains("OFFICE", "SCHOOL_VISIT")
        .isSorted();
    for (int i = 0; i < 11; i++) {
      double sum = 0;
      for (JsonNode group : series.at("/groups")) {
        JsonNode point = group.at("/points/" + i);
        assertThat(point.at("/end")).isEqualTo(series.at("/points/" + i + "/end"));
        sum += point.at("/figure/value").asDouble();
      }
      assertThat(sum).isPositive();
      assertThat(sum).isEqualTo(series.at("/points/" + i + "/figure/value").asDouble());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measure: VISITS, cumulative: true  | cumulative is of RECORDED and ACTIVATED; ask for VISITS without it
          measure: ACTIVATED, by: MONTH      | group by one length of time
          measure: ELIGIBLE, by: CHANNEL     | ELIGIBLE cannot be told apart by CHANNEL
          """)
  void whatNoSeriesHasSaysWhy(String arguments, String sentence) {
    Answer answer =
        ask("{ region(code: \"1673\") { series(%s) { groups { key } } } }".formatted(arguments));
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
    assertThat(answer.error().path("message").asString()).contains(sentence);
  }

  /** What cannot be asked fails alone: what stands beside it in the query is answered. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "series(measure: VISITS, cumulative: true) { unit }",
        "series(measure: ELIGIBLE, by: CHANNEL) { unit }",
        "series(measure: VISITS, from: \"2023-02-01\", to: \"2023-01-01\") { unit }",
        "aggregate(measures: [ELIGIBLE], by: [CHANNEL]) { totalCount }",
        "aggregate(measures: [VISITS], from: \"2023-02-01\", to: \"2023-01-01\") { totalCount }"
      })
  void aBadFieldFailsAlone(String bad) {
    Answer answer =
        ask(
            "{ region(code: \"1673\") { bad: %s good: series(measure: VISITS) { unit } also: aggregate(measures: [VISITS]) { totalCount } } }"
                .formatted(bad));
    assertThat(answer.body().path("errors")).hasSize(1);
    assertThat(answer.error().at("/path/1").asString()).isEqualTo("bad");
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "series(measure: VISITS) { unit }",
        "series(measure: RECORDED, from: \"2023-02-01\", to: \"2023-01-01\") { unit }"
      })
  void aBadFieldOfASchoolFailsAlone(String bad) {
    Answer answer =
        ask(
            "{ school(npsn: \"99504001\") { bad: %s good: series(measure: RECORDED) { unit } } }"
                .formatted(bad));
    assertThat(answer.body().path("errors")).hasSize(1);
    assertThat(answer.error().at("/path/1").asString()).isEqualTo("bad");
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
  }

  /** Days that nobody has reported of yet, without an end, are none and no mistake. */
  @Test
  void whatBeginsAfterTheNewestDayIsEmpty() {
    JsonNode region =
        ask("""
            { region(code: "1673") {
                weeks: series(measure: ACTIVATED, interval: WEEK, from: "2040-01-01") { points { start } }
                visits: series(measure: VISITS, interval: WEEK, from: "2040-01-01") { points { start } }
                months: aggregate(measures: [ACTIVATED], by: [MONTH], from: "2040-01-01") { totalCount }
                good: aggregate(measures: [ACTIVATED], by: [MONTH]) { totalCount } } }
            """)
            .at("/region");
    assertThat(region.at("/weeks/points")).isEmpty();
    assertThat(region.at("/visits/points")).isEmpty();
    assertThat(region.at("/months/totalCount").asInt()).isZero();
    assertThat(region.at("/good/totalCount").asInt()).isPositive();
  }

  /** Two series of one query, of other days, are those that each is alone. */
  @Test
  void seriesOfOtherDaysDoNotMix() {
    String one =
        "series(measure: ACTIVATED, from: \"2023-01-04\", to: \"2023-01-31\") { points { start end figure { value } } }";
    String other =
        "series(measure: ACTIVATED, from: \"2023-01-02\", to: \"2023-02-08\") { points { start end figure { value } } }";
    String region = "{ region(code: \"1671\") { %s } }";
    JsonNode both = ask(region.formatted("a: " + one + " b: " + other)).at("/region");
    assertThat(both.at("/a")).isEqualTo(ask(region.formatted(one)).at("/region/series"));
    assertThat(both.at("/b")).isEqualTo(ask(region.formatted(other)).at("/region/series"));
    assertThat(both.at("/a/points/0/figure/value").asDouble())
        .isLessThan(both.at("/b/points/0/figure/value").asDouble());
  }

  /** Before anybody reported nothing was due, however long one looks. */
  @Test
  void nothingIsDueBeforeAnybodyReported() {
    JsonNode node =
        ask("{ aggregate(measures: [REPORTS_DUE], to: \"2199-12-30\", knownAt: \"2000-01-01T00:00:00Z\") { nodes { figures { figure { value } } } } }")
            .at("/aggregate/nodes/0");
    assertThat(node.at("/figures/0/figure/value").asDouble(-1)).isZero();
  }

  /** What 514 regions cannot answer for one reason is said ten times, with how often it was. */
  @Test
  void manyErrorsAlikeAreFew() {
    Answer answer =
        ask(
            "{ regions(level: REGENCY, first: 600) { nodes { series(measure: ELIGIBLE, by: CHANNEL, interval: YEAR) { groups { key } } } } }");
    assertThat(answer.body().path("errors")).hasSize(10);
    assertThat(answer.error().at("/extensions/times").asInt()).isEqualTo(514);
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
  }

  /** Of every measure, and the groups of many regions cost what those of one do. */
  @Test
  void anyMeasureHasASeries() {
    for (MeasureId measure : MeasureId.values()) {
      JsonNode points =
          ask("{ region(code: \"1673\") { series(measure: %s, interval: QUARTER, from: \"2023-01-01\", to: \"2023-12-31\") { points { figure { status } } } } }"
                  .formatted(measure))
              .at("/region/series/points");
      assertThat(points.size()).as("%s", measure).isEqualTo(4);
    }
    String groups =
        "{ region(code: \"%s\") { children { series(measure: ACTIVATED, by: CHANNEL, interval: MONTH, from: \"2023-01-01\", to: \"2023-12-31\") { groups { key } } } } }";
    assertThat(statements(groups.formatted("16"))).isEqualTo(2);
    assertThat(statements(groups.formatted("00"))).isEqualTo(2);
  }

  /** Once warm. */
  private int statements(String query) {
    ask(query);
    return Posted.statements(port, query);
  }

  /** From the nation to the districts: three statements and one span, whatever the rows. */
  @Test
  void aTreeCostsAStatementALevel() {
    String query =
        """
        { region(code: "16") { aggregate(measures: [ACTIVATED], by: [WEEK], from: "2023-10-02", to: "2023-12-24") { nodes { start week figure(measure: ACTIVATED) { value } } }
            children { name aggregate(measures: [ACTIVATED], by: [WEEK], from: "2023-10-02", to: "2023-12-24") { nodes { week figure(measure: ACTIVATED) { value } } }
              children { name aggregate(measures: [ACTIVATED], by: [WEEK], from: "2023-10-02", to: "2023-12-24") { nodes { week figure(measure: ACTIVATED) { value } } } } } } }
        """;
    assertThat(statements(query)).isEqualTo(3);
    Answer answer = ask(query);
    assertThat(answer.at("/region/aggregate/nodes/0/week").asString()).isEqualTo("2023-W40");
    assertThat(answer.at("/region/children")).hasSize(17);
    double regencies = 0;
    for (JsonNode regency : answer.at("/region/children")) {
      regencies += regency.at("/aggregate/nodes/3/figure/value").asDouble();
    }
    assertThat(regencies)
        .isEqualTo(answer.at("/region/aggregate/nodes/3/figure/value").asDouble())
        .isPositive();
  }

  @Test
  void pagesFollowEachOther() {
    var found = new ArrayList<String>();
    String after = "";
    JsonNode page;
    do {
      page =
          ask("""
              { aggregate(measures: [CARDS_PRINTED], by: [REGENCY, PRINT_CAUSE], where: {within: "15"}, first: 7%s) {
                  totalCount dataVersion pageInfo { hasNextPage endCursor } nodes { region { code } printCause } } }
              """
                  .formatted(after))
              .at("/aggregate");
      page.at("/nodes")
          .forEach(
              node ->
                  found.add(
                      node.at("/region/code").asString() + node.at("/printCause").asString()));
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    assertThat(found).hasSize(page.at("/totalCount").asInt()).doesNotHaveDuplicates().isSorted();
  }

  /** A percent never stands alone: of what, and as of when. */
  @Test
  void sharesSayTheirBasisAndDay() {
    String rows = "asOf nodes { basis end figures { figure { denominator } } }";
    String shares = "aggregate(measures: [SHARE_OF_BASE], where: {within: \"1673\"}%s) { %s }";
    JsonNode own = ask("{ " + shares.formatted("", rows) + " }").at("/aggregate");
    String newest =
        ask("{ region(code: \"00\") { progress { asOf } } }")
            .at("/region/progress/asOf")
            .asString();
    assertThat(own.at("/asOf").asString()).isEqualTo(newest);
    JsonNode asked =
        ask("{ " + shares.formatted(", to: \"2023-11-02\", basis: ELIGIBLE", rows) + " }")
            .at("/aggregate");
    assertThat(asked.at("/asOf").asString()).isEqualTo("2023-11-02");
    assertThat(asked.at("/nodes/0/basis").asString()).isEqualTo("ELIGIBLE");
    assertThat(asked.at("/nodes/0/figures/0/figure/denominator").asInt()).isEqualTo(168_015);
    JsonNode months =
        ask("{ "
                + shares.formatted(
                    ", by: [REGENCY, MONTH], from: \"2023-10-01\", to: \"2023-11-15\"", rows)
                + " }")
            .at("/aggregate");
    assertThat(months.at("/asOf").isNull()).isTrue();
    String target =
        ask("{ region(code: \"1673\") { progress(asOf: \"2023-10-31\") { basis } } }")
            .at("/region/progress/basis")
            .asString();
    assertThat(months.at("/nodes"))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.at("/basis").asString()).isEqualTo(target));
    assertThat(
            ask("{ aggregate(measures: [VISITS, RECORDING_RATE]) { nodes { basis } } }")
                .at("/aggregate/nodes/0/basis")
                .isNull())
        .isTrue();
  }

  /** Told by its province, an office's share is still of the office's own target. */
  @Test
  void whatIsToldByAHigherLevelKeepsItsBasis() {
    JsonNode row =
        ask("{ aggregate(measures: [SHARE_OF_TARGET], by: [PROVINCE], where: {within: \"1673\"}, to: \"2023-11-02\") { nodes { basis figures { figure { denominator } } } } }")
            .at("/aggregate/nodes/0");
    assertThat(row.at("/figures/0/figure/denominator").asInt()).isEqualTo(42_004);
    assertThat(row.at("/basis").asString()).isEqualTo("ELIGIBLE");
  }

  /** What is loaded between two pages turns the order about, of the next first page only. */
  @Test
  void theNextPageIsOfTheSameData() {
    loadActivations("2019-03-03,640101,640101,,OFFICE,10", "2019-03-03,640201,640201,,OFFICE,7");
    JsonNode first = activationsPage("");
    assertThat(regions(first)).containsExactly("6401=10");
    loadActivations("2019-03-04,640201,640201,,OFFICE,100");
    String after = ", after: \"%s\"".formatted(first.at("/pageInfo/endCursor").asString());
    JsonNode second = activationsPage(after);
    assertThat(regions(second)).containsExactly("6402=7");
    assertThat(second.at("/dataVersion").asInt()).isEqualTo(first.at("/dataVersion").asInt());
    JsonNode anew = activationsPage("");
    assertThat(regions(anew)).containsExactly("6402=107");
    assertThat(anew.at("/dataVersion").asInt()).isEqualTo(first.at("/dataVersion").asInt() + 1);
  }

  private JsonNode activationsPage(String after) {
    return ask("""
        { aggregate(measures: [ACTIVATED], by: [REGENCY], where: {within: "64"}, from: "2019-03-01", to: "2019-03-31",
            orderBy: [{measure: ACTIVATED, direction: DESC}], first: 1%s) {
            dataVersion pageInfo { endCursor } nodes { region { code } figure(measure: ACTIVATED) { value } } } }
        """
            .formatted(after))
        .at("/aggregate");
  }

  private static List<String> regions(JsonNode page) {
    return page.at("/nodes")
        .valueStream()
        .map(node -> node.at("/region/code").asString() + "=" + node.at("/figure/value").asInt())
        .toList();
  }

  private void loadActivations(String... rows) {
    String head = "date,service_district_code,registered_district_code,npsn,channel,people\n";
    Upload.of("activations.csv", head + String.join("\n", rows)).isTaken(port);
  }

  /** A cursor is of the list that it came with, and of a version that there was. */
  @Test
  void aCursorOfAnotherListIsRefused() {
    String list = "measures: [CARDS_PRINTED], by: [PRINT_CAUSE], where: {within: \"15\"}, first: 1";
    String cursor =
        ask("{ aggregate(%s) { pageInfo { endCursor } } }".formatted(list))
            .at("/aggregate/pageInfo/endCursor")
            .asString();
    String after = "after: \"%s\"".formatted(cursor);
    for (String other :
        List.of(
            "aggregate(%s) { totalCount }".formatted(list.replace("15", "16") + ", " + after),
            "aggregate(%s, from: \"2023-01-01\") { totalCount }".formatted(list + ", " + after),
            "region(code: \"16\") { aggregate(measures: [CARDS_PRINTED], by: [PRINT_CAUSE], first: 1, %s) { totalCount } }"
                .formatted(after),
            "schools(within: \"15\", %s) { totalCount }".formatted(after),
            "regions(level: REGENCY, %s) { totalCount }".formatted(after),
            "loads(%s) { totalCount }".formatted(after),
            "batches(%s) { totalCount }".formatted(after),
            "reports(dataset: \"activations\", %s) { totalCount }".formatted(after))) {
      Answer answer = ask("{ " + other + " }");
      assertThat(answer.code()).as(other).isEqualTo("BAD_INPUT");
      assertThat(answer.error().path("message").asString()).contains("a cursor of another list");
    }
    PinnedCursor read = Objects.requireNonNull(PinnedCursor.of(cursor, cursorList(cursor)));
    String never =
        Connection.encode(new PinnedCursor(999_999, read.offset()).text(), cursorList(cursor));
    assertThat(ask("{ aggregate(%s, after: \"%s\") { totalCount } }".formatted(list, never)).code())
        .isEqualTo("BAD_INPUT");
    assertThat(
            ask("{ aggregate(%s, %s) { nodes { printCause } } }".formatted(list, after))
                .at("/aggregate/nodes"))
        .hasSize(1);
  }

  /** The other lists are told apart by what they were asked for, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          batches(first: 1)                                   | batches(dataset: "visits", first: 1
          batches(first: 1)                                   | loads(first: 1
          regions(level: PROVINCE, first: 1)                  | regions(level: REGENCY, first: 1
          reports(dataset: "visits", within: "15", first: 1)  | reports(dataset: "visits", within: "16", first: 1
          reports(dataset: "visits", first: 1)                | reports(dataset: "prints", first: 1
          """)
  void aCursorIsOfOneListEverywhere(String list, String other) {
    String cursor =
        ask("{ list: " + list + " { pageInfo { endCursor } } }")
            .at("/list/pageInfo/endCursor")
            .asString();
    String after = ", after: \"" + cursor + "\") { nodes { __typename } } }";
    Answer answer = ask("{ " + other + after);
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
    assertThat(answer.error().path("message").asString()).contains("a cursor of another list");
    Answer same = ask("{ list: " + list.substring(0, list.length() - 1) + after);
    assertThat(same.at("/list/nodes")).hasSize(1);
  }

  private static String cursorList(String cursor) {
    String text = Connection.decode(cursor);
    return text.substring(text.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measures: [SHARE_OF_BASE], by: [CHANNEL]      | BAD_INPUT     | SHARE_OF_BASE cannot be told apart by CHANNEL; it can by PROVINCE
          measures: []                                  | BAD_INPUT     | ask for 1 to 12
          measures: [VISITS, VISITS]                    | BAD_INPUT     | VISITS twice
          measures: [VISITS], by: [WEEK, MONTH]         | BAD_INPUT     | group by one length of time
          measures: [VISITS], first: 0                  | BAD_INPUT     | ask for 1 to 1000
          measures: [VISITS], first: 1001               | BAD_INPUT     | ask for 1 to 1000
          measures: [VISITS], after: "x"                | BAD_INPUT     | after is not a cursor
          measures: [VISITS], orderBy: [{measure: PEOPLE_MET}] | BAD_INPUT | orderBy names PEOPLE_MET
          measures: [VISITS], orderBy: [{}]             | BAD_INPUT     | names one measure or one dimension
          measures: [VISITS], where: {within: "9999"}   | BAD_INPUT     | which is no region
          measures: [VISITS], from: "2024-01-02", to: "2024-01-01" | BAD_INPUT | let `to` be `from` or later
          measures: [VISITS], by: [DAY], from: "1950-01-01", to: "2150-01-01" | TOO_EXPENSIVE | more than 4000 stretches
          measures: [BLANKO_USED], where: {within: "170206"} | BAD_INPUT | BLANKO_USED is told of offices, not of districts; ask for 1702
          measures: [VISITS], where: {schools: ["1"]}   | BAD_INPUT     | write its eight digits
          measures: [VISITS], where: {weekdays: [1, 8]} | BAD_INPUT     | weekdays has [1, 8]; a weekday is 1 (Monday) to 7 (Sunday)
          """)
  void whatCannotBeAskedSaysWhy(String arguments, String code, String sentence) {
    Answer answer = ask("{ aggregate(%s) { totalCount } }".formatted(arguments));
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.error().path("message").asString()).contains(sentence);
  }

  /** Those of the batches of each dataset. */
  private Map<String, Set<String>> origins() {
    return ask("{ batches(first: 1000) { nodes { dataset origin } } }")
        .at("/batches/nodes")
        .valueStream()
        .collect(
            Collectors.groupingBy(
                batch -> batch.at("/dataset").asString(),
                Collectors.mapping(batch -> batch.at("/origin").asString(), Collectors.toSet())));
  }

  /** That of the batches of its datasets; empty where there are none. */
  private static String origin(JsonNode measure, Map<String, Set<String>> origins) {
    Set<String> all = new HashSet<>();
    for (JsonNode dataset : measure.at("/datasets")) {
      all.addAll(origins.getOrDefault(dataset.asString(), Set.of()));
    }
    return all.size() > 1 ? "MIXED" : String.join("", all);
  }

  /** Every measure can be asked for by each dimension that it says. */
  @ParameterizedTest
  @ValueSource(strings = {"00", "1673"})
  void theCatalogueIsTrue(String within) {
    List<JsonNode> measures =
        ask("{ measures { id unit additivity grain datasets origin dimensions numerator denominator name description } }")
            .at("/measures")
            .valueStream()
            .toList();
    assertThat(measures).hasSizeGreaterThan(15);
    Map<String, Set<String>> origins = origins();
    assertThat(measures)
        .allSatisfy(
            measure ->
                assertThat(measure.at("/origin").asString())
                    .as(measure.toString())
                    .isEqualTo(origin(measure, origins)));
    for (JsonNode measure : measures) {
      int least = within.equals("00") && !measure.at("/origin").isNull() ? 1 : 0;
      for (JsonNode dimension : measure.at("/dimensions")) {
        Answer answer =
            ask(
                "{ aggregate(measures: [%s], by: [%s], where: {within: \"%s\"}, from: \"2023-11-01\", to: \"2023-11-30\", first: 3) { totalCount } }"
                    .formatted(measure.at("/id").asString(), dimension.asString(), within));
        assertThat(answer.at("/aggregate/totalCount").asInt())
            .as("%s by %s", measure.at("/id"), dimension)
            .isGreaterThanOrEqualTo(least);
      }
    }
  }
}
