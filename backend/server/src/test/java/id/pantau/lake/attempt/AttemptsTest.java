package id.pantau.lake.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

  @TempDir Path folder;
  private TestingPantau pantau;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
  }

  @AfterEach
  void close() {
    pantau.close();
  }

  private void reopen() {
    pantau.close();
    pantau = TestingPantau.open(folder);
  }

  private Path file() {
    return folder.resolve("lake").resolve("attempts.jsonl");
  }

  private void refuse(String id) {
    pantau
        .lake()
        .attempts()
        .record(Attempt.refused(id, "Rekap \"Nov\";\n1.csv", null, "EMPTY", "tidak ada isi: é ☂"));
  }

  private List<String> recorded() {
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT seq, id, verdict FROM attempt ORDER BY seq"),
            row -> row.whole("seq") + " " + row.text("id") + " " + row.text("verdict"));
  }

  private List<String> held() {
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT * FROM held_report ORDER BY seq, office, day"),
            row ->
                "%d %s %s %s"
                    .formatted(
                        row.whole("seq"),
                        row.text("dataset"),
                        row.text("office"),
                        row.date("day")));
  }

  @Test
  void everyValueComesBackAsItWasGiven() {
    pantau.at("2024-01-03T04:05:06.789Z");
    refuse("one");
    record Read(String source, boolean unknown, String message, long at, boolean rows) {}
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of("SELECT * FROM attempt"),
                    row ->
                        new Read(
                            row.text("source"),
                            row.optionalText("dataset") == null,
                            row.text("message"),
                            row.whole("at_ms"),
                            row.optionalWhole("row_count") == null)))
        .containsExactly(
            new Read(
                "Rekap \"Nov\";\n1.csv", true, "tidak ada isi: é ☂", 1_704_254_706_789L, true));
  }

  @Test
  void whatWasHeldBackIsKnownByOfficeAndDay() {
    pantau
        .lake()
        .attempts()
        .record(
            Attempt.checked(
                "one",
                "a.csv",
                "activations",
                12,
                1,
                3,
                9L,
                Attempt.Taken.RIGHT_REPORTS,
                List.of(
                    new HeldBack("1171", DAY),
                    new HeldBack("1101", DAY.plusDays(1)),
                    new HeldBack("1101", DAY))));
    assertThat(recorded()).containsExactly("1 one PARTLY");
    assertThat(held())
        .containsExactly(
            "1 activations 1101 2024-01-02",
            "1 activations 1101 2024-01-03",
            "1 activations 1171 2024-01-02");
  }

  @Test
  void theVerdictFollowsFromWhatBecameOfTheFile() {
    List<HeldBack> none = List.of();
    List<HeldBack> one = List.of(new HeldBack("1101", DAY));
    assertThat(verdict(2, 5L, Attempt.Taken.RIGHT_REPORTS, none)).isEqualTo(Verdict.ACCEPTED);
    assertThat(verdict(2, 5L, Attempt.Taken.RIGHT_REPORTS, one)).isEqualTo(Verdict.PARTLY);
    assertThat(verdict(2, null, Attempt.Taken.RIGHT_REPORTS, one)).isEqualTo(Verdict.PARTLY);
    assertThat(verdict(2, null, Attempt.Taken.RIGHT_REPORTS, none)).isEqualTo(Verdict.UNCHANGED);
    assertThat(verdict(0, null, Attempt.Taken.RIGHT_REPORTS, one)).isEqualTo(Verdict.REFUSED);
    assertThat(verdict(2, null, Attempt.Taken.NOTHING, one)).isEqualTo(Verdict.REFUSED);
  }

  private static Verdict verdict(
      long accepted, Long version, Attempt.Taken taken, List<HeldBack> held) {
    return Attempt.checked(
            "x", "x.csv", "activations", 9, accepted, held.size(), version, taken, held)
        .verdict();
  }

  @Test
  void aFileRefusedAsAWholeIsNothingElse() {
    assertThatThrownBy(
            () ->
                new Attempt(
                    "x", "x", null, Verdict.PARTLY, null, 0, 0, "EMPTY", "m", null, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Attempt(
                    "x", "x", null, Verdict.ACCEPTED, 1L, 1, 0, null, null, null, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatNamesNoOfficeIsLeftOut() {
    assertThat(HeldBack.named("?", DAY)).isEmpty();
    assertThat(HeldBack.named("1101", DAY)).containsExactly(new HeldBack("1101", DAY));
    assertThat(HeldBack.named("00", null))
        .containsExactly(new HeldBack("00", LocalDate.of(1, 1, 1)));
    assertThatThrownBy(() -> new HeldBack("?", DAY)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A kill or a full disk may cut a line anywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"seq\":2,\"id\":\"two\"",
        "{\"seq\":2,\"id\":\"two\",\"at\":1,\"source\":\"s\",\"verdict\":\"REF",
        "\u0000\u0000\u0000"
      })
  void aTornLineIsLeftOutAndTheNextOneIsWhole(String torn) throws IOException {
    refuse("one");
    Files.writeString(file(), torn, StandardOpenOption.APPEND);
    reopen();
    assertThat(recorded()).containsExactly("1 one REFUSED");
    refuse("three");
    reopen();
    assertThat(recorded()).containsExactly("1 one REFUSED", "2 three REFUSED");
    pantau.lake().rebuild();
    assertThat(recorded()).containsExactly("1 one REFUSED", "2 three REFUSED");
    assertThat(Files.readString(file())).contains(torn);
  }

  /** The line came to disk, and the process died before the warehouse had it. */
  @Test
  void whatOnlyTheRecordHasIsCaughtUp() throws IOException {
    refuse("one");
    Files.writeString(
        file(),
        Files.readString(file()).replace("\"one\"", "\"two\"").replace(":1,", ":2,"),
        StandardOpenOption.APPEND);
    reopen();
    assertThat(recorded()).containsExactly("1 one REFUSED", "2 two REFUSED");
  }

  @Test
  void aRebuildAndALostWarehouseBringItBack() throws IOException {
    refuse("one");
    pantau
        .lake()
        .attempts()
        .record(
            Attempt.checked(
                "two",
                "b.csv",
                "activations",
                1,
                0,
                1,
                null,
                Attempt.Taken.RIGHT_REPORTS,
                List.of(new HeldBack("1101", DAY))));
    assertThat(pantau.lake().rebuild().differences()).isEmpty();
    assertThat(recorded()).hasSize(2);
    pantau.close();
    Files.delete(folder.resolve("test.duckdb"));
    Files.deleteIfExists(folder.resolve("test.duckdb.wal"));
    pantau = TestingPantau.open(folder);
    assertThat(recorded()).containsExactly("1 one REFUSED", "2 two REFUSED");
    assertThat(held()).containsExactly("2 activations 1101 2024-01-02");
  }

  @Test
  void manyAtOnceAreAllRecordedOnce() throws IOException {
    IntStream.range(0, 40).parallel().forEach(i -> refuse("id" + i));
    assertThat(recorded()).hasSize(40).doesNotHaveDuplicates();
    assertThat(Files.readString(file(), UTF_8).lines()).hasSize(40);
    List<String> before = recorded();
    pantau.lake().rebuild();
    assertThat(recorded()).isEqualTo(before);
  }

  @Test
  void aRecordThatCannotBeWrittenFailsNoLoad() throws IOException {
    Files.createDirectories(file());
    refuse("one");
    assertThat(recorded()).isEmpty();
  }
}
