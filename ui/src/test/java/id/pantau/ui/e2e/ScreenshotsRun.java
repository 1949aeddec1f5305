package id.pantau.ui.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the README anew, into {@code docs/images}:
 *
 * <pre>./mvnw -pl ui -am test -Dtest=ScreenshotsRun -Dgroups=screenshots -Dexcluded.tags=none \
 * -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@Tag("screenshots")
class ScreenshotsRun extends BrowserTest {
  private static final Path IMAGES = Path.of("..", "docs", "images");

  /** Higher than this an image only grows, and says no more. */
  private static final int MOST_PIXELS = 1600;

  @ParameterizedTest
  @CsvSource({
    "overview-light, LIGHT, ?region=16&date=2023-11-02&basis=ELIGIBLE&selected=1673",
    "overview-dark, DARK, ?region=16&date=2023-11-02&basis=ELIGIBLE&selected=1673",
    "overview-phone, PHONE, ?region=16&date=2023-11-02&basis=ELIGIBLE&selected=1673",
    "overview-nation, LIGHT, ?date=2023-11-02",
    "overview-office, LIGHT, ?region=1673&date=2023-11-02&basis=ELIGIBLE",
    "data-reporting, LIGHT, data?tab=REPORTING&region=16",
    "schools, LIGHT, sekolah?region=1504&date=2023-12-31",
    "schools-phone, PHONE, sekolah?region=1504&date=2023-12-31",
    "school, LIGHT, sekolah/99504001?region=1504&date=2023-12-31"
  })
  void takes(String name, Looked looked, String path) {
    take(name, looked, path);
  }

  @ParameterizedTest
  @CsvSource({"data-file, LIGHT", "data-file-phone, PHONE"})
  void takesAFile(String name, Looked looked) {
    take(name, looked, "data?load=" + OfficeFile.examined(page(looked), address("api/loads")));
  }

  private void take(String name, Looked looked, String path) {
    Page page = page(looked);
    page.navigate(address(path));
    settle(page);
    page.setViewportSize(looked.width(), Math.min(MOST_PIXELS, contentHeight(page)));
    settle(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(IMAGES.resolve(name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED));
  }

  private static void settle(Page page) {
    page.locator(".p-card h2").first().waitFor();
    page.evaluate("() => document.fonts.ready.then(() => true)");
    page.waitForTimeout(400);
  }

  /** The page scrolls within the shell, so the window is made as high as all of it. */
  private static int contentHeight(Page page) {
    String main = "() => Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)";
    return (Integer) page.evaluate(main);
  }
}
