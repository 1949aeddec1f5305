package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.testing.Corpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every malformed file has the verdict that stands beside it in verdicts.csv. */
class CorpusTest {

  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = new Desk(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static List<Corpus.Case> files() {
    return Corpus.cases();
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasItsVerdict(Corpus.Case file) {
    if (file.verdict().equals("READ")) {
      assertThat(desk.read(file.dataset(), file.file(), file.bytes()).rows())
          .startsWith(file.detail())
          .allMatch(row -> row.endsWith(file.detail().substring(file.detail().indexOf('|'))));
    } else {
      assertThatThrownBy(() -> desk.read(file.dataset(), file.file(), file.bytes()))
          .isInstanceOfSatisfying(
              RefusedFileException.class,
              e -> assertThat(e.rule()).isEqualTo(Refusal.valueOf(file.verdict())))
          .hasMessageContaining(file.detail());
    }
  }

  @Test
  void aLineOfAHundredMegabytesIsRefusedAtItsFirst() throws IOException {
    Path file = folder.resolve("long.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          "date,service_district_code,registered_district_code,channel\n"
              .getBytes(StandardCharsets.UTF_8));
      var megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) 'x');
      for (int i = 0; i < 100; i++) {
        out.write(megabyte);
      }
    }
    assertThatThrownBy(
            () -> desk.read(Desk.only("activations"), new SourceFile(file, "long.csv", null, null)))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(Refusal.LINE_TOO_LONG));
  }

  @Test
  void openNamesListTheirCandidates() {
    String heading = "Tanggal;Kecamatan;Kecamatan Domisili;Saluran;Jumlah\n";
    assertThat(
            desk.read("activations", heading + "2023-01-02;Kota Padang;167301;Kantor;3\n")
                .unresolved())
        .containsExactly(
            "2|service_district_code|Kota Padang|1371 Kota Padang; 170206 Kota Padang");
    assertThat(
            desk.from("1702", "activations", heading + "2023-01-02;Kota Padang;170206;Kantor;3\n")
                .rows())
        .containsExactly("2|2023-01-02|170206|170206||OFFICE|3");
    List<String> inTheCity =
        desk.from("1371", "activations", heading + "2023-01-02;Kota Padang;137101;Kantor;3\n")
            .unresolved();
    assertThat(inTheCity).singleElement().asString().contains("1371 Kota Padang; 170206");
  }

  @Test
  void aNameOfARegencyAndACityIsOpen() {
    String heading = "Tanggal;Kantor;Jenis;Keping\n";
    var outcome =
        desk.read(
            "blanko_movements",
            heading
                + "2023-01-02;Solok;Terima;500\n2023-01-02;Kab. Solok;Terima;500\n2023-01-02;Kota Solok;Sisa;10\n");
    assertThat(outcome.rows())
        .containsExactly(
            "2|2023-01-02|Solok|RECEIPT||500",
            "3|2023-01-02|1302|RECEIPT||500",
            "4|2023-01-02|1372|STOCK_TAKE||10");
    assertThat(outcome.unresolved())
        .containsExactly("2|office_code|Solok|1302 Kabupaten Solok; 1372 Kota Solok");
  }

  @Test
  void headingsTellTheDataset() {
    String ours = "date,service_district_code,registered_district_code,npsn,channel,";
    String row = "2023-01-02,167301,167301,,OFFICE,";
    assertThat(desk.recognise("x.csv", ours + "people\n" + row + "3\n").reading())
        .extracting(reading -> reading.mapping().resource().name())
        .isEqualTo("activations");
    assertThat(
            desk.recognise("x.csv", ours + "outcome,people\n" + row + "BIO_CAPTURED,3\n").reading())
        .extracting(reading -> reading.mapping().resource().name())
        .isEqualTo("recordings");
    String neutral =
        "Tanggal,Kecamatan,Kecamatan Domisili,Tempat,Jumlah\n2023-01-02,167301,167301,Kantor,3\n";
    assertThatThrownBy(() -> desk.recognise("x.csv", neutral))
        .hasMessageContaining("activations and")
        .hasMessageContaining("recordings");
    assertThat(desk.recognise("Aktivasi IKD Januari.csv", neutral).reading())
        .extracting(reading -> reading.mapping().resource().name())
        .isEqualTo("activations");
  }

  /** A mended download comes back under any name, with or without the column that says why. */
  @Test
  void whatWasHeldBackSaysItselfWhatItIs() {
    String rows =
        """
        Tanggal,Kecamatan,Kecamatan Domisili,Tempat,Jumlah,ditahan_karena (activations)
        2023-01-02,167301,167301,Kantor,3,people: MINIMUM
        """;
    Reading reading = desk.recognise("x.csv", rows).reading();
    assertThat(reading.mapping().resource().name()).isEqualTo("activations");
    assertThat(reading.mapping().unused()).isEmpty();
  }

  /** That other datasets could not tell two headings apart is no fault of this one. */
  @Test
  void anOfficesColumnBesideTheDistrictsCollidesWithNoDatasetThatIsMeant() {
    Reading reading =
        desk.recognise(
                "aktivasi.csv",
                """
                Tanggal;Kabupaten/Kota;Kecamatan;Kecamatan Domisili;Saluran;Jumlah
                2023-01-02;Kota Lubuk Linggau;167301;167301;Kantor;3
                """)
            .reading();
    assertThat(reading.mapping().resource().name()).isEqualTo("activations");
  }
}
