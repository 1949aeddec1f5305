package id.pantau.ui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityBrowserTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource({
    "LIGHT, ?date=2023-11-02",
    "DARK, ?date=2023-11-02",
    "PHONE, ?date=2023-11-02",
    "LIGHT, ?region=16&date=2023-11-02&selected=1673",
    "DARK, ?region=16&date=2023-11-02&selected=1673",
    "PHONE_DARK, ?region=16&date=2023-11-02",
    "LIGHT, ?region=1673&date=2023-11-02&basis=ELIGIBLE",
    "DARK, ?region=1673&date=2023-11-02&basis=ELIGIBLE&lang=en",
    "PHONE, ?region=1673&date=2023-11-02"
  })
  void axeFindsNothingSerious(Looked looked, String path) {
    assertThat(serious(open(looked, path))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK", "PHONE"})
  void axeFindsNothingSeriousAboutAbout(Looked looked) {
    Page page = page(looked);
    page.navigate(address("about"));
    page.locator(".p-entry").first().waitFor();
    assertThat(serious(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, data",
    "DARK, data",
    "PHONE, data",
    "LIGHT, data?tab=REPORTING&region=16",
    "DARK, data?tab=REPORTING&region=16",
    "PHONE_DARK, data?tab=REPORTING&region=16",
    "LIGHT, data?tab=DATASETS&dataset=activations",
    "PHONE, data?tab=DATASETS&dataset=activations",
    "LIGHT, data?tab=VERSIONS",
    "DARK, data?tab=VERSIONS",
    "PHONE, data?tab=VERSIONS",
    "LIGHT, sekolah?region=1504&date=2023-12-31",
    "DARK, sekolah?region=1504&date=2023-12-31",
    "PHONE, sekolah?region=1504&date=2023-12-31",
    "LIGHT, sekolah?region=1504&q=zzz",
    "PHONE_DARK, sekolah/99504016?date=2023-12-31",
    "LIGHT, sekolah/99504001?date=2023-12-31",
    "DARK, sekolah/99504001?date=2023-12-31&lang=en",
    "LIGHT, data/rules",
    "PHONE_DARK, data/rules"
  })
  void axeFindsNothingSeriousAboutDataAndSchools(Looked looked, String path) {
    assertThat(serious(opened(looked, path))).isEmpty();
  }

  /** With the options open, so that every field is seen. */
  private Page opened(Looked looked, String path) {
    Page page = page(looked);
    page.navigate(address(path));
    page.locator("main h2").first().waitFor();
    page.evaluate(
        "() => document.querySelectorAll('vaadin-details').forEach(d => d.opened = true)");
    page.waitForTimeout(500);
    return page;
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingSeriousAboutAFile(Looked looked) {
    Page page = page(looked);
    page.navigate(address("data?load=" + OfficeFile.examined(page, address("api/loads"))));
    page.locator(".p-load-plaque").waitFor();
    page.waitForTimeout(500);
    assertThat(page.locator(".p-violations tbody tr").count()).isEqualTo(2);
    assertThat(serious(page)).isEmpty();
  }

  private static List<String> serious(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(AccessibilityBrowserTest::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(node -> "\n  " + node.getTarget() + " " + node.getHtml())
            .toList();
  }
}
