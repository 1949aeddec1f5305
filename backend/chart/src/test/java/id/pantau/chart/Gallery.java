package id.pantau.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.draw.ChartRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All samples in all sizes, to look at: {@code ./mvnw -q -pl backend/chart -am test-compile
 * surefire:test -Dtest=Gallery -Dsurefire.failIfNoSpecifiedTests=false}, then open {@code
 * backend/chart/target/gallery/light.html} and {@code dark.html}.
 */
class Gallery {

  private static final Path FOLDER = Path.of("target", "gallery");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void writesAPage(String scheme) throws IOException {
    Path page = Files.createDirectories(FOLDER).resolve(scheme + ".html");
    Files.writeString(page, page(scheme));
    assertThat(page).content().contains("</svg>");
  }

  private static String page(String scheme) throws IOException {
    StringBuilder out = new StringBuilder("<!doctype html><meta charset=utf-8><style>");
    out.append(css()).append("html{color-scheme:").append(scheme).append("}</style><body>");
    samples().forEach((name, chart) -> append(out, name, chart));
    return out.toString();
  }

  private static void append(StringBuilder out, String name, ProgressChart chart) {
    out.append("<h2>").append(name).append("</h2>");
    for (ChartSize size : ChartSize.values()) {
      out.append("<div class=card style=\"width:").append(size.width()).append("px\">");
      out.append(new ChartRenderer().svg(chart, size, Scheme.PAGE)).append("</div>");
    }
  }

  private static String css() throws IOException {
    try (var css = Gallery.class.getResourceAsStream("gallery.css")) {
      return new String(css.readAllBytes(), UTF_8);
    }
  }

  private static Map<String, ProgressChart> samples() {
    Map<String, ProgressChart> samples = new LinkedHashMap<>();
    samples.put("Lubuklinggau, panel", Samples.lubuklinggau(Magnifier.PANEL));
    samples.put("Lubuklinggau, inset", Samples.lubuklinggau(Magnifier.INSET));
    samples.put("Indonesia, no magnifier", Samples.nation(Magnifier.NONE));
    samples.put("Sumatera Selatan, inset", Samples.province(Magnifier.INSET));
    samples.put(
        "Lubuklinggau, panel, ahead",
        Samples.ahead(Samples.lubuklinggau(Magnifier.PANEL), Samples.AS_OF, 120));
    samples.put(
        "Sumatera Selatan, inset, ahead",
        Samples.ahead(Samples.province(Magnifier.INSET), Samples.AS_OF, 2_000));
    samples.put(
        "Indonesia, wide fan, ahead",
        Samples.ahead(Samples.nation(Magnifier.INSET), Samples.AS_OF, 3_000_000));
    samples.put("Above, ahead", Samples.ahead(Samples.above(), Samples.AS_OF, 60));
    samples.put("Above the target", Samples.above());
    samples.put("Early, long labels", Samples.early());
    samples.put("Nothing", Samples.bare(List.of()));
    samples.put("500 days", Samples.daily(500));
    return samples;
  }
}
