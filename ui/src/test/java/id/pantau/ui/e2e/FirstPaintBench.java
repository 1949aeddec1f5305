package id.pantau.ui.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How soon a reader sees something, and the figure. Every visit is a new page of a browser that has
 * the static files already; the server is warm. Run it with
 *
 * <pre>./mvnw -pl ui -am test -Dgroups=bench -Dexcluded.tags=none</pre>
 */
@Tag("bench")
class FirstPaintBench extends BrowserTest {
  private static final int WARM_UP = 4;
  private static final int VISITS = 12;

  /** Milliseconds since the address was entered. */
  private record Visit(double firstPaint, double figure) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "?region=16&date=2023-11-02", "?region=1673&date=2023-11-02"})
  void measure(String path) {
    List<Visit> visits = new ArrayList<>();
    try (BrowserContext reader = Looked.LIGHT.open(browser())) {
      for (int i = 0; i < WARM_UP + VISITS; i++) {
        visits.add(visit(reader, path));
      }
    }
    List<Visit> warm = visits.subList(WARM_UP, visits.size());
    System.out.printf(
        "bench overview %-30s first paint %4.0f ms (worst %4.0f), figure %4.0f ms (worst %4.0f)%n",
        path.isEmpty() ? "/" : path,
        median(warm, Visit::firstPaint),
        worst(warm, Visit::firstPaint),
        median(warm, Visit::figure),
        worst(warm, Visit::figure));
  }

  private Visit visit(BrowserContext reader, String path) {
    try (Page page = reader.newPage()) {
      page.addInitScript(
          """
          new MutationObserver(() => {
            if (!window.figureAt && document.querySelector('.p-plaque .p-hero')) {
              requestAnimationFrame(() => (window.figureAt = performance.now()));
            }
          }).observe(document, { childList: true, subtree: true });
          """);
      page.navigate(address(path));
      double figure = number(page, "window.figureAt");
      return new Visit(
          number(page, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"),
          figure);
    }
  }

  /** Waits until the expression has a value. */
  private static double number(Page page, String expression) {
    page.waitForFunction("() => " + expression);
    return ((Number) page.evaluate("() => " + expression)).doubleValue();
  }

  private static double median(List<Visit> visits, ToDoubleFunction<Visit> value) {
    return sorted(visits, value).get(visits.size() / 2);
  }

  private static double worst(List<Visit> visits, ToDoubleFunction<Visit> value) {
    return Collections.max(sorted(visits, value));
  }

  private static List<Double> sorted(List<Visit> visits, ToDoubleFunction<Visit> value) {
    return visits.stream().mapToDouble(value).sorted().boxed().toList();
  }
}
