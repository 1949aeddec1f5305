package id.pantau.sample.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.check.Bundled;
import id.pantau.dataset.check.PackageCheck;
import id.pantau.sample.scale.Generation.RowForm;
import id.pantau.sample.table.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files as files: the same for a seed, in the contract's form, with true totals. */
class GeneratedFilesTest {
  private static final String PLACES_OF_EVENTS =
      "SELECT DISTINCT unnest([service_district_code, registered_district_code]) AS code FROM ";

  @TempDir Path temp;

  static Stream<Arguments> forms() {
    return Stream.of(RowForm.values())
        .flatMap(rows -> Stream.of(FileFormat.values()).map(each -> Arguments.of(rows, each)));
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void writesTheSameBytesWithAnyZoneLocaleAndNumberOfThreads(FileFormat format)
      throws IOException, SQLException {
    Generation generation = GeneratedFiles.month(RowForm.DAILY, format);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Path> first = write(generation, "a", 1);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      List<Path> second = write(generation, "b", 3);
      assertThat(second).hasSameSizeAs(first).hasSizeGreaterThan(20);
      for (int i = 0; i < first.size(); i++) {
        assertThat(Files.mismatch(first.get(i), second.get(i)))
            .as(first.get(i).toString())
            .isEqualTo(-1);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherSeedIsAnotherNation() throws IOException, SQLException {
    Generation one = GeneratedFiles.month(RowForm.DAILY, FileFormat.CSV);
    Generation other =
        new Generation(one.scale(), one.from(), one.to(), 8, one.rows(), one.format(), 1);
    Path visits = Path.of(Delivery.DAYS.folder, "visits.csv");
    write(one, "a", 2);
    write(other, "b", 2);
    assertThat(Files.mismatch(temp.resolve("a").resolve(visits), temp.resolve("b").resolve(visits)))
        .isNotNegative();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void manifestsTellTheTruth(RowForm rows, FileFormat format) throws SQLException {
    try (var made = new GeneratedFiles(GeneratedFiles.month(rows, format), temp, 2)) {
      assertThat(made.files).hasSizeGreaterThan(12);
      for (GeneratedFile file : made.files) {
        JsonNode manifest = manifest(file.path());
        String table = GeneratedFiles.rows(file.path());
        assertThat(manifest.path("rows").asLong())
            .as(file.dataset())
            .isEqualTo(file.rows())
            .isEqualTo((long) made.number("SELECT count(*) FROM " + table));
        for (Map.Entry<String, JsonNode> total : manifest.path("totals").properties()) {
          String sum = "SELECT sum(CAST(%s AS BIGINT)) FROM %s".formatted(total.getKey(), table);
          assertThat(total.getValue().asDouble()).as(sum).isEqualTo(made.number(sum));
        }
      }
    }
  }

  @Test
  void manifestsNeverCallAnUnknownDayCovered() throws SQLException {
    try (var made = daily(FileFormat.PARQUET)) {
      made.known("activations", "service_district_code");
      JsonNode covers = manifest(made.file(Delivery.DAYS, "activations")).path("covers");
      assertThat(covers.path("offices").size()).isEqualTo(10);
      assertThat(covers.path("from").asString()).isEqualTo("2024-02-19");
      long excepted =
          covers.path("except").properties().stream().mapToLong(e -> e.getValue().size()).sum();
      assertThat(excepted).isPositive();
      for (Map.Entry<String, JsonNode> office : covers.path("except").properties()) {
        for (JsonNode day : office.getValue()) {
          assertThat(
                  made.number(
                      "SELECT count(*) FROM %s WHERE left(service_district_code, 4) = '%s' AND date = '%s'"
                          .formatted(
                              GeneratedFiles.rows(made.file(Delivery.DAYS, "activations")),
                              office.getKey(),
                              day.asString())))
              .isZero();
        }
      }
    }
  }

  @Test
  void parquetAndCsvHoldTheSameRows() throws SQLException {
    try (var csv = new GeneratedFiles(month(FileFormat.CSV), temp.resolve("csv"), 2);
        var parquet = new GeneratedFiles(month(FileFormat.PARQUET), temp.resolve("pq"), 2)) {
      assertThat(parquet.files).hasSameSizeAs(csv.files);
      for (int i = 0; i < csv.files.size(); i++) {
        String text = "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ";
        String ours = text + GeneratedFiles.rows(parquet.files.get(i).path());
        String theirs = text + GeneratedFiles.rows(csv.files.get(i).path());
        assertThat(csv.query("(%s EXCEPT ALL %s)".formatted(ours, theirs))).isEmpty();
        assertThat(csv.query("(%s EXCEPT ALL %s)".formatted(theirs, ours))).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"activations,people", "recordings,people", "prints,cards"})
  void eventsAddUpToTheDays(String dataset, String count) throws SQLException {
    try (var daily = new GeneratedFiles(month(FileFormat.PARQUET), temp.resolve("d"), 2);
        var events =
            new GeneratedFiles(
                GeneratedFiles.month(RowForm.EVENTS, FileFormat.PARQUET), temp.resolve("e"), 2)) {
      String days = GeneratedFiles.rows(daily.file(Delivery.DAYS, dataset));
      String people = GeneratedFiles.rows(events.file(Delivery.DAYS, dataset));
      assertThat(events.number("SELECT max(%s) FROM %s".formatted(count, people))).isEqualTo(1);
      String sums =
          "SELECT * REPLACE (sum(%s) AS %s) FROM %s GROUP BY ALL".formatted(count, count, people);
      assertThat(events.query("(FROM %s EXCEPT ALL %s)".formatted(days, sums))).isEmpty();
      assertThat(events.query("(%s EXCEPT ALL FROM %s)".formatted(sums, days))).isEmpty();
    }
  }

  @Test
  void aProvinceReportsTheSameAtEveryScale() throws SQLException {
    Generation sample =
        new Generation(
            new Scale.Sample(),
            GeneratedFiles.FROM,
            GeneratedFiles.TO,
            7,
            RowForm.DAILY,
            FileFormat.PARQUET,
            1);
    try (var all = new GeneratedFiles(sample, temp.resolve("all"), 2);
        var one = new GeneratedFiles(month(FileFormat.PARQUET), temp.resolve("one"), 2)) {
      for (String dataset : List.of("activations", "prints", "recordings")) {
        String province = "FROM " + GeneratedFiles.rows(one.file(Delivery.DAYS, dataset));
        String part =
            "FROM %s WHERE service_district_code LIKE '17%%'"
                .formatted(GeneratedFiles.rows(all.file(Delivery.DAYS, dataset)));
        assertThat(one.query("(%s EXCEPT ALL %s)".formatted(province, part))).isEmpty();
        assertThat(one.query("(%s EXCEPT ALL %s)".formatted(part, province))).isEmpty();
      }
    }
  }

  @Test
  void multiplyMakesThatManyTimesThePeople() throws SQLException {
    Generation once = month(FileFormat.PARQUET);
    Generation thrice =
        new Generation(
            once.scale(), once.from(), once.to(), once.seed(), once.rows(), once.format(), 3);
    try (var one = new GeneratedFiles(once, temp.resolve("one"), 2);
        var three = new GeneratedFiles(thrice, temp.resolve("three"), 2)) {
      String cards = "SELECT sum(cards) FROM ";
      double usual = one.number(cards + GeneratedFiles.rows(one.file(Delivery.DAYS, "prints")));
      double more = three.number(cards + GeneratedFiles.rows(three.file(Delivery.DAYS, "prints")));
      assertThat(more / usual).isBetween(2.8, 3.2);
    }
  }

  @Test
  void keepsToTheContract() throws IOException, SQLException {
    try (var made = daily(FileFormat.CSV)) {
      Path data = Files.createDirectories(temp.resolve("package").resolve("data"));
      for (Delivery each : List.of(Delivery.SCHOOLS, Delivery.LEVELS, Delivery.DAYS)) {
        try (Stream<Path> files = Files.list(made.folder.resolve(each.folder))) {
          for (Path file : files.toList()) {
            Files.writeString(
                data.resolve(file.getFileName()),
                Files.readString(file)
                    .replace(",asal (SYNTHETIC)\n", "\n")
                    .replaceAll("(?m),$", ""));
          }
        }
      }
      for (String name : List.of("anchors.csv", "offices.csv")) {
        Files.copy(Bundled.file("sample/" + name), data.resolveSibling(name));
      }
      assertThat(PackageCheck.violations(Bundled.file("sample/datapackage.json"), data.getParent()))
          .isEmpty();
    }
  }

  @Test
  void namesOnlyDistrictsThatExist() throws SQLException {
    try (var made = daily(FileFormat.PARQUET)) {
      for (GeneratedFile file : made.files) {
        if (List.of("recordings", "activations", "prints", "activation_refusals")
            .contains(file.dataset())) {
          assertThat(
                  made.query(
                      "SELECT code FROM (%s%s) WHERE code NOT IN (SELECT replace(code, '.', '') FROM districts)"
                          .formatted(PLACES_OF_EVENTS, GeneratedFiles.rows(file.path()))))
              .as(file.dataset())
              .isEmpty();
        }
      }
    }
  }

  private GeneratedFiles daily(FileFormat format) {
    return new GeneratedFiles(month(format), temp.resolve("out"), 2);
  }

  private static Generation month(FileFormat format) {
    return GeneratedFiles.month(RowForm.DAILY, format);
  }

  private static JsonNode manifest(Path file) {
    return JsonMapper.shared().readTree(file.resolveSibling(file.getFileName() + ".manifest.json"));
  }

  /** All files, manifests included, in the order of their names. */
  private List<Path> write(Generation generation, String name, int threads)
      throws IOException, SQLException {
    new GeneratedFiles(generation, temp.resolve(name), threads).close();
    try (Stream<Path> files = Files.walk(temp.resolve(name))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
