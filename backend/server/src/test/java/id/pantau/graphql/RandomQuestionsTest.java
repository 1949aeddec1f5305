package id.pantau.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.graphql.PlainCount.Counted;
import id.pantau.graphql.PlainCount.Group;
import id.pantau.graphql.PlainCount.Question;
import id.pantau.sample.scale.Generation;
import id.pantau.sample.scale.Generator;
import id.pantau.sample.scale.Scale;
import id.pantau.sample.table.FileFormat;
import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** 500 random questions over HTTP, held against a count in memory of the files that were loaded. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.sample=false")
class RandomQuestionsTest {

  private static final int QUESTIONS = 500;
  private static final LocalDate FROM = LocalDate.of(2023, 12, 11);
  private static final LocalDate TO = LocalDate.of(2024, 1, 21);

  private static final Map<String, Counted> COUNTED =
      Map.of(
          "ACTIVATED", new Counted("activations", "people", "", Set.of()),
          "RECORDED", new Counted("recordings", "people", "outcome", Set.of("BIO_CAPTURED")),
          "RECORDING_ATTEMPTS", new Counted("recordings", "people", "", Set.of()),
          "ACTIVATION_REFUSALS", new Counted("activation_refusals", "people", "", Set.of()),
          "CARDS_PRINTED", new Counted("prints", "cards", "", Set.of()),
          "VISITS", new Counted("visits", "", "", Set.of()),
          "PEOPLE_MET", new Counted("visits", "people_met", "", Set.of()),
          "BLANKO_USED",
              new Counted("blanko_movements", "cards", "kind", Set.of("PRINTED", "SPOILED")));

  /** Dimension, column of the files, field of the answer, argument of the filter. */
  private record Category(
      String dimension, String column, String field, String filter, List<String> values) {}

  private static final Map<String, Category> CATEGORIES =
      List.of(
              new Category(
                  "CHANNEL", "channel", "channel", "channels", List.of("OFFICE", "SCHOOL_VISIT")),
              new Category(
                  "OUTCOME",
                  "outcome",
                  "outcome",
                  "outcomes",
                  List.of("DUPLICATE", "BIO_CAPTURED")),
              new Category(
                  "PRINT_CAUSE", "cause", "printCause", "printCauses", List.of("LOST", "MOVE")),
              new Category(
                  "REFUSAL_REASON",
                  "reason",
                  "refusalReason",
                  "refusalReasons",
                  List.of("NO_PHONE")),
              new Category(
                  "PLACE_KIND",
                  "place_kind",
                  "placeKind",
                  "placeKinds",
                  List.of("SCHOOL", "MARKET")),
              new Category(
                  "SCHOOL_KIND", "school_kind", "schoolKind", "schoolKinds", List.of("SMA", "MA")),
              new Category("SCHOOL", "npsn", "school { npsn }", "", List.of()),
              new Category("ROLE", "role", "role", "", List.of()),
              new Category("WEEKDAY", "weekday", "weekday", "weekdays", List.of("1", "6")))
          .stream()
          .collect(Collectors.toMap(Category::dimension, each -> each));

  @TempDir static Path folder;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", () -> folder.resolve("data").toString());
  }

  private PlainCount load() throws IOException, InterruptedException, SQLException {
    Path made = folder.resolve("made");
    var generation =
        new Generation(
            new Scale.Province("17"), FROM, TO, 5, Generation.RowForm.DAILY, FileFormat.PARQUET, 1);
    new Generator(generation, made, 1).write((offices, of) -> {});
    for (String name :
        List.of(
            "01-schools/schools",
            "03-days/recordings",
            "03-days/activations",
            "03-days/activation_refusals",
            "03-days/prints",
            "03-days/visits",
            "03-days/blanko_movements")) {
      send(made.resolve(name + ".parquet"));
    }
    Set<String> districts = new HashSet<>();
    try (var in =
        RandomQuestionsTest.class.getResourceAsStream("/datasets/regions/data/districts.csv")) {
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> districts.add(line.substring(0, line.indexOf(',')).replace(".", "")));
    }
    return new PlainCount(made, districts);
  }

  private void send(Path file) throws IOException {
    new Upload(file.getFileName().toString(), Files.readAllBytes(file), Map.of()).isTaken(port);
  }

  @Test
  void agreeWithAPlainCount() throws IOException, InterruptedException, SQLException {
    PlainCount plain = load();
    Map<String, List<String>> dimensions = new TreeMap<>();
    Answer.to(port, "{ measures { id dimensions } }", Map.of())
        .at("/measures")
        .forEach(
            measure ->
                dimensions.put(
                    measure.at("/id").asString(),
                    measure.at("/dimensions").valueStream().map(JsonNode::asString).toList()));
    var random = new Random(20261122);
    int groups = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      groups += ask(plain, dimensions, random);
    }
    System.out.printf(Locale.ROOT, "%d random questions, %d groups agree%n", QUESTIONS, groups);
    assertThat(groups).isGreaterThan(5_000);
  }

  private int ask(PlainCount plain, Map<String, List<String>> dimensions, Random random) {
    String measure = one(random, COUNTED.keySet().stream().sorted().toList());
    List<String> possible = dimensions.get(measure);
    String region = one(random, List.of("17", "17", "1701", "1771", "170106", "00"));
    if (measure.startsWith("BLANKO") && region.length() > 4) {
      region = "1701";
    }
    String level = one(random, List.of("", "PROVINCE", "REGENCY", "DISTRICT"));
    level =
        possible.contains(level) && !(level.equals("DISTRICT") && region.equals("00")) ? level : "";
    String interval = one(random, List.of("", "", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"));
    List<Category> by =
        CATEGORIES.values().stream()
            .filter(each -> possible.contains(each.dimension()) && random.nextInt(4) == 0)
            .sorted((a, b) -> a.dimension().compareTo(b.dimension()))
            .limit(2)
            .toList();
    List<Category> only =
        CATEGORIES.values().stream()
            .filter(each -> possible.contains(each.dimension()) && !each.values().isEmpty())
            .filter(each -> random.nextInt(6) == 0)
            .sorted((a, b) -> a.dimension().compareTo(b.dimension()))
            .toList();
    String role =
        possible.contains("ROLE") ? one(random, List.of("REGISTERED", "SERVICE")) : "SERVICE";
    boolean always = interval.isEmpty() && random.nextBoolean();
    // Stocks begin before the first day.
    LocalDate from = always ? FROM.minusDays(60) : FROM.plusDays(random.nextInt(14));
    LocalDate to = always ? TO : TO.minusDays(random.nextInt(14));
    Map<String, Set<String>> values =
        only.stream()
            .collect(Collectors.toMap(Category::column, each -> Set.copyOf(each.values())));
    if (possible.contains("SCHOOL") && random.nextInt(3) == 0) {
      values.put("at_school", Set.of(one(random, List.of("true", "true", "false"))));
    }
    String order = one(random, List.of("", "ASC", "DESC"));
    int digits =
        level.isEmpty() ? 0 : Map.of("PROVINCE", 2, "REGENCY", 4, "DISTRICT", 6).get(level);
    var question =
        new Question(
            COUNTED.get(measure),
            region,
            digits,
            interval.isEmpty() ? null : interval,
            by.stream().map(Category::column).toList(),
            role,
            values,
            from,
            to);
    String query = query(measure, level, interval, by, only, question, always, order);
    Map<String, Group> expected = plain.count(question);
    assertThat(answer(query, level, interval, by, order)).as(query).isEqualTo(expected);
    return expected.size();
  }

  private static String one(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String query(
      String measure,
      String level,
      String interval,
      List<Category> by,
      List<Category> only,
      Question question,
      boolean always,
      String order) {
    var dimensions = new ArrayList<String>();
    if (!level.isEmpty()) {
      dimensions.add(level);
    }
    by.forEach(each -> dimensions.add(each.dimension()));
    String filters =
        only.stream()
            .map(each -> ", %s: %s".formatted(each.filter(), each.values()))
            .collect(Collectors.joining());
    String atSchool =
        question.only().containsKey("at_school")
            ? ", atSchool: " + question.only().get("at_school").iterator().next()
            : "";
    String days =
        always ? "" : ", from: \"%s\", to: \"%s\"".formatted(question.from(), question.to());
    String orderBy =
        order.isEmpty()
            ? ""
            : ", orderBy: [{measure: %s, direction: %s}]".formatted(measure, order);
    return "{ aggregate(measures: [%s], by: %s, interval: %s, where: {within: \"%s\", role: %s%s}%s, first: 1000%%s) { pageInfo { hasNextPage endCursor } nodes { region { code } start %s figures { figure { value reported expected } } } } }"
        .formatted(
            measure,
            dimensions,
            interval.isEmpty() ? "null" : interval,
            question.region(),
            question.role(),
            filters + atSchool,
            days + orderBy,
            by.stream().map(Category::field).collect(Collectors.joining(" ")));
  }

  private Map<String, Group> answer(
      String query, String level, String interval, List<Category> by, String order) {
    var groups = new TreeMap<String, Group>();
    var values = new ArrayList<@Nullable Double>();
    String after = "";
    JsonNode page;
    do {
      page = Answer.to(port, query.formatted(after), Map.of()).at("/aggregate");
      for (JsonNode node : page.at("/nodes")) {
        JsonNode figure = node.at("/figures/0/figure");
        Double value = figure.at("/value").isNull() ? null : figure.at("/value").asDouble();
        values.add(value);
        groups.put(
            key(node, level, interval, by),
            new Group(value, figure.at("/reported").asInt(), figure.at("/expected").asInt()));
      }
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString(""));
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    if (!order.isEmpty()) {
      Comparator<Double> direction =
          order.equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder();
      assertThat(values).as(query).isSortedAccordingTo(Comparator.nullsLast(direction));
    }
    return groups;
  }

  private static String key(JsonNode node, String level, String interval, List<Category> by) {
    String start = node.at("/start").asString("");
    String stretch =
        switch (interval) {
          case "" -> "-";
          case "WEEK" -> monday(LocalDate.parse(start));
          case "MONTH" -> LocalDate.parse(start).withDayOfMonth(1).toString();
          case "QUARTER" -> LocalDate.parse(start).with(IsoFields.DAY_OF_QUARTER, 1).toString();
          case "YEAR" -> LocalDate.parse(start).withDayOfYear(1).toString();
          default -> start;
        };
    String categories =
        by.stream()
            .map(
                each ->
                    each.dimension().equals("SCHOOL")
                        ? node.at("/school/npsn")
                        : node.at("/" + each.field()))
            .map(
                value ->
                    "|" + (value.isNull() || value.isMissingNode() ? "null" : value.asString()))
            .collect(Collectors.joining());
    return (level.isEmpty() ? "-" : node.at("/region/code").asString())
        + "|"
        + stretch
        + categories;
  }

  private static String monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L).toString();
  }
}
