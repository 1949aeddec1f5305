package id.pantau.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.PantauApplication;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.load.Contract.Resource;
import id.pantau.ui.api.load.LoadRequest;
import id.pantau.ui.api.load.Stated;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Segments;
import id.pantau.ui.fixture.FixtureApplication;
import id.pantau.ui.fixture.FixtureLoads;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.Notice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
    classes = {PantauApplication.class, FixtureApplication.Backend.class},
    properties = {FixtureApplication.NO_SERVER, FixtureApplication.NO_WAREHOUSE})
@ViewPackages(packages = "id.pantau.ui")
class DataViewTest extends SpringBrowserlessTest {

  @Autowired private FixtureLoads loads;

  private DataView at(String address) {
    UI.getCurrent().navigate("data", QueryParameters.fromString(address));
    return (DataView) getCurrentView();
  }

  private DataView atFile(String name) {
    return at("load=" + FixtureLoads.id(name));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private String page() {
    return text(getCurrentView().getElement().getComponent().orElseThrow());
  }

  private String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private void press(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  private void send(String name) {
    test(find(Upload.class).single())
        .upload(name, "text/csv", "a;b\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsExaminedSeenAndAccepted() {
    at("");
    assertThat(page()).contains("Unggah laporan", "Unggahan terakhir", "Berkas ini memuat data");
    assertThat(page()).contains("3 laporan harian masuk, 2 ditahan, a.l. Kota Lubuklinggau, 2 Nov");
    assertThat(find(Anchor.class).withText("Kontrak data dan templat Excel").single().getHref())
        .isEqualTo("data?tab=DATASETS");
    send("some.csv");
    assertThat(loads.asked()).isEqualTo(LoadRequest.PLAIN);
    assertThat(address()).contains("load=" + FixtureLoads.id("some")).doesNotContain("taken");
    assertThat(page())
        .contains("660", "dari 1.284 baris", "3 laporan harian masuk dan 2 ditahan utuh")
        .contains("6 nilai harus diperbaiki, 1 perlu dilihat lagi")
        .contains("6 kolom dibaca sebagai Aktivasi IKD", "Total kendali cocok");
    press("Terima yang benar");
    assertThat(address()).contains("load=" + FixtureLoads.id("taken"), "taken=true");
    assertThat(page()).contains("Sekarang berlaku versi data 13");
    assertThat(find(Anchor.class).withText("Lihat di Ringkasan").single().getHref())
        .isEqualTo("?region=16&date=2023-11-03");
    press("Unggah berkas lain");
    assertThat(page()).contains("Unggah laporan");
  }

  @Test
  void whatIsAllRightIsSimplyAccepted() {
    atFile("right");
    assertThat(find(Button.class).withText("Terima").all()).hasSize(1);
    assertThat(page()).contains("semua 5 laporan harian", "Semua 5 laporan harian benar");
    press("Terima");
    assertThat(page()).contains("Tidak ada yang berubah");
  }

  @Test
  void whatIsAllWrongCannotBeAccepted() {
    atFile("none");
    assertThat(page())
        .doesNotContain("menunggu Anda terima")
        .contains("tidak ada yang dapat masuk", "2 laporan harian, semuanya ditahan");
    assertThat(find(Button.class).withText("Terima").all()).isEmpty();
    assertThat(find(Button.class).withText("Terima yang benar").all()).isEmpty();
    assertThat(links()).contains("Unduh yang ditahan (CSV)");
  }

  private List<String> links() {
    return find(Anchor.class).all().stream().map(DataViewTest::text).toList();
  }

  @Test
  void rowsThatNobodyCanPlaceExplainWhatElseIsHeldBack() {
    atFile("doubt");
    assertThat(page())
        .contains("Kantor tidak terbaca", "Baris 4 tidak terbaca kantor atau harinya");
    atFile("right");
    assertThat(page()).doesNotContain("tidak terbaca");
  }

  @Test
  void cancellingForgetsTheFile() {
    atFile("some");
    press("Batal");
    assertThat(loads.forgotten()).isEqualTo(FixtureLoads.id("some"));
    assertThat(address()).doesNotContain("load=");
  }

  @Test
  void aRefusedFileSaysWhyAndOffersAnotherTry() {
    atFile("refused");
    assertThat(page())
        .contains("Ditolak", "Jumlahnya berbeda dari yang disebut pengirim.")
        .contains("kirim ulang yang utuh", "the control total says 1284", "CONTROL_TOTAL")
        .contains("Periksa lagi berkas yang sama");
    assertThat(find(Anchor.class).withText("Semua alasan penolakan").single().getHref())
        .isEqualTo("data/rules#CONTROL_TOTAL");
  }

  @Test
  void aReasonOfALaterVersionIsTheServersSentence() {
    atFile("unknown");
    assertThat(page()).contains("a reason of a later version", "OF_A_LATER_VERSION");
    atFile("failed");
    assertThat(page()).contains("the disk is full", "INTERNAL");
  }

  @Test
  void aFileThatFailsAsAWholeShowsAllThatWasFound() {
    atFile("unfit");
    assertThat(find(Button.class).withText("Terima yang benar").all()).isEmpty();
    assertThat(page())
        .contains("Jumlahnya berbeda", "4.009 orang, disebut 4.015", "6 nilai harus diperbaiki")
        .contains("Coba lagi");
  }

  @Test
  void whatIsWorkedOnIsPolled() {
    atFile("busy");
    assertThat(find(ProgressBar.class).single().getValue()).isBetween(0.1, 0.9);
    assertThat(page()).contains("Memeriksa setiap baris · 41.000.000 baris");
    assertThat(UI.getCurrent().getPollInterval()).isPositive();
    at("");
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  @Test
  void aFileThatIsGoneIsACardNotAnError() {
    at("load=00000000-0000-4000-8000-999999999999");
    assertThat(text(find(FailureCard.class).single())).contains("NOT_FOUND", "Coba lagi");
    assertThat(page()).contains("Pilih berkas");
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatIsSaidOfAFileGoesWithIt() {
    at("");
    Select<Resource> dataset = (Select<Resource>) select("Jenis data");
    dataset.setValue(
        loads.contract().resources().stream()
            .filter(each -> each.name().equals("prints"))
            .findFirst()
            .orElseThrow());
    test(field(ComboBox.class, "Kantor pengirim")).selectItem("Kota Lubuklinggau");
    test(field(TextField.class, "Lembar Excel")).setValue("Nov");
    test(field(IntegerField.class, "Jumlah baris")).setValue(1284);
    test(field(IntegerField.class, "Jumlah orang atau keping")).setValue(4009);
    MultiSelectComboBox<Region> offices = find(MultiSelectComboBox.class).single();
    test(offices).selectItem("Kota Palembang");
    day("Hari pertama", LocalDate.of(2023, 11, 1));
    day("Hari terakhir", LocalDate.of(2023, 11, 3));
    send("some.csv");
    Stated.Covers covers =
        new Stated.Covers(List.of("1671"), LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 3));
    assertThat(loads.asked())
        .isEqualTo(
            new LoadRequest(
                "prints",
                "1673",
                "Nov",
                new Stated(1284L, Map.of("cards", 4009L), covers),
                Origin.OFFICIAL));
  }

  private Select<?> select(String label) {
    return find(Select.class).all().stream()
        .filter(each -> label.equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private <T extends Component & com.vaadin.flow.component.HasLabel> T field(
      Class<T> type, String label) {
    return find(type).all().stream()
        .filter(each -> label.equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void day(String label, LocalDate day) {
    test(field(DatePicker.class, label)).setValue(day);
  }

  @Test
  void halfACoverageIsMarkedAndNothingIsSent() {
    at("");
    LoadRequest before = loads.asked();
    day("Hari pertama", LocalDate.of(2023, 11, 3));
    day("Hari terakhir", LocalDate.of(2023, 11, 1));
    assertThat(field(DatePicker.class, "Hari terakhir").isInvalid()).isTrue();
    send("some.csv");
    assertThat(loads.asked()).isSameAs(before);
    assertThat(page()).contains("Unggah laporan");
  }

  @Test
  void findingsAreChosenByLevel() {
    atFile("some");
    assertThat(page()).contains("skolah", "Jauh di atas hari-hari");
    Segments<?> levels =
        find(Segments.class).all().stream()
            .filter(
                each ->
                    each.getListDataView().getItemCount() == 3
                        && text(each.getElement().getParent().getComponent().orElseThrow())
                            .contains("nilai"))
            .findFirst()
            .orElseThrow();
    test(levels).selectItem("Peringatan 1");
    assertThat(page()).contains("Jauh di atas hari-hari").doesNotContain("skolah");
  }

  @Test
  void hugeFilesAreToldInPartAndSaySo() {
    atFile("huge");
    assertThat(page())
        .contains("374.211", "97.000.000.000 orang", "Tampilkan semua 40")
        .contains("dan 123.416 baris lain")
        .doesNotContain("null");
    press("Tampilkan semua 200");
    assertThat(page()).contains("dan 374.822 laporan benar yang tidak ditampilkan");
  }

  @Test
  void theTabsAreAddresses() {
    at("region=16&dataset=activations");
    choose("Kesehatan laporan");
    assertThat(address()).isEqualTo("data?tab=REPORTING&region=16&dataset=activations");
    assertThat(page()).contains("17 kantor di Sumatera Selatan");
    choose("Versi dan koreksi");
    assertThat(address()).contains("tab=VERSIONS", "region=16");
    choose("Jenis data");
    assertThat(page()).contains("13 jenis data", "Aktivasi IKD", "registered_district_code");
    assertThat(links()).contains("Templat Excel", "Contoh CSV");
    assertThat(find(Anchor.class).withText("Halaman kontrak data, untuk dibagikan").single())
        .extracting(Anchor::getHref)
        .isEqualTo("contract");
  }

  private void choose(String name) {
    String href =
        find(Anchor.class).all().stream()
            .filter(link -> text(link).startsWith(name))
            .findFirst()
            .orElseThrow()
            .getHref();
    at(href.substring(href.indexOf('?') + 1));
  }

  @Test
  void reportingIsDrawnAndListedWorstFirst() {
    at("tab=REPORTING&region=16");
    assertThat(page())
        .contains("2 dari 17 kantor tertinggal", "Kabupaten Musi Banyuasin", "Hari tanpa laporan");
    assertThat(page().indexOf("Tertinggal, hari")).isPositive();
    press("Lihat sebagai tabel");
    assertThat(find(Button.class).withText("Tutup tabel").all()).hasSize(1);
    test(find(DatePicker.class).all().getFirst()).setValue(LocalDate.of(2023, 10, 2));
    assertThat(address()).contains("from=2023-10-02");
    at("tab=REPORTING&region=16&dataset=visits");
    assertThat(page()).contains("Belum ada laporan dari Sumatera Selatan");
    at("tab=REPORTING&region=98");
    assertThat(text(find(FailureCard.class).single())).contains("Tidak ada wilayah dengan kode 98");
  }

  @Test
  void aFileIsTakenBackOnlyAfterAQuestion() {
    at("tab=VERSIONS");
    assertThat(page())
        .contains("3 berkas diterima", "1 dari 2", "Sudah diganti")
        .contains("2 laporan Aktivasi IKD yang berlaku", "3 keputusan")
        .contains("Dibatalkan, versi 14", "tidak ada laporan yang berlaku");
    press("Tampilkan berikutnya");
    assertThat(page()).contains("aktivasi_1671_b3.csv");
    test(find(Button.class).withText("Batalkan").all().getFirst()).click();
    ConfirmDialog dialog = find(ConfirmDialog.class).single();
    test(dialog).reject();
    assertThat(test(find(Notification.class).single()).getText())
        .contains("Sekarang berlaku versi data 7");
  }

  @Test
  void everyCodeIsSaidInBothLanguages() {
    UI.getCurrent().navigate("data/rules");
    assertThat(find(H1.class).single().getText()).isEqualTo("Semua kesalahan dan penolakan");
    assertThat(page())
        .contains("AMBIGUOUS", "Nama ini dimiliki beberapa wilayah", "A name that several regions")
        .contains("PERSONAL_DATA", "Berkas ini memuat data perorangan.", "This file is about");
    UI.getCurrent().setLocale(Language.EN.locale());
    assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("Rules for values");
  }

  @Test
  void speaksEnglish() {
    at("load=" + FixtureLoads.id("some") + "&lang=en");
    assertThat(page()).contains("of 1,284 rows", "Accept what is right", "6 values to mend");
    UI.getCurrent().setLocale(Language.ID.locale());
    assertThat(page()).contains("dari 1.284 baris");
  }

  @Test
  void whatCannotBeReadInTheAddressIsNamed() {
    at("tab=PARTY");
    assertThat(text(find(Notice.class).single())).contains("tab=PARTY", "tab=REPORTING");
  }
}
