package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ingest.read.normal.DateStyle;
import id.pantau.ingest.read.normal.NumberStyle;
import id.pantau.ingest.read.text.Encoding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReadingTest {

  private static final String OURS =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theContractsOwnFormPassesAsItIs() {
    var outcome =
        desk.read(
            "activations",
            OURS
                + "2023-01-02,167301,167302,,OFFICE,3\n2023-01-03,167301,170206,99000001,SCHOOL_VISIT,12\n");
    assertThat(outcome.rows())
        .containsExactly(
            "2|2023-01-02|167301|167302||OFFICE|3",
            "3|2023-01-03|167301|170206|99000001|SCHOOL_VISIT|12");
    assertThat(outcome.reading().encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(outcome.reading().rows()).isEqualTo(2);
    assertThat(outcome.reading().mapping().missing()).isEmpty();
  }

  @Test
  void anOfficesFileBecomesOurs() {
    var outcome =
        desk.readWindows(
            "activations",
            """
            LAPORAN AKTIVASI IKD;;;;;;
            Kota Lubuklinggau – November 2023;;;;;;
            ;;;;;;
            No;Tanggal;Kab/Kota;Kec. Layanan;Kecamatan Domisili;Saluran;Jumlah (orang)
            1;02/11/2023;Kota Lubuklinggau;Lubuk Linggau Timur I;16.73.01;Kantor;1.234
            2;13/11/2023;Kota Lubuklinggau;Lubuk Linggau Barat I;Kota Padang;Jemput bola sekolah;12
            ;;;;;;
            Jumlah;;;;;;1.246
            """
                .replace("\n", "\r\n"));
    assertThat(outcome.rows())
        .containsExactly(
            "5|2023-11-02|167301|167301||OFFICE|1234",
            "6|2023-11-13|167302|Kota Padang||SCHOOL_VISIT|12");
    assertThat(outcome.unresolved())
        .containsExactly(
            "6|registered_district_code|Kota Padang|1371 Kota Padang; 170206 Kota Padang");
    Reading reading = outcome.reading();
    assertThat(reading.encoding()).isEqualTo(Encoding.WINDOWS_1252);
    assertThat(reading.delimiter()).isEqualTo(';');
    assertThat(reading.headingRow()).isEqualTo(4);
    assertThat(reading.styles().numbers().choice()).isEqualTo(NumberStyle.INDONESIAN);
    assertThat(reading.styles().dates().choice()).isEqualTo(DateStyle.DAY_FIRST);
    assertThat(reading.totals().row()).isEqualTo(8);
    assertThat(reading.totals().sums())
        .containsExactlyEntriesOf(java.util.Map.of("people", "1.246"));
    assertThat(reading.mapping().unused()).containsExactly("No");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-11-02        | 2023-11-02 | YEAR_FIRST
          2023/11/2         | 2023-11-02 | YEAR_FIRST
          02/11/2023        | 2023-11-02 | DAY_FIRST
          2-11-2023         | 2023-11-02 | DAY_FIRST
          2.11.2023 08:30   | 2023-11-02 | DAY_FIRST
          11/13/2023        | 2023-11-13 | MONTH_FIRST
          2 November 2023   | 2023-11-02 | NAMED
          2 Nop 2023        | 2023-11-02 | NAMED
          Kamis, 2 Nopember 2023 | 2023-11-02 | NAMED
          17-Agt-2023       | 2023-08-17 | NAMED
          45232             | 2023-11-02 | SERIAL
          31/11/2023        | 31/11/2023 | DAY_FIRST
          2023-02-30        | 2023-02-30 | YEAR_FIRST
          0001-01-01        | 0001-01-01 | YEAR_FIRST
          kemarin           | kemarin    | NONE
          02/11/23          | 02/11/23   | NONE
          """)
  void days(String written, String expected, DateStyle style) {
    var outcome = desk.read("activations", OURS + '"' + written + "\",167301,167301,,OFFICE,3\n");
    assertThat(outcome.rows()).containsExactly("2|" + expected + "|167301|167301||OFFICE|3");
    assertThat(outcome.reading().styles().dates().choice()).isEqualTo(style);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234      | 1234    | PLAIN
          1.234     | 1234    | INDONESIAN
          1.234.567 | 1234567 | INDONESIAN
          1.234,00  | 1234    | INDONESIAN
          1,234     | 1234    | ENGLISH
          1,234.0   | 1234    | ENGLISH
          12.0      | 12      | ENGLISH
          1.5       | 1.5     | PLAIN
          1,5       | 1,5     | PLAIN
          -4        | -4      | PLAIN
          3e2       | 3e2     | PLAIN
          dua       | dua     | PLAIN
          12.34.5   | 12.34.5 | PLAIN
          """)
  void numbersOfPeople(String written, String expected, NumberStyle style) {
    var outcome =
        desk.read("activations", OURS + "2023-11-02,167301,167301,,OFFICE,\"" + written + "\"\n");
    assertThat(outcome.rows()).containsExactly("2|2023-11-02|167301|167301||OFFICE|" + expected);
    assertThat(outcome.reading().styles().numbers().choice()).isEqualTo(style);
  }

  @Test
  void theRestOfTheFileDecidesWhatMayBeEither() {
    String heading = "Nomor;Kode wilayah;Ukuran;Nilai;Satuan;Media;Judul;Alamat\n";
    String row = "F0001;1673;OTHER;%s;Orang;a;b;https://a/b\n";
    var outcome =
        desk.read("stated_figures", heading + row.formatted("1.234") + row.formatted("0,5"));
    assertThat(outcome.rows().getFirst()).contains("|1234.0|PEOPLE|");
    assertThat(outcome.rows().getLast()).contains("|0.5|PEOPLE|");
  }

  @Test
  void quotesBlankRowsAndMixedNewlines() {
    var outcome =
        desk.read(
            "schools",
            "npsn,name,kind,district_code\r\n99000001,\"SMA \"\"Maju\"\", Kota\",SMA,167301\n\n99000002,\"SMK\nBaris\",SMKN,16.73.02\r\n\r\n");
    assertThat(outcome.rows())
        .containsExactly(
            "2|99000001|SMA \"Maju\", Kota|SMA|167301", "4|99000002|SMK\nBaris|SMK|167302");
  }

  @Test
  void eventsWithoutACountAreOnePersonEach() {
    var outcome =
        desk.from(
            "1673",
            "activations",
            "Tanggal\tKecamatan\tKec. Domisili\tTempat\n2 Nop 2023\tLubuk Linggau Utara I\tLubuklinggau Utara I\tRSUD\n");
    assertThat(outcome.rows().getFirst()).endsWith("||HOSPITAL_VISIT|1");
    assertThat(outcome.reading().remarks())
        .contains(new Remark(Remark.Kind.DEFAULTED, "people = 1"));
  }

  @Test
  void anOldMacintoshsNewlines() {
    var outcome =
        desk.read(
            "activations", (OURS + "2023-01-02,167301,167302,,OFFICE,3\n").replace("\n", "\r"));
    assertThat(outcome.rows()).isEqualTo(List.of("2|2023-01-02|167301|167302||OFFICE|3"));
  }
}
