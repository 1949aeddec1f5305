package id.pantau.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.Origin;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";
  private static final String MIXED =
      HEADER
          + "2023-01-02,110101,110101,,OFFICE,3\n"
          + "2023-01-02,110102,110102,,OFFICE,-4\n"
          + "2023-01-02,117101,117101,,OFFICE,6\n";

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

  private LoadReport load(String csv, Acceptance acceptance, Path held) throws IOException {
    return load(csv, Origin.OFFICIAL, acceptance, held);
  }

  private LoadReport load(String csv, Origin origin, Acceptance acceptance, Path held)
      throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), csv);
    return pantau
        .ingest()
        .load(
            new Incoming(
                TestingPantau.unhashed("activations"), file, origin, "in.csv", Declaration.NONE),
            acceptance,
            held,
            Progress.UNHEARD);
  }

  @Test
  void examiningTellsAllAndTakesNothing() throws IOException {
    LoadReport report = load(MIXED, Acceptance.NOTHING, null);
    assertThat(report.acceptedReports()).isEqualTo(1);
    assertThat(report.refusedReports()).isEqualTo(1);
    assertThat(report.version()).isNull();
    assertThat(load(MIXED, Acceptance.RIGHT_REPORTS, null).version()).isNotNull();
  }

  @Test
  void allOrNothingIsNothingWhenOneReportIsWrong() throws IOException {
    assertThat(load(MIXED, Acceptance.ALL_OR_NOTHING, null).version()).isNull();
    String right = HEADER + "2023-01-02,117101,117101,,OFFICE,6\n";
    assertThat(load(right, Acceptance.ALL_OR_NOTHING, null).version()).isNotNull();
  }

  @Test
  void whatIsHeldBackIsWrittenWholeWithReasonsAndMendsAfterIt() throws IOException {
    Path held = folder.resolve("held.csv");
    load(MIXED, Acceptance.RIGHT_REPORTS, held);
    assertThat(held)
        .hasContent(
            """
            date,service_district_code,registered_district_code,npsn,channel,people,ditahan_karena (activations)
            2023-01-02,110101,110101,,OFFICE,3,
            2023-01-02,110102,110102,,OFFICE,-4,people: terlalu kecil / too small (MINIMUM)
            """);
  }

  /** Made-up rows stay made up when they are mended and handed in as anything else. */
  @Test
  void whatIsHeldBackKeepsItsOrigin() throws IOException {
    Path held = folder.resolve("held.csv");
    load(MIXED, Origin.SYNTHETIC, Acceptance.RIGHT_REPORTS, held);
    String mended = Files.readString(held).replace("-4", "4");
    assertThat(mended).contains("asal (SYNTHETIC)");
    LoadReport report = load(mended, Origin.OFFICIAL, Acceptance.RIGHT_REPORTS, null);
    assertThat(report.acceptedReports()).isEqualTo(1);
    assertThat(report.reading().mapping().unused()).isEmpty();
    assertThat(
            pantau
                .warehouse()
                .query(
                    Sql.of("SELECT DISTINCT origin FROM activations"), row -> row.text("origin")))
        .containsExactly("SYNTHETIC");
  }

  @Test
  void nothingIsWrittenWhenNothingIsHeldBack() throws IOException {
    Path held = folder.resolve("held.csv");
    load(HEADER + "2023-01-02,117101,117101,,OFFICE,6\n", Acceptance.RIGHT_REPORTS, held);
    assertThat(held).doesNotExist();
  }
}
