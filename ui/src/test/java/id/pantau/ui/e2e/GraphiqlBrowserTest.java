package id.pantau.ui.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The page where questions are tried, without the internet. */
class GraphiqlBrowserTest extends BrowserTest {

  private static final String NATION = "NasionalKeSekolah_NationToSchool";

  private static Locator tabs(Page page) {
    return page.getByRole(AriaRole.TAB);
  }

  private static Locator answer(Page page) {
    return page.locator(".result-window");
  }

  private Page opened() {
    Page page = page(Looked.LIGHT);
    page.navigate(address("graphiql"));
    assertThat(tabs(page)).hasCount(10);
    return page;
  }

  @Test
  void theNationIsAskedDownToItsSchools() {
    Page page = page(Looked.LIGHT);
    var hosts = new ArrayList<String>();
    page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
    page.navigate(address("graphiql"));
    assertThat(tabs(page)).hasCount(10);
    tabs(page).getByText(NATION).click();
    assertThat(page.locator(".graphiql-query-editor"))
        .containsText("Dari nasional sampai sekolah dalam satu kueri");
    page.locator(".graphiql-execute-button").click();
    assertThat(answer(page))
        .containsText(
            "\"name\": \"Indonesia\"",
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    assertThat(answer(page)).not().containsText("errors");
    assertThat(hosts).containsOnly("127.0.0.1");
  }

  /** Whoever wrote over the examples gets them back. */
  @Test
  void theExamplesComeBack() {
    Page page = opened();
    page.locator(".graphiql-tab-active").getByLabel("Close Tab").click();
    assertThat(tabs(page)).hasCount(9);
    page.waitForFunction(
        "() => JSON.parse(localStorage.getItem('graphiql:tabState') || '{}').tabs?.length === 9");
    page.reload();
    assertThat(tabs(page)).hasCount(9);
    page.getByText("Buka lagi sepuluh contoh").click();
    assertThat(tabs(page)).hasCount(10);
  }

  /** Nobody waits for what will not come. */
  @Test
  void missingExamplesAreSaid() {
    Page page = page(Looked.LIGHT);
    page.route(
        "**/graphiql/examples.json",
        route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    page.navigate(address("graphiql"));
    assertThat(page.getByRole(AriaRole.ALERT))
        .containsText("contohnya gagal dimuat. Periksa sambungan, lalu muat ulang.");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("its examples failed to load");
    assertThat(page.getByText("Memuat")).hasCount(0);
    forgive("503");
  }
}
