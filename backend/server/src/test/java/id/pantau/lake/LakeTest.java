package id.pantau.lake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.ingest.LoadReport;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static final String A = "2023-01-02,110101,110101,,OFFICE,3\n";
  private static final String B = "2023-01-02,110101,110101,,OFFICE,5\n";
  private static final String NEXT_DAY = "2023-01-03,110101,110101,,OFFICE,7\n";

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

  private LoadReport load(String rows) {
    return pantau.load("activations", Origin.OFFICIAL, HEADER + rows);
  }

  private List<String> held(String relation) {
    return pantau
        .warehouse()
        .query(
            Sql.of("SELECT date, people FROM (" + relation + ") r ORDER BY date, people"),
            row -> row.date("date") + " " + row.whole("people"));
  }

  private List<String> current() {
    return held("SELECT * FROM activations");
  }

  private static long version(LoadReport report) {
    return Objects.requireNonNull(report.version());
  }

  @Test
  void aLaterReportReplacesTheOfficesDayWhole() {
    load(A + "2023-01-02,110102,110102,,OFFICE,1\n" + NEXT_DAY);
    load(B);
    assertThat(current()).containsExactly("2023-01-02 5", "2023-01-03 7");
  }

  @Test
  void theSameContentAgainChangesNothing() {
    LoadReport first = load(A + NEXT_DAY);
    long before = pantau.lake().current().version();
    assertThat(load(NEXT_DAY + A).version()).isNull();
    assertThat(pantau.lake().current().version()).isEqualTo(before).isEqualTo(version(first));
  }

  @Test
  void changingBackIsAChange() {
    load(A);
    load(B);
    assertThat(load(A).version()).isNotNull();
    assertThat(current()).containsExactly("2023-01-02 3");
  }

  @Test
  void onlyWhatDiffersIsDecidedAnew() {
    load(A + NEXT_DAY);
    long second = version(load(B + NEXT_DAY));
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of("SELECT day FROM decision WHERE from_version = ?", second),
                    row -> row.date("day").toString()))
        .containsExactly("2023-01-02");
  }

  @Test
  void whatWasBelievedStaysReadable() {
    pantau.at("2024-01-01T00:00:00Z");
    long first = version(load(A));
    pantau.at("2024-02-01T00:00:00Z");
    long second = version(load(B + NEXT_DAY));

    assertThat(held(pantau.lake().rowsAt("activations", first))).containsExactly("2023-01-02 3");
    assertThat(held(pantau.lake().rowsAt("activations", second)))
        .containsExactly("2023-01-02 5", "2023-01-03 7");
    assertThat(held(pantau.lake().rowsAt("activations", 0))).isEmpty();
    assertThat(pantau.lake().at(Instant.parse("2024-01-15T00:00:00Z")).version()).isEqualTo(first);
    assertThat(pantau.lake().at(Instant.parse("2024-02-01T00:00:00Z")).version()).isEqualTo(second);
    assertThat(pantau.lake().at(Instant.parse("2020-01-01T00:00:00Z"))).isEqualTo(DataVersion.NONE);
  }

  @Test
  void theWarehouseIsMadeAnewFromTheLake() throws IOException {
    load(A + NEXT_DAY);
    load(B);
    List<String> before = everything();
    pantau.close();
    Files.delete(folder.resolve("test.duckdb"));
    pantau = TestingPantau.open(folder);
    assertThat(everything()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void catchesUpWithWhatTheLogHasAndTheWarehouseHasNot() throws IOException {
    load(A);
    pantau.close();
    Path saved = Files.copy(folder.resolve("test.duckdb"), folder.resolve("saved.duckdb"));
    pantau = TestingPantau.open(folder);
    load(B + NEXT_DAY);
    List<String> whole = everything();
    pantau.close();
    // As after a kill between the log's commit and the warehouse's.
    Files.move(saved, folder.resolve("test.duckdb"), StandardCopyOption.REPLACE_EXISTING);
    pantau = TestingPantau.open(folder);
    assertThat(everything()).isEqualTo(whole);
  }

  @Test
  void anotherLayoutIsMadeAnew() {
    load(A);
    List<String> before = everything();
    Warehouse warehouse = pantau.warehouse();
    warehouse.<Void>write(
        session -> {
          session.execute("UPDATE layout SET fingerprint = 'older'");
          session.execute("ALTER TABLE activations ADD COLUMN old BIGINT");
          return null;
        });
    pantau.close();
    pantau = TestingPantau.open(folder);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void nothingUnfinishedStaysInTheLake() throws IOException {
    load(A);
    try (Stream<Path> left = Files.list(folder.resolve("lake").resolve("tmp"))) {
      assertThat(left).isEmpty();
    }
  }

  private List<String> everything() {
    return pantau
        .warehouse()
        .query(
            Sql.of(
                """
                SELECT 'a ' || CAST(a AS VARCHAR) AS line FROM activations a
                UNION ALL SELECT 'd ' || CAST(d AS VARCHAR) FROM decision d
                UNION ALL SELECT 'l ' || CAST(l AS VARCHAR) FROM level l
                ORDER BY line
                """),
            row -> row.text("line"));
  }
}
