package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.ui.PantauApplication;
import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.base.Language;
import id.pantau.ui.base.Shell;
import id.pantau.ui.fixture.FixtureApplication;
import id.pantau.ui.part.FailureCard;
import id.pantau.ui.part.Notice;
import id.pantau.ui.part.OriginBadge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
    classes = {PantauApplication.class, FixtureApplication.Backend.class},
    properties = {FixtureApplication.NO_SERVER, FixtureApplication.NO_WAREHOUSE})
@ViewPackages(packages = "id.pantau.ui")
class OverviewViewTest extends SpringBrowserlessTest {

  private OverviewView at(String address) {
    QueryParameters parameters = QueryParameters.fromString(address.replace("?", ""));
    UI.getCurrent().navigate("", parameters);
    return (OverviewView) getCurrentView();
  }

  /** Everything that can be read, in the order of the page. */
  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private String plaque() {
    return text(find(Plaque.class).single());
  }

  @Test
  void showsLubuklinggauAsItWasPrinted() {
    at("?region=1673&date=2023-11-02&basis=ELIGIBLE");
    assertThat(find(H1.class).single().getText()).isEqualTo("Kota Lubuklinggau");
    assertThat(plaque())
        .contains("9,56\u00a0%", "2,39\u00a0%", "4.015", "42.004", "168.015", "37.989", "59 hari")
        .contains("4.507", "per 2 Nov 2023", "diketahui 3 Nov 2023, 06.00 WIB", "Terbit");
  }

  @Test
  void sampleDataBesidePrintedOnesSaySo() {
    at("?region=1673&date=2023-11-02&basis=ELIGIBLE");
    assertThat(badges(find(Plaque.class).single())).containsExactly("Terbit", "Data contoh");
    assertThat(plaque())
        .contains("Laju kini per minggucontoh", "Peluang tercapaicontoh")
        .doesNotContain("Pangsa dasarcontoh");
    assertThat(badges(find(ProgressCard.class).single())).containsExactly("Data contoh");
  }

  private List<String> badges(Component component) {
    return find(OriginBadge.class, component).all().stream().map(badge -> text(badge)).toList();
  }

  @Test
  void oldDataUnderALaterDayAreSaidToBe() {
    at("?region=1611&date=2023-11-02");
    assertThat(plaque()).contains("data terakhir 22 Okt 2023");
    assertThat(text(find(Notice.class).all().getFirst())).startsWith("Data terakhir 22 Okt 2023.");
    at("?region=1673&date=2023-11-02");
    assertThat(plaque()).doesNotContain("data terakhir");
  }

  @Test
  void withoutATargetTheMapShowsTheShareOfTheBase() {
    at("?region=16&date=2022-12-31");
    assertThat(text(find(MapCard.class).single())).contains("Pangsa dasar = aktivasi ÷ dasar");
    assertThat(tile("1673").getElement().getAttribute("aria-label"))
        .startsWith("Kota Lubuklinggau: 0,0\u00a0% dari dasar, 0 dari 168.015");
    assertThat(tile("1673").hasClassName("p-none")).isFalse();
    assertThat(plaque()).contains("Kurang–tidak ada target yang berlaku");
  }

  @Test
  void anotherBasisRecountsAndIsInTheAddress() {
    at("?region=1673&date=2023-11-02");
    assertThat(plaque()).contains("9,56\u00a0%");
    test(basis()).selectItem("Sudah perekaman");
    assertThat(plaque()).contains("9,88\u00a0%", "40.618", "dasar resminya wajib KTP");
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
        .satisfies(query -> assertThat(query.getSingleParameter("basis")).contains("RECORDED"));
  }

  @SuppressWarnings("unchecked")
  private Select<Basis> basis() {
    return find(Select.class).single();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Region> regions() {
    return find(ComboBox.class).single();
  }

  @Test
  void findsARegionInAnySpelling() {
    at("?date=2023-11-02");
    test(regions()).setFilter("lubuk ling");
    List<Region> found = test(regions()).getSuggestionItems();
    assertThat(found).extracting(Region::name).containsExactly("Kota Lubuklinggau");
    assertThat(found.getFirst().parent()).extracting(Region::name).isEqualTo("Sumatera Selatan");
    test(regions()).selectItem("Kota Lubuklinggau");
    assertThat(find(H1.class).single().getText()).isEqualTo("Kota Lubuklinggau");
  }

  @Test
  void anotherDayIsAnotherAddress() {
    at("?region=1673&date=2023-11-02");
    test(find(DatePicker.class).single()).setValue(LocalDate.of(2023, 6, 30));
    assertThat(plaque()).contains("per 30 Jun 2023").doesNotContain("9,56\u00a0%");
  }

  @Test
  void speaksEnglishWhenAskedInTheAddressOrBySwitch() {
    at("?region=1673&date=2023-11-02&basis=ELIGIBLE&lang=en");
    assertThat(plaque()).contains("9.56%", "2.39%", "4,015", "Share of target", "59 days");
    UI.getCurrent().setLocale(Language.ID.locale());
    assertThat(plaque()).contains("9,56\u00a0%", "Pangsa target", "59 hari");
  }

  @Test
  void aSparseNationSaysSoAndRanksOnlyWhatIsLoaded() {
    at("?date=2023-11-02");
    assertThat(plaque()).contains("Baru 4 dari 38 provinsi").contains("44 / 514");
    assertThat(text(find(Notice.class).all().getFirst()))
        .startsWith("34 provinsi belum punya aktivasi");
    assertThat(tiles()).hasSize(38);
    assertThat(tiles().stream().filter(tile -> tile.hasClassName("p-none"))).hasSize(34);
    assertThat(test(ranking()).size()).isEqualTo(4);
    test(find(Button.class).withText("Tampilkan semua 38").single()).click();
    assertThat(test(ranking()).size()).isEqualTo(38);
  }

  @SuppressWarnings("unchecked")
  private Grid<RegionProgress> ranking() {
    return find(Grid.class).single();
  }

  private List<NativeButton> tiles() {
    return find(NativeButton.class).withClassName("p-tile").all();
  }

  @Test
  void theMapIsOneTabStopAndItsTilesSpeak() {
    at("?region=16&date=2023-11-02&selected=1673");
    assertThat(tiles()).hasSize(17);
    assertThat(tiles().stream().filter(tile -> tile.getTabIndex() == 0)).hasSize(1);
    NativeButton tile = tile("1673");
    assertThat(tile.getTabIndex()).isZero();
    assertThat(tile.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(tile.getElement().getAttribute("aria-label"))
        .isEqualTo("Kota Lubuklinggau: 9,6\u00a0% dari target, 4.015 dari 42.004");
    assertThat(tile.hasClassName("p-city")).isTrue();
    assertThat(tile("1611").hasClassName("p-late")).isTrue();
  }

  private NativeButton tile(String code) {
    return tiles().stream()
        .filter(tile -> code.equals(tile.getElement().getAttribute("data-code")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void selectingATileShowsItBesideTheMapAndLeavesTheScreen() {
    OverviewView view = at("?region=16&date=2023-11-02");
    view.select("1673");
    assertThat(text(find(SelectedCard.class).single()))
        .contains("Kota Lubuklinggau", "9,56\u00a0%");
    assertThat(tile("1673").hasClassName("p-on")).isTrue();
    assertThat(find(H1.class).single().getText()).isEqualTo("Sumatera Selatan");
  }

  @Test
  void openingATileLeadsToIt() {
    at("?region=16&date=2023-11-02&basis=ELIGIBLE").open("1671");
    assertThat(find(H1.class).single().getText()).isEqualTo("Kota Palembang");
    assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2023, 11, 2));
  }

  @Test
  void theTrailLeadsBackWithDayAndBasis() {
    at("?region=1673&date=2023-11-02&basis=ELIGIBLE");
    Anchor up = find(Anchor.class).withText("Sumatera Selatan").single();
    assertThat(up.getHref()).isEqualTo("?region=16&basis=ELIGIBLE&date=2023-11-02");
  }

  @Test
  void theRankingIsReorderedAndKeepsItsOrderInTheAddress() {
    OverviewView view = at("?region=16&date=2023-11-02&order=SHARE");
    assertThat(test(ranking()).getRow(0).code()).isEqualTo("1611");
    view.reorder(Order.PACE);
    at("?region=16&date=2023-11-02");
    assertThat(test(ranking()).getRow(0).code()).isEqualTo("1671");
  }

  @Test
  void theTwinTableIsAlwaysThereAndOpens() {
    at("?region=1673&date=2023-11-02");
    TrackTable table = find(TrackTable.class).single();
    assertThat(text(table)).contains("2023-W44", "Linggau Pos", "4.015");
    Button toggle = find(Button.class).withText("Lihat sebagai tabel").single();
    test(toggle).click();
    assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(toggle.getText()).isEqualTo("Tutup tabel");
  }

  @Test
  void aDayBeforeAnyTargetAndData() {
    at("?region=1673&date=2020-01-01");
    assertThat(plaque()).contains("belum melapor sampai 1 Jan 2020").doesNotContain("0,00");
    assertThat(text(find(ProgressCard.class).single())).contains("tidak ada yang dapat digambar");
  }

  @Test
  void aRegionThatIsNotThereIsACardWithItsCode() {
    at("?region=98&date=2023-11-02");
    assertThat(text(find(FailureCard.class).single()))
        .contains("Wilayah ini tidak ada", "Tidak ada wilayah dengan kode 98", "Coba lagi")
        .contains("REGION_NOT_FOUND")
        .doesNotContain("There is no region");
    assertThat(find(Notice.class).all()).isEmpty();
  }

  @Test
  void aFailedScreenStillNamesWhatItCouldNotRead() {
    at("?region=98&date=31-12-2023");
    assertThat(find(FailureCard.class).all()).hasSize(1);
    assertThat(text(find(Notice.class).single())).contains("date=31-12-2023");
  }

  @Test
  void whatWasPrintedStaysWhenAnotherTileIsChosen() {
    OverviewView view = at("?region=1673&date=2023-11-02");
    assertThat(find(SelectedCard.class).all()).isEmpty();
    view.select("1671");
    assertThat(text(find(SelectedCard.class).single())).contains("Kota Palembang");
    assertThat(text(find(StandingsCard.class).single())).contains("Linggau Pos");
  }

  @Test
  void aRefusalShowsTheServersSentenceAndCode() {
    at("?region=99&date=2023-11-02");
    assertThat(text(find(FailureCard.class).single()))
        .contains("99 is kept for tests of refusals.", "BAD_REGION_CODE");
    assertThat(find(Plaque.class).all()).isEmpty();
  }

  @Test
  void whatCannotBeReadInTheAddressIsNamed() {
    at("?region=16&date=31-12-2023");
    assertThat(find(Notice.class).all())
        .anySatisfy(notice -> assertThat(text(notice)).contains("date=31-12-2023"));
  }

  @Test
  void sampleDataIsLabelledOnEveryScreen() {
    for (String address : List.of("", "?region=16", "?region=1673", "?region=98")) {
      at(address);
      assertThat(text(find(Shell.class).single())).as(address).contains("Data contoh");
    }
  }
}
