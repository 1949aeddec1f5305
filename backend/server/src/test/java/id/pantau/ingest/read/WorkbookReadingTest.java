package id.pantau.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {

  private static final String[] HEADINGS = {
    "No", "Tanggal", "Kecamatan", "Kec. Domisili", "Tempat", "Jumlah (orang)"
  };

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder, new Limits(1 << 20, 20 << 20, 100, 1 << 20, 30));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  static byte[] book(Consumer<Workbook> content) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Pantau", "1.0")) {
      content.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void headings(Worksheet sheet, int row) {
    for (int i = 0; i < HEADINGS.length; i++) {
      sheet.value(row, i, HEADINGS[i]);
    }
  }

  private static void row(Worksheet sheet, int row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case String text -> sheet.value(row, i, text);
        case Number number -> sheet.value(row, i, number);
        case LocalDate day -> {
          sheet.value(row, i, day);
          sheet.style(row, i).format("dd/mm/yyyy").set();
        }
        default -> throw new IllegalArgumentException();
      }
    }
  }

  private static void report(Workbook book) {
    Worksheet sheet = book.newWorksheet("Nov");
    sheet.value(0, 0, "LAPORAN AKTIVASI IKD");
    sheet.value(1, 0, "Kota Lubuk Linggau");
    headings(sheet, 3);
    LocalDate day = LocalDate.of(2023, 11, 2);
    row(sheet, 4, 1, day, "Lubuk Linggau Timur I", "167301", "Kantor", 1234);
    row(sheet, 5, 2, "", "Lubuk Linggau Barat I", "16.73.02", "RSUD", "1.234");
    sheet.range(4, 1, 5, 1).merge();
    row(sheet, 7, 3, 45233, "Lubuk Linggau Barat I", "Kec. Lubuk Linggau Barat I", "Kantor", 7);
    row(sheet, 8, "Jumlah", "", "", "", "", 2475);
    sheet.value(10, 1, "Mengetahui, Kepala Dinas");
    book.newWorksheet("Catatan").value(0, 0, "Catatan");
  }

  @Test
  void anOfficesWorkbookBecomesOurs() {
    var outcome =
        desk.read(
            Desk.only("activations"),
            "a.xlsx",
            book(WorkbookReadingTest::report),
            id.pantau.region.RegionCode.parse("1673"));
    assertThat(outcome.rows())
        .containsExactly(
            "5|2023-11-02|167301|167301||OFFICE|1234",
            "6|2023-11-02|167302|167302||HOSPITAL_VISIT|1234",
            "8|2023-11-03|167302|167302||OFFICE|7");
    Reading reading = outcome.reading();
    assertThat(reading.sheet()).isEqualTo("Nov");
    assertThat(reading.headingRow()).isEqualTo(4);
    assertThat(reading.totals().sums()).isEqualTo(Map.of("people", "2475"));
    assertThat(reading.remarks()).contains(new Remark(Remark.Kind.MERGED_CELLS, "B5:B6"));
  }

  @Test
  void aFormulaWithoutAStoredValueNamesItsCell() {
    byte[] bytes =
        book(
            book -> {
              Worksheet sheet = book.newWorksheet("A");
              headings(sheet, 0);
              row(sheet, 1, 1, "2023-11-02", "167301", "167301", "Kantor");
              sheet.formula(1, 5, "1+2");
            });
    var outcome = desk.read("activations", "a.xlsx", bytes);
    assertThat(outcome.rows().getFirst()).contains("F2: =1+2 has no stored value");
  }

  private void refused(Refusal rule, byte[] bytes, String words) {
    assertThatThrownBy(() -> desk.read("activations", "a.xlsx", bytes))
        .isInstanceOfSatisfying(
            RefusedFileException.class, e -> assertThat(e.rule()).isEqualTo(rule))
        .hasMessageContaining(words);
  }

  @Test
  void severalSheetsThatFitAreListed() {
    byte[] bytes =
        book(
            book -> {
              headings(book.newWorksheet("Oktober"), 0);
              headings(book.newWorksheet("November"), 0);
            });
    refused(Refusal.SEVERAL_SHEETS_FIT, bytes, "Oktober, November");
  }

  @Test
  void noSheetFits() {
    refused(Refusal.NO_SHEET_FITS, book(book -> book.newWorksheet("A").value(0, 0, "halo")), "(A)");
  }

  @Test
  void personalNumbersRefuseTheWorkbookUnread() {
    byte[] bytes =
        book(
            book -> {
              Worksheet sheet = book.newWorksheet("A");
              headings(sheet, 0);
              row(sheet, 1, 1673014502990001L, "2023-11-02", "167301", "167301", "Kantor", 1);
            });
    assertThatThrownBy(() -> desk.read("activations", "a.xlsx", bytes))
        .hasMessageContaining("personal number")
        .hasMessageNotContaining("16730145");
  }

  @Test
  void aBombIsRefusedBeforeItIsParsed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 40; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    refused(Refusal.INFLATES_TOO_MUCH, bytes.toByteArray(), "unpacked");
  }

  @Test
  void otherZipsAndDamageAreRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write("a,b\n".getBytes(StandardCharsets.UTF_8));
    }
    refused(Refusal.UNSUPPORTED_FORMAT, bytes.toByteArray(), "no .xlsx workbook");
    byte[] good = book(WorkbookReadingTest::report);
    refused(Refusal.UNREADABLE, java.util.Arrays.copyOf(good, good.length / 2), "damaged");
  }
}
