package id.pantau.ui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test in a real browser; anything on its console or that it failed to fetch is a failure. */
@NeedsChromium
@RealApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> opened = new ArrayList<>();
  private Playwright playwright;
  private Browser browser;

  @LocalServerPort private int port;

  @BeforeAll
  void launch() {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  void quit() {
    browser.close();
    playwright.close();
  }

  @AfterEach
  void nothingWentWrong() {
    opened.forEach(BrowserContext::close);
    opened.clear();
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    assertThat(all).isEmpty();
  }

  Browser browser() {
    return browser;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port + "/" + path;
  }

  /** A fresh reader's page on an address, with the plaque in sight. */
  Page open(Looked looked, String path) {
    Page page = page(looked);
    page.navigate(address(path));
    Looked.settle(page);
    return page;
  }

  Page page(Looked looked) {
    return watched(looked.open(browser));
  }

  Page watched(BrowserContext context) {
    opened.add(context);
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    return page;
  }

  /** Takes back what an expected failure complained. */
  void forgive(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }
}
