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
import org.junit.jupiter.params.provider.ValueSource;

/** A planner looks for the schools to send teams to, against the real server. */
class SchoolsBrowserTest extends BrowserTest {
  private static final String BATANGHARI = "sekolah?region=1504&date=2023-12-31";
  private static final String NO_BREAK = "\u00a0";

  private Page schools(Looked looked, String path) {
    Page page = page(looked);
    page.navigate(address(path));
    page.locator("main h2").first().waitFor();
    return page;
  }

  /** The list's links, in the order of the page. */
  private static Locator names(Page page) {
    return page.locator(".p-school-grid a.p-name");
  }

  private static Locator plaque(Page page) {
    return page.locator(".p-plaque");
  }

  private static Locator state(Page page, String name) {
    return page.locator(".p-schools-card")
        .getByRole(
            AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  @Test
  void batanghariComesOutWithTheTwoToGoToFirst() {
    Page page = schools(Looked.LIGHT, BATANGHARI);
    assertThat(page.locator("h1")).hasText("Sekolah di Kabupaten Batanghari");
    assertThat(plaque(page).locator(".p-hero")).hasText("433");
    assertThat(plaque(page)).containsText("1.667 dari 2.100 siswa wajib rekam");
    assertThat(plaque(page)).containsText("79,38" + NO_BREAK + "%");
    assertThat(plaque(page))
        .containsText("2 dari 26 sekolah belum dikunjungi sejak daftar siswanya");
    assertThat(plaque(page)).containsText("per 31 Des 2023");
    assertThat(names(page)).hasCount(26);
    assertThat(names(page).nth(0)).hasText("SMKN 5 Batanghari");
    assertThat(names(page).nth(1)).hasText("SMAN 9 Batanghari");
    assertThat(page.locator(".p-schools-card h2"))
        .hasText("Dahulukan SMKN 5 Batanghari dan SMAN 9 Batanghari");
    assertThat(page.locator(".p-school-grid .p-status.p-bad")).hasCount(2);
    assertThat(page.locator(".p-school-grid .p-status.p-bad").first()).hasText("Belum dikunjungi");
    assertThat(page.locator("vaadin-side-nav-item[current]")).containsText("Sekolah");
  }

  /** The list is chosen by keyboard and kept in the address. */
  @Test
  void aStateIsChosenByKeyboardAndALinkRestoresIt() {
    Page page = schools(Looked.LIGHT, BATANGHARI);
    state(page, "Semua").focus();
    page.keyboard().press("ArrowRight");
    assertThat(names(page)).hasCount(2);
    assertThat(page).hasURL(Pattern.compile("state=NEVER"));
    assertThat(page).hasURL(Pattern.compile("date=2023-12-31"));
    assertThat(state(page, "Belum dikunjungi")).isFocused();
    assertThat(plaque(page).locator(".p-hero")).hasText("433");
    page.reload();
    assertThat(state(page, "Belum dikunjungi")).isChecked();
    assertThat(names(page)).hasCount(2);
  }

  @Test
  void searchKindAndOrderNarrowTheList() {
    Page page = schools(Looked.LIGHT, BATANGHARI);
    Locator search =
        page.getByRole(
            AriaRole.TEXTBOX,
            new Page.GetByRoleOptions().setName("Cari sekolah menurut nama atau NPSN"));
    search.fill("sman 9");
    assertThat(names(page)).hasCount(1);
    assertThat(names(page)).hasText("SMAN 9 Batanghari");
    assertThat(search).isFocused();
    search.fill("smkn");
    assertThat(page).hasURL(Pattern.compile("q=smkn"));
    page.locator(".p-school-order").click();
    page.locator("vaadin-select-item").getByText("Nama").click();
    assertThat(page).hasURL(Pattern.compile("order=NAME"));
    assertThat(names(page).first()).hasText("SMKN 1 Batanghari");
    assertThat(page.locator(".p-schools-card")).containsText("Menurut abjad.");
  }

  /** The nation's schools come a page at a time, of the day that is asked for or the newest. */
  @ParameterizedTest
  @ValueSource(strings = {"sekolah?date=2023-12-31", "sekolah"})
  void manySchoolsComePageByPage(String path) {
    Page page = schools(Looked.LIGHT, path);
    assertThat(names(page)).hasCount(50);
    assertThat(page.locator(".p-school-table > .p-sub"))
        .hasText("Ditampilkan 50 dari 1.170 sekolah.");
    page.getByText("Tampilkan berikutnya").click();
    assertThat(page.locator(".p-school-table > .p-sub"))
        .hasText("Ditampilkan 100 dari 1.170 sekolah.");
    // The grid draws rows as they come near: how many are in the page depends on its pace.
    assertThat(page.locator(".p-school-grid")).hasJSProperty("size", 100);
    page.locator(".p-school-grid").evaluate("grid => grid.scrollToIndex(99)");
    assertThat(names(page).nth(60)).isAttached();
    assertThat(page.locator("h1")).hasText("Sekolah di Indonesia");
  }

  @Test
  void aSchoolIsOpenedReadAndLeft() {
    Page page = schools(Looked.LIGHT, BATANGHARI + "&state=UNFINISHED");
    names(page).first().click();
    assertThat(page.locator("h1")).hasText("SMAN 2 Batanghari");
    assertThat(page).hasURL(Pattern.compile("sekolah/99504001[?].*state=UNFINISHED"));
    assertThat(page.locator(".p-school-facts")).containsText("Belum tuntas");
    assertThat(page.locator(".p-school-facts")).containsText("NPSN 99504001");
    assertThat(page.locator(".p-school-facts")).containsText("Kabupaten Batanghari");
    assertThat(plaque(page).locator(".p-hero")).hasText("20");
    assertThat(plaque(page)).containsText("73 dari 93");
    assertThat(plaque(page)).containsText("17 Jul 2023 (tahun ajaran 2023/2024)");
    assertThat(plaque(page)).containsText("Data contoh");
    assertThat(page.locator(".p-weeks svg.pantau-chart")).containsText("73");
    page.getByText("Lihat sebagai tabel").click();
    assertThat(page.locator(".p-weeks-table tbody tr")).hasCount(24);
    assertThat(page.locator(".p-weeks-table")).containsText("2023-W34");
    page.getByText("Ke daftar sekolah").click();
    assertThat(page).hasURL(Pattern.compile("sekolah[?].*state=UNFINISHED"));
    assertThat(state(page, "Belum tuntas")).isChecked();
  }

  @Test
  void theOtherFlowIsDrawn() {
    Page page = schools(Looked.LIGHT, "sekolah/99504001?date=2023-12-31");
    Locator chart = page.locator(".p-weeks svg.pantau-chart");
    assertThat(chart).hasAttribute("aria-label", Pattern.compile("^Perekaman .*: 73 orang[.]$"));
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Aktivasi IKD")).check();
    assertThat(chart).hasAttribute("aria-label", Pattern.compile("^Aktivasi IKD .*: 39 orang[.]$"));
  }

  @Test
  void aSchoolThatNobodyVisitedSaysSoInsteadOfDrawing() {
    Page page = schools(Looked.PHONE, "sekolah/99504016?date=2023-12-31");
    assertThat(page.locator(".p-weeks .p-empty"))
        .containsText("Belum ada perekaman di sekolah ini");
    assertThat(page.locator(".p-weeks h2")).hasText("Belum ada perekaman dalam 24 minggu");
    assertThat(plaque(page))
        .containsText("Belum ada tim yang datang sejak daftar siswa ini dibuat.");
    assertThat(page.locator(".p-school-facts .p-status")).hasText("Belum dikunjungi");
  }

  @Test
  void theOverviewLeadsToItsSchoolsAndBack() {
    Page page = open(Looked.LIGHT, "?region=1504&date=2023-12-31");
    page.getByText("Sekolah di sini").click();
    assertThat(page.locator("h1")).hasText("Sekolah di Kabupaten Batanghari");
    assertThat(plaque(page)).containsText("per 31 Des 2023");
    page.getByText("Ringkasan di sini").click();
    assertThat(page.locator("h1")).hasText("Kabupaten Batanghari");
    assertThat(plaque(page)).containsText("per 31 Des 2023");
  }

  @ParameterizedTest
  @CsvSource({
    "sekolah?region=1504&q=zzz, Tidak ada sekolah yang cocok di Kabupaten Batanghari",
    "sekolah?region=3171, Belum ada sekolah di",
    "sekolah?region=9899, Wilayah ini tidak ada",
    "sekolah/12345678, Tidak ada sekolah dengan NPSN 12345678",
    "sekolah/abc, abc bukan NPSN"
  })
  void whatIsNotThereSaysWhatToDo(String path, String title) {
    Page page = schools(Looked.LIGHT, path);
    assertThat(page.locator("main h2").first()).containsText(title);
    assertThat(page.locator("main .p-card a, main .p-card vaadin-button").first()).isVisible();
  }

  @Test
  void partsOfAnAddressThatCannotBeReadAreNamed() {
    Page page = schools(Looked.LIGHT, BATANGHARI + "&state=LATE");
    assertThat(page.locator(".p-notice")).containsText("state=LATE");
    assertThat(names(page)).hasCount(26);
  }

  @Test
  void theQueryIsShownWithTheDayThatWasFound() {
    Page page = schools(Looked.LIGHT, "sekolah?region=1504&state=NEVER&lang=en");
    page.getByText("GraphQL query").click();
    assertThat(page.locator(".p-how pre"))
        .containsText(Pattern.compile("within: \"1504\", state: \\[NEVER\\], asOf: \"20\\d\\d-"));
  }

  @ParameterizedTest
  @CsvSource({
    "390, sekolah?region=1504&date=2023-12-31",
    "390, sekolah",
    "390, sekolah/99504001?date=2023-12-31",
    "801, sekolah?region=16",
    "1024, sekolah?region=1504&lang=en",
    "1261, sekolah?region=16",
    "1440, sekolah?region=16",
    "1440, sekolah/99504001?lang=en"
  })
  void nothingSticksOut(int width, String path) {
    Page page = page(Looked.LIGHT);
    page.setViewportSize(width, 900);
    page.navigate(address(path));
    page.locator("main h2").first().waitFor();
    page.waitForTimeout(400);
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('.p-card')].filter(c => c.scrollWidth > c.clientWidth).map(c => c.className)"))
        .isEqualTo(List.of());
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('.p-school-grid vaadin-grid-cell-content')].filter(c => c.getClientRects().length && c.scrollWidth > c.clientWidth + 1).map(c => c.innerText)"))
        .isEqualTo(List.of());
  }

  @Test
  void aPhoneHasOneColumnWithEverything() {
    Page page = schools(Looked.PHONE, BATANGHARI);
    Locator first = page.locator(".p-school-grid .p-row-item").first();
    assertThat(first).containsText("SMKN 5 Batanghari");
    assertThat(first).containsText("Belum dikunjungi");
    assertThat(first).containsText("sisa 90");
    assertThat(first).containsText("0 dari 90 wajib rekam");
    assertThat(page.locator(".p-school-grid .p-school-name")).hasCount(0);
  }
}
