package id.pantau.ui.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewBrowserTest extends BrowserTest {
  private static final String NO_BREAK = "\u00a0";
  private static final String CELLS =
      "[...document.querySelectorAll('.p-grid vaadin-grid-cell-content')]"
          + ".filter(cell => cell.getClientRects().length && cell.innerText.trim())";
  private static final String NUMBERS = "[...document.querySelectorAll('button .p-number')]";
  private static final String WIDE =
      "n => n.getBoundingClientRect().width > n.parentElement.getBoundingClientRect().width";
  private static final String CUT = "cell => cell.scrollWidth > cell.clientWidth";

  private static Locator plaque(Page page) {
    return page.locator(".p-plaque");
  }

  private static Locator hero(Page page) {
    return page.locator(".p-plaque .p-hero");
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static void chooseBasis(Page page, String name) {
    page.locator("vaadin-select").click();
    page.locator("vaadin-select-item")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  /** Chooses by radio button at the foot of the drawer. */
  private static void choose(Page page, String name) {
    page.locator(".p-foot")
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name))
        .check();
  }

  @Test
  void findsLubuklinggauReadsItSwitchesBasisAndLanguage() {
    Page page = open(Looked.LIGHT, "?date=2023-11-02&basis=ELIGIBLE");
    assertThat(heading(page)).hasText("Indonesia");

    Locator search =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wilayah"));
    search.fill("Lubuk Linggau");
    page.locator("vaadin-combo-box-item").getByText("Kota Lubuklinggau").click();
    assertThat(heading(page)).hasText("Kota Lubuklinggau");
    assertThat(hero(page)).hasText("9,56" + NO_BREAK + "%");
    assertThat(plaque(page)).containsText("2,39" + NO_BREAK + "%");
    assertThat(plaque(page)).containsText("4.015 ÷ 168.015 wajib KTP");
    assertThat(plaque(page)).containsText("4.507");
    assertThat(page).hasURL(Pattern.compile("region=1673"));

    chooseBasis(page, "Sudah perekaman");
    assertThat(hero(page)).not().hasText("9,56" + NO_BREAK + "%");
    assertThat(plaque(page)).containsText("sudah perekaman");
    assertThat(page).hasURL(Pattern.compile("basis=RECORDED"));
    chooseBasis(page, "Wajib KTP");
    assertThat(hero(page)).hasText("9,56" + NO_BREAK + "%");

    choose(page, "EN");
    assertThat(hero(page)).hasText("9.56%");
    assertThat(plaque(page)).containsText("2.39%");
    assertThat(plaque(page)).containsText("Share of target");
    assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
    page.reload();
    assertThat(hero(page)).hasText("9.56%");
  }

  @Test
  void theBackButtonGoesBackAndTheAddressIsAllThereIs() {
    Page page = open(Looked.LIGHT, "?region=16&date=2023-11-02&basis=ELIGIBLE");
    page.locator(".p-grid a.p-name").getByText("Kota Palembang").click();
    assertThat(heading(page)).hasText("Kota Palembang");
    // Vaadin's router swallows a step back within the same blink as the step forth.
    Looked.settle(page);
    page.goBack();
    assertThat(heading(page)).hasText("Sumatera Selatan");
    assertThat(page).hasURL(Pattern.compile("region=16&"));
    Page other = open(Looked.LIGHT, page.url().replaceFirst("^.*/", ""));
    assertThat(hero(other)).hasText(hero(page).innerText());
  }

  @Test
  void theMapIsWalkedByKeys() {
    Page page = open(Looked.LIGHT, "?region=16&date=2023-11-02&selected=1673");
    page.locator("[data-code='1673']").focus();
    assertThat(page.locator(".p-tiles button[tabindex='0']")).hasCount(1);

    page.keyboard().press("ArrowRight");
    assertThat(page.locator("[data-code='1605']")).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("[data-code='1613']")).isFocused();
    assertThat(page.locator(".p-tiles button[tabindex='0']")).hasAttribute("data-code", "1613");

    page.keyboard().press("Space");
    assertThat(page.locator(".p-selected-card h2")).hasText("Kabupaten Musi Rawas Utara");
    assertThat(page.locator("[data-code='1613']")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("[data-code='1613']")).isFocused();
    assertThat(page).hasURL(Pattern.compile("selected=1613"));

    page.keyboard().press("Enter");
    assertThat(heading(page)).hasText("Kabupaten Musi Rawas Utara");
    assertThat(heading(page)).isFocused();
  }

  @Test
  void tabLeavesTheMapAfterOneStop() {
    Page page = open(Looked.LIGHT, "?date=2023-11-02");
    page.locator(".p-tiles button[tabindex='0']").focus();
    page.keyboard().press("Tab");
    assertThat((Boolean) page.evaluate("() => !document.activeElement.closest('button.p-tile')"))
        .isTrue();
  }

  @Test
  void theChartHasTooltipsAndATwin() {
    Page page = open(Looked.LIGHT, "?region=1673&date=2023-11-02&basis=ELIGIBLE");
    assertThat(page.locator(".p-progress svg[role='img']")).hasCount(1);
    assertThat(page.locator(".p-progress svg title").count()).isGreaterThan(40);
    page.getByText("Lihat sebagai tabel").click();
    assertThat(page.locator(".p-twin table")).isVisible();
    assertThat(page.locator(".p-twin table")).containsText("2023-W44");
  }

  @ParameterizedTest
  @EnumSource(
      value = Looked.class,
      names = {"LIGHT", "PHONE"})
  void theChartGoesOnAndItsForecastIsExplainedByOneClick(Looked looked) {
    Page page = open(looked, "?region=1673&date=2023-11-02&basis=ELIGIBLE");
    assertThat(page.locator(".p-progress path[fill='var(--p-fan-80)']").first()).isAttached();
    assertThat(page.locator(".p-ahead")).containsText("Tidak terjangkau dengan laju mana pun");
    Locator table = page.locator(".p-backtest .p-table").first();
    assertThat(table).isHidden();
    page.getByText("Seberapa tepat ramalan ini?").click();
    assertThat(table).isVisible();
    assertThat(table).containsText("Naif: minggu terakhir berlanjut");
    assertThat(
            (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
        .isTrue();
  }

  @Test
  void theDarkChoiceIsThereBeforeTheFirstPaint() {
    Page page = open(Looked.LIGHT, "?date=2023-11-02");
    choose(page, "Gelap");
    page.waitForFunction("() => getComputedStyle(document.documentElement).colorScheme === 'dark'");
    assertThat(page.request().get(address("")).text()).contains("color-scheme: dark");
    page.reload();
    Looked.settle(page);
    assertThat(page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(13, 20, 27)");
  }

  @Test
  void aPhoneHasAMenuAndNothingSticksOut() {
    Page page = open(Looked.PHONE, "?region=16&date=2023-11-02");
    assertThat(page.locator(".p-grid a.p-name").first()).isVisible();
    assertThat(page.locator("[slot='navbar'].p-badge")).hasText("Data contoh");
    assertThat(page.locator("[slot='navbar'].p-badge")).isVisible();
    int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).isLessThanOrEqualTo(390);
    page.locator("vaadin-drawer-toggle").click();
    page.locator("vaadin-side-nav-item").getByText("Tentang").click();
    assertThat(heading(page)).hasText("Tentang Pantau");
    assertThat(page.getByText("ODbL").or(page.getByText("Open Data Commons")).first()).isVisible();
  }

  /** A phone held sideways, or a laptop zoomed in. */
  @Test
  void aLowWindowHasAMenu() {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(844, 390);
    page.navigate(address("?region=16&date=2023-11-02"));
    Looked.settle(page);
    page.locator("vaadin-side-nav-item").getByText("Tentang").click();
    assertThat(heading(page)).hasText("Tentang Pantau");
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo() {
    Page page = page(Looked.LIGHT);
    page.navigate(address("nowhere"));
    assertThat(heading(page)).hasText("Alamat ini tidak ada");
    assertThat(page.content()).doesNotContain("Exception");
    forgive("404");
  }

  @Test
  void aDayIsTypedAndShownInTheReadersWords() {
    Page page = open(Looked.LIGHT, "?region=1673&date=2023-10-02&basis=ELIGIBLE");
    Locator day =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Per tanggal"));
    assertThat(day).hasValue("2 Okt 2023");
    day.fill("31 Agu 2023");
    day.press("Enter");
    assertThat(plaque(page)).containsText("per 31 Agu 2023");
    assertThat(page).hasURL(Pattern.compile("date=2023-08-31"));
    assertThat(day).hasValue("31 Agu 2023");
    day.fill("2/11/2023");
    day.press("Enter");
    assertThat(hero(page)).hasText("9,56" + NO_BREAK + "%");
  }

  @Test
  void aDayBeforeAllDataIsAnEmptyScreenNotAnError() {
    Page page = open(Looked.LIGHT, "?region=1673&date=2021-01-01");
    assertThat(plaque(page)).containsText("belum melapor sampai 1 Jan 2021");
    assertThat(page.locator(".p-failure")).hasCount(0);
  }

  @Test
  void pagesMayNotBeFramed() {
    Page page = open(Looked.LIGHT, "?date=2023-11-02");
    assertThat(page.request().get(address("")).headers().get("content-security-policy"))
        .contains("frame-ancestors 'none'");
  }

  @Test
  void whatComesInTheAddressStaysText() {
    Page page =
        open(Looked.LIGHT, "?date=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'owned'%22%3E");
    assertThat(page.locator(".p-notice").last()).containsText("<img src=x");
    assertThat(page.title()).doesNotContain("owned");
  }

  @ParameterizedTest
  @CsvSource({
    "1201, ?date=2023-11-02",
    "1280, ?date=2023-11-02",
    "1400, ?date=2023-11-02",
    "1440, ?date=2023-11-02",
    "1920, ?date=2023-11-02",
    "1261, ?date=2023-11-02&lang=en",
    "1261, ?region=16&date=2023-11-02&lang=en",
    "1261, ?region=2171&date=2023-10-01&lang=en",
    "1400, ?region=16&date=2023-11-02",
    "1440, ?region=2171&date=2023-10-01"
  })
  void noCellOfTheRankingIsCut(int width, String path) {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(width, 900);
    page.navigate(address(path));
    Looked.settle(page);
    Locator all = page.getByText(Pattern.compile("Tampilkan semua|Show all"));
    if (all.count() > 0) {
      all.click();
      Looked.settle(page);
    }
    assertThat((Integer) page.evaluate("() => " + CELLS + ".length")).isGreaterThan(6);
    assertThat(page.evaluate("() => " + CELLS + ".filter(" + CUT + ").map(c => c.innerText)"))
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({"9501, Kabupaten Jayawijaya", "31, Daerah Khusus Ibukota Jakarta"})
  void aLongNameFitsItsField(String code, String name) {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(1280, 900);
    page.navigate(address("?region=" + code + "&date=2023-11-02"));
    Looked.settle(page);
    Locator field =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wilayah"));
    assertThat(field).hasValue(Pattern.compile(".*" + name.substring(name.indexOf(' ')) + ".*"));
    assertThat((Boolean) field.evaluate("input => input.scrollWidth <= input.clientWidth"))
        .isTrue();
    assertThat(field).hasCSS("text-overflow", "ellipsis");
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 1201, 1280, 1440, 1920})
  void theSelectedProvinceStretchesNoRowOfTheMap(int width) {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(width, 900);
    page.navigate(address("?date=2023-11-02"));
    Looked.settle(page);
    double banten = page.locator("[data-code='36']").boundingBox().y;
    double jabar = page.locator("[data-code='32']").boundingBox().y;
    double size = page.locator("[data-code='32']").boundingBox().height;
    assertThat(jabar - banten).isLessThan(size + 8);
  }

  @Test
  void noCardOfAnOfficeStandsBesideEmptySpace() {
    Page page = open(Looked.LIGHT, "?region=2171&date=2023-10-01");
    Locator map = page.locator(".p-map-province");
    Locator standings = page.locator(".p-standings");
    assertThat(standings.boundingBox().y).isGreaterThan(map.boundingBox().y + 100);
    assertThat(standings.boundingBox().width).isEqualTo(map.boundingBox().width);
    assertThat((Boolean) map.evaluate("card => card.scrollWidth <= card.clientWidth")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 801, 1024, 1201})
  void noNumberIsWiderThanItsTileAndNoBadgeThanThePlaque(int width) {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(width, 900);
    page.navigate(address("?date=2023-11-02"));
    Looked.settle(page);
    assertThat(page.locator("button.p-tile.p-open").count()).isPositive();
    assertThat(
            (Boolean)
                page.locator(".p-plaque-foot").evaluate("f => f.scrollWidth <= f.clientWidth"))
        .isTrue();
    assertThat(page.evaluate("() => " + NUMBERS + ".filter(" + WIDE + ").map(n => n.innerText)"))
        .isEqualTo(List.of());
  }
}
