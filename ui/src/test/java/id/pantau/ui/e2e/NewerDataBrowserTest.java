package id.pantau.ui.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Data are loaded while dashboards are open, in a province that no other test looks at. */
class NewerDataBrowserTest extends BrowserTest {
  private static final String OVERVIEW = "?region=6401&date=2024-08-31";

  /** Each load is of a day of its own; the test's are counted on. */
  private static LocalDate day = LocalDate.of(2024, 8, 1);

  private void load(Page page, String district, int people) {
    String row = "%1$s,%2$s,%2$s,,OFFICE,%3$d".formatted(day, district, people);
    day = day.plusDays(1);
    String file = "date,service_district_code,registered_district_code,npsn,channel,people\n" + row;
    FormData form =
        FormData.create()
            .set("dataset", "activations")
            .set(
                "file",
                new FilePayload("paser.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    APIResponse answer =
        page.request().post(address("api/loads"), RequestOptions.create().setMultipart(form));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** Looks now instead of within fifteen seconds. */
  private static void look(Page page) {
    page.evaluate("() => Object.values(window.Vaadin.Flow.clients).find(c => c.poll).poll()");
  }

  private static Locator offer(Page page) {
    return page.locator(".p-newer .p-notice");
  }

  private static Locator activated(Page page) {
    return page.locator(".p-plaque");
  }

  private static void expectRefreshed(Page page) {
    assertThat(page.locator("vaadin-notification-card"))
        .hasText(Pattern.compile("Halaman diperbarui: kini versi data [0-9]+[.]"));
  }

  @Test
  void aPageThatIsLookedAtFollowsTheData() {
    Page page = open(Looked.LIGHT, OVERVIEW);
    look(page);
    assertThat(offer(page)).hasCount(0);
    load(page, "640101", 4321);
    look(page);
    expectRefreshed(page);
    assertThat(activated(page)).containsText("4.321");
    assertThat(page).hasURL(Pattern.compile("region=6401"));
  }

  @Test
  void aPageInHandOffersToFollow() {
    Page page = open(Looked.LIGHT, OVERVIEW + "&lang=en");
    Locator region =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Region"));
    region.focus();
    String before = activated(page).innerText();
    load(page, "640201", 1);
    look(page);
    assertThat(offer(page)).containsText("There are newer data.");
    assertThat(region).isFocused();
    assertThat(activated(page))
        .hasText(before, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    look(page);
    Locator show =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update the page"));
    show.click();
    assertThat(offer(page)).hasCount(0);
    assertThat(page.locator("h1")).isFocused();
    look(page);
    assertThat(offer(page)).hasCount(0);
  }

  @Test
  void schoolsFollowToo() {
    Page page = page(Looked.PHONE);
    page.navigate(address("sekolah?region=1504&date=2023-12-31"));
    page.locator(".p-school-grid a.p-name").first().waitFor();
    load(page, "640201", 2);
    look(page);
    expectRefreshed(page);
    page.locator(".p-school-grid a.p-name").first().click();
    assertThat(page.locator(".p-school-facts")).isVisible();
    load(page, "640201", 3);
    page.evaluate("() => document.activeElement.blur()");
    look(page);
    expectRefreshed(page);
  }

  /** What is chosen amid the page comes with everything around it. */
  @Test
  void aChoiceIsOfOneVersionWithTheRest() {
    Page page = page(Looked.LIGHT);
    page.navigate(address("sekolah?region=1504&date=2023-12-31"));
    page.locator(".p-school-grid a.p-name").first().waitFor();
    Locator old = page.locator(".p-plaque[data-old]");
    page.evaluate("() => document.querySelector('.p-plaque').dataset.old = ''");
    choose(page, "Belum tuntas");
    assertThat(old).hasCount(1);
    load(page, "640201", 6);
    choose(page, "Semua");
    assertThat(old).hasCount(0);
    assertThat(page.locator(".p-plaque")).hasCount(1);
  }

  private static void choose(Page page, String state) {
    Locator option =
        page.locator(".p-schools-card")
            .getByRole(
                AriaRole.RADIO,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + state)));
    option.check();
    assertThat(option).isChecked();
    String address = state.equals("Semua") ? "^(?!.*state)" : "state=";
    assertThat(page).hasURL(Pattern.compile(address));
  }

  /** The tab for files looks on its own account; whoever comes from there is kept up to date. */
  @Test
  void aPageReachedFromTheFilesFollows() {
    Page page = page(Looked.LIGHT);
    page.navigate(address("data"));
    page.locator("vaadin-upload").waitFor();
    page.locator("vaadin-side-nav-item").getByText("Sekolah").click();
    page.locator(".p-school-grid").waitFor();
    load(page, "640201", 5);
    page.evaluate("() => document.activeElement.blur()");
    assertThat(page.locator("vaadin-notification-card"))
        .containsText(
            "Halaman diperbarui", new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
  }
}
