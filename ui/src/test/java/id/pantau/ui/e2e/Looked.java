package id.pantau.ui.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** How a reader looks at the page. */
enum Looked {
  LIGHT(1440, 900, ColorScheme.LIGHT),
  DARK(1440, 900, ColorScheme.DARK),
  PHONE(390, 844, ColorScheme.LIGHT),
  PHONE_DARK(390, 844, ColorScheme.DARK);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Looked(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  int width() {
    return width;
  }

  /** A fresh reader without cookies. */
  BrowserContext open(Browser browser) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setDeviceScaleFactor(width < 800 ? 2 : 1)
            .setColorScheme(scheme)
            .setLocale("id-ID"));
  }

  /** Waits for the plaque, the fonts and the first still frame. */
  static void settle(Page page) {
    page.locator(".p-plaque .p-hero").waitFor();
    page.evaluate("() => document.fonts.ready.then(() => true)");
    page.waitForTimeout(400);
  }
}
