package id.pantau.ui.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a file as a new user goes it, against the real server. */
class DataBrowserTest extends BrowserTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Page data(Looked looked, String parameters) {
    Page page = page(looked);
    page.navigate(address("data" + parameters));
    page.locator("main h1").waitFor();
    return page;
  }

  private static void send(Page page, String name, String type, byte[] content) {
    page.locator("vaadin-upload input[type='file']")
        .setInputFiles(new FilePayload(name, type, content));
  }

  private static Locator plaque(Page page) {
    return page.locator(".p-load-plaque");
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Test
  void twoWrongRowsAreHeldBackMendedAndAccepted() throws IOException {
    Page page = data(Looked.LIGHT, "");
    send(page, "aktivasi_juli_2024.xlsx", XLSX, OfficeFile.workbook());

    assertThat(plaque(page)).containsText("3 laporan harian masuk dan 2 ditahan utuh");
    assertThat(plaque(page)).containsText("1671 Kota Palembang, 2 Jul 2024");
    assertThat(plaque(page)).containsText("1673 Kota Lubuklinggau, 2 Jul 2024");
    assertThat(page.locator(".p-violations")).containsText("skolah");
    assertThat(page.locator(".p-violations")).containsText("Paling kecil 1.");
    assertThat(page.locator(".p-violations tbody tr")).hasCount(2);
    assertThat(page.locator(".p-mapping")).containsText("Kecamatan Layanan");
    assertThat(page.locator(".p-facts")).containsText("Rekap");
    page.reload();
    assertThat(plaque(page)).containsText("3 laporan harian masuk dan 2 ditahan utuh");

    press(page, "Terima yang benar");
    assertThat(plaque(page)).containsText("3 laporan harian diterima. Sekarang berlaku versi data");
    Download held = page.waitForDownload(() -> page.getByText("Unduh yang ditahan (CSV)").click());
    assertThat(held.suggestedFilename()).isEqualTo("aktivasi_juli_2024-ditahan.csv");
    String rows = Files.readString(held.path());
    assertThat(rows.lines()).hasSize(3);
    assertThat(rows)
        .contains(
            "ditahan_karena (activations)",
            "Saluran: bukan salah satu nilai yang boleh",
            "Jumlah: terlalu kecil");

    String mended = rows.replace("skolah", "Sekolah").replace(";-3;", ";3;");
    press(page, "Unggah berkas lain");
    byte[] content = mended.getBytes(StandardCharsets.UTF_8);
    send(page, held.suggestedFilename(), "text/csv", content);
    assertThat(plaque(page)).containsText("semua 2 laporan hariannya masuk");
    press(page, "Terima");
    assertThat(plaque(page)).containsText("2 laporan harian diterima. Sekarang berlaku versi data");
    page.getByText("Lihat di Ringkasan").click();
    assertThat(page).hasURL(Pattern.compile("region=16&date=2024-07-02"));
    Looked.settle(page);
    assertThat(page.locator("main h1")).hasText("Sumatera Selatan");

    undone(page);
  }

  /** What was accepted is on record, and is taken back after a question. */
  private void undone(Page page) {
    page.navigate(address("data?tab=VERSIONS"));
    Locator first = page.locator(".p-batch-table tbody tr").first();
    assertThat(first).containsText("aktivasi_juli_2024-ditahan.csv");
    assertThat(first).containsText("2 dari 2");
    assertThat(page.locator(".p-loads")).containsText("3 laporan harian masuk, 2");
    first.getByRole(AriaRole.BUTTON).click();
    page.getByText("Batalkan berkas", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(first).containsText("Dibatalkan");
    page.navigate(address("data?tab=VERSIONS&region=1673&from=2024-07-02&to=2024-07-02"));
    assertThat(page.locator(".p-holding h2"))
        .hasText("Tidak ada laporan Aktivasi IKD yang berlaku di sini");
  }

  @Test
  void aWrongTotalIsCorrectedWithoutChoosingTheFileAgain() {
    Page page = data(Looked.LIGHT, "");
    page.getByText("Pilihan: jenis data, total kendali, cakupan").click();
    Locator rows = page.getByLabel("Jumlah baris");
    rows.fill("99");
    rows.blur();
    page.waitForTimeout(300);
    send(page, "aktivasi_total.csv", "text/csv", OfficeFile.csv());
    assertThat(plaque(page)).containsText("Jumlahnya berbeda dari yang disebut pengirim");
    assertThat(page.locator(".p-steps")).containsText("5 baris, disebut 99");
    assertThat(page.getByText("Terima yang benar")).hasCount(0);
    rows.fill("5");
    rows.blur();
    page.waitForTimeout(300);
    press(page, "Periksa lagi berkas yang sama");
    assertThat(page.locator(".p-totals .p-good")).containsText("pengirim");
    assertThat(page.getByText("Terima yang benar")).isVisible();
    press(page, "Batal");
    assertThat(page.getByText("Unggah laporan")).isVisible();
  }

  @Test
  void aFileWithPersonsIsRefusedAndNothingIsTaken() {
    Page page = data(Looked.LIGHT, "");
    byte[] persons =
        "NIK;Nama;Tanggal Lahir\n1673010101000001;Budi;2007-01-01\n"
            .getBytes(StandardCharsets.UTF_8);
    send(page, "daftar_siswa.csv", "text/csv", persons);
    assertThat(plaque(page)).containsText("Ditolak");
    assertThat(plaque(page)).containsText("Berkas ini memuat data perorangan.");
    assertThat(page.locator("main")).not().containsText("1673010101000001");
    page.getByText("Semua alasan penolakan").click();
    assertThat(page.locator("#PERSONAL_DATA")).isVisible();
  }

  @Test
  void templatesAndExamplesAreDownloads() throws IOException {
    Page page = data(Looked.LIGHT, "?tab=DATASETS");
    Locator entry = page.locator("#activations");
    Download template = page.waitForDownload(() -> entry.getByText("Templat Excel").click());
    assertThat(template.suggestedFilename()).isEqualTo("activations.xlsx");
    assertThat(Files.readAllBytes(template.path())).startsWith('P', 'K');
    Download example = page.waitForDownload(() -> entry.getByText("Contoh CSV").click());
    assertThat(Files.readString(example.path())).startsWith("date,");
  }

  /** The file is forgotten while its page is open. */
  @Test
  void aDownloadThatFailsIsSaid() {
    Page page = data(Looked.LIGHT, "");
    send(page, "aktivasi_lupa.xlsx", XLSX, OfficeFile.workbook());
    assertThat(plaque(page)).containsText("2 ditahan utuh");
    String id = page.url().replaceFirst(".*load=([0-9a-f-]+).*", "$1");
    page.request().delete(address("api/loads/" + id));
    page.getByText("Unduh yang ditahan (CSV)").click();
    assertThat(page.locator("vaadin-notification-card"))
        .containsText("Unduh yang ditahan (CSV) tidak dapat diambil sekarang");
  }

  @Test
  void enterKeepsAFile() {
    Page page = data(Looked.LIGHT, "");
    String june =
        new String(OfficeFile.csv(), StandardCharsets.UTF_8).replace("2024-07", "2024-06");
    send(page, "aktivasi_juni.csv", "text/csv", june.getBytes(StandardCharsets.UTF_8));
    press(page, "Terima yang benar");
    assertThat(plaque(page)).containsText("Sekarang berlaku versi data");
    page.navigate(address("data?tab=VERSIONS"));
    Locator first = page.locator(".p-batch-table tbody tr").first();
    first.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("vaadin-confirm-dialog vaadin-button:focus"))
        .hasText("Biarkan berlaku");
    page.keyboard().press("Enter");
    assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(0);
    assertThat(first.getByRole(AriaRole.BUTTON)).hasCount(1);
  }

  @Test
  void reportingIsDrawnAndChosen() {
    Page page = data(Looked.LIGHT, "?tab=REPORTING&region=16");
    assertThat(page.locator(".p-heat .p-row-name")).hasCount(17);
    assertThat(page.locator(".p-heat title").count()).isGreaterThan(900);
    page.getByText("Lihat sebagai tabel").click();
    assertThat(page.locator(".p-heat-table")).isVisible();
    assertThat(page.locator(".p-heat-table tbody tr")).hasCount(17);
    page.locator(".p-office-table a").first().click();
    assertThat(page).hasURL(Pattern.compile("region=16\\d\\d"));
    assertThat(page.locator(".p-heat .p-row-name")).hasCount(1);
  }

  @Test
  void theTabsAreLinksAndTheBackButtonGoesBack() {
    Page page = data(Looked.LIGHT, "?region=16");
    page.locator(".p-tabs").getByText("Kesehatan laporan").click();
    assertThat(page).hasURL(Pattern.compile("tab=REPORTING&region=16"));
    assertThat(page.locator(".p-heat")).isVisible();
    assertThat(page.locator(".p-tabs a[aria-current]")).containsText("Kesehatan laporan");
    page.waitForTimeout(400);
    page.goBack();
    assertThat(page.locator(".p-upload-form")).isVisible();
    assertThat(page.locator("vaadin-side-nav-item[current]")).containsText("Data");
  }

  @Test
  void aPhoneShowsThreeWeeks() {
    Page page = data(Looked.PHONE, "?tab=REPORTING&region=16");
    assertThat(page.locator(".p-heat title")).hasCount(17 * 21);
    assertThat(page.locator(".p-heat .p-row-count")).hasCount(17);
    assertThat(
            (Integer)
                page.evaluate(
                    "() => { const p = document.querySelector('.p-heat-picture'); return p.scrollWidth - p.clientWidth; }"))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "390, ''",
    "390, ?tab=REPORTING&region=16",
    "390, ?tab=DATASETS&dataset=activations",
    "390, ?tab=VERSIONS",
    "390, /rules",
    "801, ?tab=REPORTING&region=16",
    "1024, ''",
    "1024, ?tab=VERSIONS",
    "1024, /rules",
    "1440, ?tab=REPORTING"
  })
  void nothingSticksOut(int width, String path) {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(width, 900);
    page.navigate(address("data" + path));
    page.locator("main h2").first().waitFor();
    page.waitForTimeout(400);
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('.p-card')].filter(c => c.scrollWidth > c.clientWidth).map(c => c.className)"))
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPLOAD", "REPORTING", "DATASETS", "VERSIONS"})
  void theChosenTabIsInSightOnAPhone(String tab) {
    Page page = data(Looked.PHONE, "?tab=" + tab);
    page.waitForTimeout(600);
    assertThat(page.locator(".p-tabs a[aria-current]")).isInViewport();
    assertThat(
            page.locator(".p-tabs")
                .getByText("Versi", new Locator.GetByTextOptions().setExact(true)))
        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
  }
}
