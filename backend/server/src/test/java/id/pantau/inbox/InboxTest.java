package id.pantau.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Resource;
import id.pantau.load.LoadService;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files, a real lake. */
class InboxTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static final String GOOD = HEADER + "2024-07-01,110101,110101,,OFFICE,3\n";
  private static final String HALF_GOOD = GOOD + "2024-07-01,117101,117101,,OFFICE,-4\n";
  private static final String BAD = HEADER + "2024-07-01,117101,117101,,OFFICE,-4\n";

  @TempDir Path data;
  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private TestingPantau pantau;
  private Inbox inbox;

  @BeforeEach
  void open() throws IOException {
    pantau = TestingPantau.mini(data);
    pantau.at("2025-01-01T10:30:00Z");
    inbox = openInbox();
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private Inbox openInbox() throws IOException {
    return Inbox.open(folder, loads(), data, pantau.clock(), new PrintStream(said, true, UTF_8));
  }

  private LoadService loads() {
    Map<String, Resource> contract =
        Stream.of("activations", "standings")
            .map(TestingPantau::unhashed)
            .collect(Collectors.toMap(Resource::name, Function.identity()));
    return new LoadService(
        pantau.ingest(), pantau.lake().attempts(), office -> true, contract, data);
  }

  private Path put(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** As many looks as a file needs to be taken that nobody writes to. */
  private void looks() {
    for (int i = 0; i < 3; i++) {
      inbox.look();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private JsonNode report(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
  }

  private long people() {
    return pantau
        .warehouse()
        .read(
            session ->
                session
                    .query(
                        Sql.of("SELECT coalesce(sum(people), 0) AS n FROM activations"),
                        row -> row.whole("n"))
                    .getFirst());
  }

  @Test
  void aGoodFileIsLoadedAndDone() throws IOException {
    put("activations.csv", GOOD);
    looks();
    assertThat(files()).containsExactly("done/activations.csv", "done/activations.csv.report.json");
    assertThat(Files.readString(folder.resolve("done/activations.csv"))).isEqualTo(GOOD);
    JsonNode report = report("done/activations.csv.report.json");
    assertThat(report.path("acceptedReports").asInt()).isEqualTo(1);
    assertThat(report.path("version").asLong()).isPositive();
    assertThat(people()).isEqualTo(3);
  }

  @Test
  void aFileThatGrowsIsNotTouched() throws IOException {
    Path file = put("activations.csv", HEADER);
    for (int i = 1; i <= 5; i++) {
      inbox.look();
      inbox.look();
      Files.writeString(file, HEADER + "2024-07-01,110101,110101,,OFFICE,3\n".repeat(i));
    }
    assertThat(files()).containsExactly("activations.csv");
    looks();
    assertThat(people()).isEqualTo(15);
  }

  @Test
  void aFileWrittenAnewWithTheSameSizeIsNotTouchedEither() throws IOException {
    Path file = put("activations.csv", GOOD);
    inbox.look();
    inbox.look();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    inbox.look();
    assertThat(files()).containsExactly("activations.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".activations.csv",
        "~$activations.xlsx",
        "activations.csv.part",
        "activations.CSV.TMP",
        "activations.csv.crdownload",
        ".hidden/activations.csv",
        "activations.csv.manifest.json"
      })
  void whatIsNotMeantStays(String name) throws IOException {
    put(name, GOOD);
    looks();
    assertThat(files()).containsExactly(name);
  }

  @Test
  void aSubfolderSaysWhatItIs() throws IOException {
    put("activations/januari.csv", GOOD);
    looks();
    assertThat(files())
        .containsExactly(
            "done/activations/januari.csv", "done/activations/januari.csv.report.json");
    assertThat(people()).isEqualTo(3);
    assertThat(said.toString(UTF_8))
        .contains("activations/januari.csv → done/activations/januari.csv");
  }

  @Test
  void whatNobodyKnowsIsRefusedWithASentence() throws IOException {
    put("pajak/januari.csv", GOOD);
    looks();
    assertThat(files())
        .containsExactly("refused/pajak/januari.csv", "refused/pajak/januari.csv.report.json");
    JsonNode report = report("refused/pajak/januari.csv.report.json");
    assertThat(report.at("/error/code").asString()).isEqualTo("BAD_INPUT");
    assertThat(report.at("/error/message").asString()).contains("pajak", "activations");
  }

  @Test
  void aFileOfWhichAPartIsHeldBackIsDoneAndThePartLiesBesideIt() throws IOException {
    put("activations.csv", HALF_GOOD);
    looks();
    assertThat(files())
        .containsExactly(
            "done/activations.csv",
            "done/activations.csv.held.csv",
            "done/activations.csv.report.json");
    assertThat(report("done/activations.csv.report.json").path("held").asString())
        .isEqualTo("activations.csv.held.csv");
    assertThat(Files.readString(folder.resolve("done/activations.csv.held.csv")))
        .contains("2024-07-01,117101,117101,,OFFICE,-4,")
        .doesNotContain("110101");
    assertThat(people()).isEqualTo(3);
  }

  @Test
  void whatWasHeldBackIsMendedAndPutInAgain() throws IOException {
    put("activations.csv", HALF_GOOD);
    looks();
    String held = Files.readString(folder.resolve("done/activations.csv.held.csv"));
    String mended =
        held.lines()
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .collect(Collectors.joining("\n", "", "\n"))
            .replace("-4", "4");
    put("activations.csv.held.csv", mended);
    looks();
    assertThat(people()).isEqualTo(7);
  }

  @Test
  void aFileWithoutAnyRightReportIsRefusedWithItsRows() throws IOException {
    put("activations.csv", BAD);
    looks();
    assertThat(files())
        .containsExactly(
            "refused/activations.csv",
            "refused/activations.csv.held.csv",
            "refused/activations.csv.report.json");
    assertThat(report("refused/activations.csv.report.json").path("refusedReports").asInt())
        .isEqualTo(1);
  }

  @Test
  void aManifestGoesWithItsFileAndIsHeldAgainstIt() throws IOException {
    put("activations.csv", GOOD);
    put("activations.csv.manifest.json", "{\"rows\": 30}");
    looks();
    assertThat(files())
        .containsExactly(
            "refused/activations.csv",
            "refused/activations.csv.manifest.json",
            "refused/activations.csv.report.json");
    JsonNode error = report("refused/activations.csv.report.json").path("error");
    assertThat(error.path("refusal").asString()).isEqualTo("CONTROL_TOTAL");
    assertThat(error.path("code").asString()).isEqualTo("REFUSED");
    assertThat(people()).isZero();
  }

  @Test
  void aManifestThatComesLateMakesTheFileWait() throws IOException {
    put("activations.csv", GOOD);
    inbox.look();
    inbox.look();
    put("activations.csv.manifest.json", "{\"rows\": 1}");
    inbox.look();
    assertThat(files()).contains("activations.csv");
    inbox.look();
    inbox.look();
    assertThat(files()).contains("done/activations.csv", "done/activations.csv.manifest.json");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    for (int i = 1; i <= 3; i++) {
      put("activations.csv", GOOD.replace(",3", "," + i));
      looks();
    }
    assertThat(files())
        .containsExactly(
            "done/activations.20250101T103000Z-2.csv",
            "done/activations.20250101T103000Z-2.csv.report.json",
            "done/activations.20250101T103000Z.csv",
            "done/activations.20250101T103000Z.csv.report.json",
            "done/activations.csv",
            "done/activations.csv.report.json");
    assertThat(Files.readString(folder.resolve("done/activations.csv"))).contains(",1");
    assertThat(people()).isEqualTo(3);
  }

  /** Killed after the load and before the move: the file is found again where it lay. */
  @Test
  void aFileThatWasLoadedAlreadyChangesNothing() throws IOException {
    put("activations.csv", GOOD);
    looks();
    Files.move(folder.resolve("done/activations.csv"), folder.resolve("activations.csv"));
    inbox = openInbox();
    looks();
    JsonNode again = report("done/activations.20250101T103000Z.csv.report.json");
    assertThat(again.path("version").isNull()).isTrue();
    assertThat(again.path("acceptedReports").asInt()).isEqualTo(1);
    assertThat(people()).isEqualTo(3);
  }

  /** Killed between the moves of the two. */
  @Test
  void aManifestLeftBehindFollowsItsFile() throws IOException {
    put("activations/a.csv.manifest.json", "{\"rows\": 30}");
    put("standings.csv.manifest.json", "{\"rows\": 30}");
    put("refused/activations/a.csv", GOOD);
    put("refused/activations/a.csv.report.json", "{}");
    inbox = openInbox();
    assertThat(files())
        .containsExactly(
            "refused/activations/a.csv",
            "refused/activations/a.csv.manifest.json",
            "refused/activations/a.csv.report.json",
            "standings.csv.manifest.json");
  }

  /** The next file of the same name is on its way, and its manifest came first. */
  @Test
  void aManifestThatCameLaterWaitsForItsFile() throws IOException {
    put("done/activations.csv", GOOD);
    put("done/activations.csv.report.json", "{}");
    Files.setLastModifiedTime(
        folder.resolve("done/activations.csv.report.json"),
        FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
    put("activations.csv.manifest.json", "{\"rows\": 30}");
    inbox = openInbox();
    assertThat(files()).contains("activations.csv.manifest.json");
  }

  @Test
  void aFileThatCannotBePutAsideIsNotLoadedAgainAndAgain() throws IOException {
    Path shelf = folder.resolve("done");
    Files.delete(shelf);
    Files.createSymbolicLink(shelf, Files.writeString(data.resolve("no-folder"), ""));
    put("activations.csv", GOOD);
    for (int i = 0; i < 20; i++) {
      inbox.look();
    }
    assertThat(said.toString(UTF_8).lines().filter(line -> line.contains("gagal"))).hasSize(1);
    assertThat(people()).isEqualTo(3);
    Files.delete(shelf);
    for (int i = 0; i < 60; i++) {
      inbox.look();
    }
    assertThat(files()).contains("done/activations.csv");
  }

  @Test
  void nothingTemporaryIsLeft() throws IOException {
    put("activations.csv", HALF_GOOD);
    looks();
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith("inbox-") || name.startsWith("held-"));
    }
  }

  @Test
  void whatIsSaidHasNoValues() throws IOException {
    put("activations.csv", HALF_GOOD);
    looks();
    assertThat(said.toString(UTF_8))
        .isEqualTo("Kotak masuk / inbox: activations.csv → done/activations.csv\n");
  }

  @Test
  void aFolderThatCannotBeUsedIsSaidOnceAndStopsNothing() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("inbox");
    var out = new ByteArrayOutputStream();
    var watch =
        new InboxWatch(
            blocked,
            () -> Inbox.open(blocked, loads(), data, pantau.clock(), System.out),
            Duration.ofMillis(1),
            new PrintStream(out, true, UTF_8));
    watch.start();
    assertThat(watch.isRunning()).isFalse();
    assertThat(out.toString(UTF_8)).contains("tidak dapat dipakai", "--inbox");
    watch.stop();
  }

  @Test
  void aWatchLooksByItselfUntilItIsStoppedAndWhenItIsStartedAgain() throws Exception {
    var watch = new InboxWatch(folder, () -> inbox, Duration.ofMillis(20), System.out);
    watch.start();
    put("activations.csv", GOOD);
    for (int i = 0; i < 500 && !files().contains("done/activations.csv"); i++) {
      Thread.sleep(20);
    }
    assertThat(files()).contains("done/activations.csv");
    watch.stop();
    put("activations.csv", GOOD);
    Thread.sleep(200);
    assertThat(files()).contains("activations.csv");
    watch.start();
    for (int i = 0; i < 500 && files().contains("activations.csv"); i++) {
      Thread.sleep(20);
    }
    assertThat(files()).doesNotContain("activations.csv");
    watch.stop();
  }
}
