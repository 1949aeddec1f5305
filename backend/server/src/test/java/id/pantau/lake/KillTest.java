package id.pantau.lake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** kill -9 in the middle of a load: nothing half-loaded, nothing acknowledged lost. */
class KillTest {

  private static final int ROUNDS_A_NIGHT = 8;
  private static final int RANDOM_KILLS_A_NIGHT = 15;

  @TempDir Path folder;

  static Stream<String> points() {
    return SteppedLake.POINTS.stream();
  }

  @ParameterizedTest
  @MethodSource("points")
  void atAPoint(String point) throws IOException, InterruptedException {
    TestingPantau.mini(folder).close();
    killAt(point, 2, 1);
  }

  /** Of the engine's library in the temporary folder: neither ours nor that of the long dead. */
  @Test
  void leavesNoLibraryBehind() throws IOException, InterruptedException {
    TestingPantau.mini(folder).close();
    Path left = Files.createDirectories(folder.resolve("native")).resolve("libduckdb_java1.so");
    Files.setLastModifiedTime(
        Files.writeString(left, "of a dead process"), FileTime.from(Instant.EPOCH));
    killAt(Step.FILES_WRITTEN.name(), 2, 1);
    assertThat(left).doesNotExist();
  }

  @Test
  @Tag("nightly")
  void atEveryPointAgainAndAgain() throws IOException, InterruptedException {
    TestingPantau.mini(folder).close();
    for (int round = 0; round < ROUNDS_A_NIGHT; round++) {
      for (String point : SteppedLake.POINTS) {
        killAt(point, 2, 1 + round * SteppedLake.POINTS.size() + SteppedLake.POINTS.indexOf(point));
      }
    }
  }

  @Test
  @Tag("nightly")
  void atAnyMoment() throws IOException, InterruptedException {
    TestingPantau.mini(folder).close();
    var random = new Random(20231102);
    for (int kill = 1; kill <= RANDOM_KILLS_A_NIGHT; kill++) {
      Process process = start("NONE", 28, kill);
      int acknowledged = readUntil(process, LoadingProcess.IN + 1).size();
      Thread.sleep(random.nextInt(1_500));
      // By its handle: Process.destroyForcibly would close what it has said and we have not read.
      process.toHandle().destroyForcibly();
      process.waitFor();
      List<String> rest = process.inputReader().lines().toList();
      assertWhole(kill, acknowledged + rest.size(), 28);
    }
  }

  private void killAt(String point, int day, int people) throws IOException, InterruptedException {
    Process process = start(point, day, people);
    List<String> said = readUntil(process, LoadingProcess.AT + point);
    assertThat(said).containsExactly(LoadingProcess.IN + 1, LoadingProcess.AT + point);
    process.destroyForcibly().waitFor();
    assertThat(folder.resolve("native")).isEmptyDirectory();
    int held = point.equals(Step.AFTER_MANIFEST.name()) ? day : day - 1;
    assertThat(assertWhole(people, day - 1, day)).isEqualTo(held);
  }

  private Process start(String point, int day, int people) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("native")),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            LoadingProcess.class.getName(),
            folder.toString(),
            point,
            "1",
            String.valueOf(day),
            String.valueOf(people))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The caller goes on reading where this stops. */
  private static List<String> readUntil(Process process, String last) throws IOException {
    BufferedReader reader = process.inputReader();
    var lines = new ArrayList<String>();
    String line = reader.readLine();
    while (line != null) {
      lines.add(line);
      if (line.equals(last)) {
        return lines;
      }
      line = reader.readLine();
    }
    throw new AssertionError("the process ended after " + lines);
  }

  /** Says how many days of this round are in. */
  private int assertWhole(int people, int acknowledged, int days) {
    long start = System.nanoTime();
    try (var pantau = TestingPantau.open(folder)) {
      System.out.printf("restart after kill -9: %d ms%n", (System.nanoTime() - start) / 1_000_000);
      List<Integer> in = daysWith(pantau, people);
      assertThat(in).isEqualTo(IntStream.rangeClosed(1, in.size()).boxed().toList());
      assertThat(in.size()).isBetween(acknowledged, Math.min(acknowledged + 1, days));
      assertThat(pantau.lake().rebuild().differences()).isEmpty();
      assertThat(pantau.lake().verify()).isEmpty();
      return in.size();
    }
  }

  /** Days that hold both rows of this round; a day with one of them would show as no day at all. */
  private static List<Integer> daysWith(TestingPantau pantau, int people) {
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of(
                        "SELECT date FROM activations GROUP BY date HAVING count(*) <> 2 OR min(people) <> max(people)"),
                    row -> row.date("date")))
        .isEmpty();
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT DISTINCT date FROM activations WHERE people = ? ORDER BY date", people),
            row -> row.date("date").getDayOfMonth());
  }
}
