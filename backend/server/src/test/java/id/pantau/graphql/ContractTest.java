package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.measure.MeasureId;
import id.pantau.testing.BundledPantau;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The API as its users meet it: over HTTP, on the data that Pantau carries. */
class ContractTest extends BundledPantau {

  @LocalServerPort private int port;

  private Answer ask(String query) {
    return Answer.to(port, query, Map.of());
  }

  @Test
  void lubuklinggauComesOutAsTheDomainPageSays() {
    Answer answer =
        ask(
            """
            { region(code: "16.73") { code name progress(asOf: "2023-11-02", basis: ELIGIBLE) {
                asOf basis daysLeft requiredPerWeek requiredPerWeekReason
                base { value status origin reported expected } activated { value origin }
                target { count rate basis deadline underRevision region { code } }
                targets { rate region { code } }
                shareOfBase { value numerator denominator } shareOfTarget { value numerator denominator }
                gap { value } behindPath { value status } } } }
            """);
    assertThat(answer.at("/region/name").asString()).isEqualTo("Kota Lubuklinggau");
    JsonNode progress = answer.at("/region/progress");
    assertThat(progress.at("/base/value").asDouble()).isEqualTo(168_015);
    assertThat(progress.at("/base/origin").asString()).isEqualTo("PUBLISHED");
    assertThat(progress.at("/activated/value").asDouble()).isEqualTo(4_015);
    assertThat(progress.at("/target/count").asInt()).isEqualTo(42_004);
    assertThat(progress.at("/target/region/code").asString()).isEqualTo("1673");
    assertThat(progress.at("/targets")).hasSize(2);
    assertThat(progress.at("/gap/value").asDouble()).isEqualTo(37_989);
    assertThat(progress.at("/daysLeft").asInt()).isEqualTo(59);
    assertThat(progress.at("/requiredPerWeek").asDouble()).isCloseTo(4_507.17, within(0.005));
    assertThat(progress.at("/shareOfBase/value").asDouble()).isCloseTo(0.0239, within(0.00005));
    assertThat(progress.at("/shareOfBase/denominator").asDouble()).isEqualTo(168_015);
    assertThat(progress.at("/shareOfTarget/value").asDouble()).isCloseTo(0.0956, within(0.00005));
    assertThat(progress.at("/shareOfTarget/denominator").asDouble()).isEqualTo(42_004);
    assertThat(progress.at("/behindPath/status").asString()).isEqualTo("OBSERVED");
  }

  @ParameterizedTest
  @CsvSource({"RECORDED, 104229, 26058", "ELIGIBLE, 108330, 27083"})
  void pagarAlamsTargetDependsOnTheBasis(String basis, double base, int count) {
    JsonNode progress =
        ask("{ region(code: \"1672\") { progress(asOf: \"2023-01-31\", basis: %s) { base { value } target { count } } } }"
                .formatted(basis))
            .at("/region/progress");
    assertThat(progress.at("/base/value").asDouble()).isEqualTo(base);
    assertThat(progress.at("/target/count").asInt()).isEqualTo(count);
  }

  @Test
  void lubuklinggauGoesOnGrowingAfterThePublishedDay() {
    JsonNode points =
        ask("{ region(code: \"1673\") { series(measure: ACTIVATED, cumulative: true, from: \"2023-10-30\", to: \"2023-12-31\") { unit points { end figure { value origin } } } } }")
            .at("/region/series/points");
    assertThat(points).hasSize(9);
    double before = 0;
    for (JsonNode point : points) {
      assertThat(point.at("/figure/value").asDouble()).isGreaterThan(before);
      before = point.at("/figure/value").asDouble();
    }
    assertThat(points.get(1).at("/figure/origin").asString()).isEqualTo("MIXED");
  }

  @Test
  void aProvinceIsTheSumOfItsOffices() {
    JsonNode province =
        ask("{ region(code: \"16\") { progress(asOf: \"2023-11-02\", basis: ELIGIBLE) { base { value reported expected } activated { value } } children { progress(asOf: \"2023-11-02\", basis: ELIGIBLE) { base { value } activated { value } } } } }")
            .at("/region");
    double base = 0;
    double activated = 0;
    for (JsonNode office : province.at("/children")) {
      base += office.at("/progress/base/value").asDouble();
      activated += office.at("/progress/activated/value").asDouble();
    }
    assertThat(province.at("/progress/base/value").asDouble()).isEqualTo(base);
    assertThat(province.at("/progress/activated/value").asDouble()).isEqualTo(activated);
    assertThat(province.at("/progress/base/reported").asInt()).isEqualTo(17);
    assertThat(province.at("/progress/base/expected").asInt()).isEqualTo(17);
  }

  @Test
  void theTrackCountsTheSameOfficesAtEveryPointAndEndsWhereProgressStands() {
    JsonNode progress =
        ask("{ region(code: \"00\") { progress(asOf: \"2023-11-02\") { startCount { value } path { value } behindPath { value reported } pathTarget { value } track { start end figure { value reported } } } } }")
            .at("/region/progress");
    JsonNode track = progress.at("/track");
    assertThat(track.get(0).at("/end").asString()).isEqualTo("2022-12-31");
    assertThat(track.get(0).at("/figure/value").asDouble())
        .isEqualTo(progress.at("/startCount/value").asDouble());
    JsonNode last = track.get(track.size() - 1);
    assertThat(last.at("/end").asString()).isEqualTo("2023-11-02");
    assertThat(last.at("/figure/value").asDouble())
        .isCloseTo(
            progress.at("/path/value").asDouble() - progress.at("/behindPath/value").asDouble(),
            within(1e-6));
    int offices = progress.at("/behindPath/reported").asInt();
    assertThat(offices).isGreaterThan(40);
    for (JsonNode point : track) {
      assertThat(point.at("/figure/reported").asInt()).isEqualTo(offices);
    }
  }

  /** Batam printed 7,461 on 2023-03-01 and 18,000 on 2023-09-22, and nothing before. */
  @Test
  void anOfficeAloneIsFollowedFromItsFirstCountOn() {
    JsonNode track =
        ask("{ region(code: \"2171\") { progress(asOf: \"2023-10-01\") { track(interval: MONTH) { end figure { value status } } } } }")
            .at("/region/progress/track");
    assertThat(track.at("/2/end").asString()).isEqualTo("2023-02-28");
    assertThat(track.at("/2/figure/status").asString()).isEqualTo("MISSING");
    assertThat(track.at("/3/figure/value").asDouble()).isEqualTo(7461);
    assertThat(track.get(track.size() - 1).at("/figure/value").asDouble()).isEqualTo(18_000);
  }

  @Test
  void whatNobodyReportedIsMissingAndNeverZero() {
    JsonNode progress =
        ask("{ region(code: \"1101\") { progress { base { value status } activated { value status reported expected } shareOfTarget { value status } target { count } requiredPerWeekReason outlook lastData } } }")
            .at("/region/progress");
    assertThat(progress.at("/activated/status").asString()).isEqualTo("MISSING");
    assertThat(progress.at("/activated/value").isNull()).isTrue();
    assertThat(progress.at("/activated/reported").asInt()).isZero();
    assertThat(progress.at("/activated/expected").asInt()).isEqualTo(1);
    assertThat(progress.at("/shareOfTarget/value").isNull()).isTrue();
    assertThat(progress.at("/outlook").asString()).isEqualTo("UNKNOWN");
    assertThat(progress.at("/lastData").isNull()).isTrue();
  }

  @Test
  void beforeTheFirstLoadNothingWasKnown() {
    JsonNode progress =
        ask("{ region(code: \"1673\") { progress(asOf: \"2023-11-02\", knownAt: \"2020-01-01T00:00:00+07:00\") { target { count } targets { rate } activated { status } requiredPerWeekReason } } }")
            .at("/region/progress");
    assertThat(progress.at("/activated/status").asString()).isEqualTo("MISSING");
    assertThat(progress.at("/target").isNull()).isTrue();
    assertThat(progress.at("/requiredPerWeekReason").asString()).isEqualTo("NO_TARGET");
  }

  @Test
  void searchFindsEverySpelling() {
    for (String words :
        new String[] {"Lubuklinggau", "Lubuk Linggau", "lubuk-LINGGAU", "linggau"}) {
      Answer answer =
          Answer.to(
              port,
              "query($s: String) { regions(level: REGENCY, search: $s) { totalCount nodes { code } } }",
              Map.of("s", words));
      assertThat(answer.at("/regions/nodes/0/code").asString()).as(words).isEqualTo("1673");
    }
  }

  @Test
  void pagesOnWithoutGapsOrRepeats() {
    String after = "";
    int seen = 0;
    String last = "";
    do {
      JsonNode page =
          ask("{ regions(level: REGENCY, first: 100 %s) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }"
                  .formatted(after))
              .at("/regions");
      assertThat(page.at("/totalCount").asInt()).isEqualTo(514);
      for (JsonNode node : page.at("/nodes")) {
        assertThat(node.at("/code").asString()).isGreaterThan(last);
        last = node.at("/code").asString();
        seen++;
      }
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? "after: \"" + page.at("/pageInfo/endCursor").asString() + "\"" : "";
    } while (!after.isEmpty());
    assertThat(seen).isEqualTo(514);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { region(code: "16x") { name } }                                             | such as 16, 1673 or 16.73
          { region(code: 1673) { name } }                                              | write it as a string
          { region(code: "16") { progress(asOf: "2023-02-31") { asOf } } }             | such as 2023-11-02
          { region(code: "16") { progress(asOf: "0001-01-01") { asOf } } }             | out of range
          { region(code: "16") { progress(knownAt: "2023-11-02") { asOf } } }          | such as 2023-11-03T06:00:00+07:00
          { region(code: "16") { progress(basis: VOTERS) { asOf } } }                  | Basis
          { regions(level: REGENCY, first: 0) { totalCount } }                         | ask for 1 to 1000
          { regions(level: REGENCY, first: 1001) { totalCount } }                      | ask for 1 to 1000
          { regions(level: REGENCY, after: "x") { totalCount } }                       | pass an endCursor
          { region(code: "16") { series(measure: ACTIVATED, from: "2024-01-01", to: "2023-01-01") { unit } } } | let `to` be `from` or later
          { region(code: "16") { series(measure: ACTIVATED, from: "1990-01-01", to: "2023-01-01", interval: DAY) { unit } } } | a longer interval
          { regions(level: PROVINCE, within: "1673") { totalCount } }                  | look within a higher region
          { regions(level: REGENCY, within: "9999") { totalCount } }                   | there is no region 9999
          { regions(level: REGENCY, search: "!!!") { totalCount } }                    | no letter and no digit
          { region(code: "16") { standings(from: "2024-01-01", to: "2023-01-01") { count } } } | let `to` be `from` or later
          { region(code: "16") { progress(knownAt: "+99999-12-31T00:00:00Z") { asOf } } } | out of range
          { nonsense }                                                                 | Query has
          { region(code: "16") { naem } }                                              | Region has code, name
          { measures { id } aggregate(measures: [ACTIVATIONS]) { totalCount } }        | use one of POPULATION,
          { aggregate(measure: [ACTIVATED]) { totalCount } }                           | `aggregate` takes measures,
          { region(code: "16") { series(of: ACTIVATED) { unit } } }                    | `series` takes measure,
          { aggregate(measures: [ACTIVATED], where: {region: "16"}) { totalCount } }   | has within,
          { region(code: "ID") { name } }                                              | or 00 for the nation
          { region(code: "16") {                                                       | syntax
          """)
  void aWrongQuestionGetsACodeAndASentence(String query, String sentence) {
    Answer answer = ask(query);
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
    assertThat(answer.error().path("message").asString().toLowerCase(Locale.ROOT))
        .contains(sentence.toLowerCase(Locale.ROOT));
    assertThat(answer.body().toString()).doesNotContain("Exception").doesNotContain("at id.pantau");
  }

  @Test
  void anExplicitNullMeansTheDefault() {
    JsonNode regions =
        ask("{ regions(level: PROVINCE, within: null, first: null) { totalCount nodes { code } } }")
            .at("/regions");
    assertThat(regions.at("/totalCount").asInt()).isEqualTo(38);
    assertThat(regions.at("/nodes").size()).isEqualTo(38);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ region(code: \"00\") { children { parent { children { parent { children { parent { children { code } } } } } } } } }",
        "{ regions(level: REGENCY, first: 514) { nodes { series(measure: SHARE_OF_TARGET, interval: DAY, from: \"2023-01-01\", to: \"2023-12-31\") { points { figure { value } } } } } }",
        "{ region(code: \"1673\") { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { name } } } } } } } } } } } } } } } } } } } } } }"
      })
  void aQuestionWithoutEndIsRefusedAndNotAnsweredInPart(String query) {
    Answer answer = ask(query);
    assertThat(answer.code()).isEqualTo("TOO_EXPENSIVE");
    assertThat(
            answer.body().at("/data").isMissingNode()
                || answer.body().at("/data").isNull()
                || answer.body().at("/data/regions").isNull())
        .isTrue();
  }

  /** Only the count of 2 November was printed; where it began is sample data. */
  @Test
  void aFigureHasTheOriginOfEverythingItRestsOn() {
    JsonNode progress =
        ask("{ region(code: \"1673\") { progress(asOf: \"2023-11-02\", basis: ELIGIBLE) { activated { origin } base { origin } gap { origin } startCount { origin } path { origin } behindPath { origin } currentPace { origin } currentPaceWeeks } } }")
            .at("/region/progress");
    assertThat(progress.at("/activated/origin").asString()).isEqualTo("PUBLISHED");
    assertThat(progress.at("/base/origin").asString()).isEqualTo("PUBLISHED");
    assertThat(progress.at("/gap/origin").asString()).isEqualTo("PUBLISHED");
    assertThat(progress.at("/startCount/origin").asString()).isEqualTo("SYNTHETIC");
    assertThat(progress.at("/path/origin").asString()).isEqualTo("MIXED");
    assertThat(progress.at("/behindPath/origin").asString()).isEqualTo("MIXED");
    assertThat(progress.at("/currentPace/origin").asString()).isEqualTo("SYNTHETIC");
    assertThat(progress.at("/currentPaceWeeks").asInt()).isEqualTo(8);
  }

  /** Jambi printed 150,000 on 2025-10-13, long after its last daily report. */
  @Test
  void theLastDayWithDataOfAnOfficeMayBeAPrintedCount() {
    JsonNode city =
        ask("{ region(code: \"1571\") { progress { asOf lastData activated { value } } } }")
            .at("/region/progress");
    assertThat(city.at("/asOf").asString()).isEqualTo("2025-10-13");
    assertThat(city.at("/lastData").asString()).isEqualTo("2025-10-13");
    assertThat(city.at("/activated/value").asDouble()).isEqualTo(150_000);
  }

  @Test
  void thereIsNoRegionWithThatCode() {
    assertThat(ask("{ region(code: \"1699\") { name } }").at("/region").isNull()).isTrue();
  }

  /**
   * From the province to its districts, again and again: fields that raced each other cost more.
   */
  @Test
  void aTreeAlwaysCostsTheSame() {
    String fields = "progress(asOf: \"2023-11-02\") { shareOfTarget { value } }";
    String tree =
        "{ region(code: \"16\") { %1$s children { %1$s children { %1$s } } } }".formatted(fields);
    ask(tree).at("/region");
    Set<Integer> costs = new HashSet<>();
    for (int i = 0; i < 25; i++) {
      costs.add(Posted.statements(port, tree));
    }
    assertThat(costs).hasSize(1);
  }

  @Test
  void saysWhichVersionOfTheDataHolds() {
    JsonNode version = ask("{ dataVersion { version decidedAt } }").at("/dataVersion");
    assertThat(version.at("/version").asInt()).isGreaterThan(9);
    assertThat(version.at("/decidedAt").asString()).isNotEmpty();
    JsonNode before =
        ask("{ dataVersion(at: \"2000-01-01T00:00:00Z\") { version decidedAt } }")
            .at("/dataVersion");
    assertThat(before.at("/version").asInt()).isZero();
    assertThat(before.at("/decidedAt").isNull()).isTrue();
  }

  @Test
  void everyMeasureIsExplainedInBothLanguages() {
    JsonNode measures =
        ask("{ measures { id unit additivity id_: name en: name(language: EN) description english: description(language: EN) } }")
            .at("/measures");
    assertThat(measures).hasSize(MeasureId.values().length);
    for (JsonNode measure : measures) {
      assertThat(measure.at("/description").asString()).isNotBlank();
      assertThat(measure.at("/english").asString())
          .isNotBlank()
          .isNotEqualTo(measure.at("/description").asString());
    }
  }

  @Test
  void theSampleIsLabelled() {
    JsonNode datasets = ask("{ datasets { name origin rows licence source } }").at("/datasets");
    assertThat(datasets).hasSize(5);
    assertThat(datasets.get(4).at("/origin").asString()).isEqualTo("SYNTHETIC");
    assertThat(
            ask("{ region(code: \"1602\") { progress { activated { origin } } } }")
                .at("/region/progress/activated/origin")
                .asString())
        .isEqualTo("SYNTHETIC");
  }
}
