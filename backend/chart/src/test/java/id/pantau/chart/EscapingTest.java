package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.draw.ChartRenderer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and sources come from files: none may become markup or break the document. */
class EscapingTest {

  private final ChartRenderer renderer = new ChartRenderer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "OKU & OKI",
        "&lt;b&gt;",
        "]]>",
        "Muba 🗺 – “kutip”"
      })
  void comesBackAsTheTextItWas(String text) {
    SvgDocument svg = SvgDocument.parse(renderer.svg(all(text), ChartSize.W824, Scheme.PAGE));
    assertThat(svg.root().getAttribute("aria-label")).isEqualTo(text);
    assertThat(svg.titles()).hasSize(4).allMatch(text::equals);
    assertThat(svg.texts()).contains(text);
    assertThat(svg.all("script")).isEmpty();
    assertThat(svg.all("img")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0, 0x1, 0x8, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
  void charactersThatXmlForbidsAreDropped(int forbidden) {
    String text = "OKU" + (char) forbidden + " Timur";
    SvgDocument svg = SvgDocument.parse(renderer.svg(all(text), ChartSize.W824, Scheme.PAGE));
    assertThat(svg.titles()).allMatch("OKU Timur"::equals);
    assertThat(svg.root().getAttribute("aria-label")).isEqualTo("OKU Timur");
    assertThat(svg.texts()).contains("OKU Timur");
  }

  @ParameterizedTest
  @EnumSource
  void holdsInBothSchemes(Scheme scheme) {
    String svg = renderer.svg(all("<script>\u0000"), ChartSize.W326, scheme);
    assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
  }

  private static ProgressChart all(String text) {
    LocalDate day = Samples.START.plusDays(200);
    Words words = Words.of(text);
    return new ProgressChart(
        text,
        Samples.YEAR,
        new Actual(List.of(new Point.Observed(day, 5, text)), words),
        new Target(List.of(new Target.Step(Samples.START, 10, text)), words, text),
        new PathToTarget(Samples.START, 0, Samples.END, 10, words, text),
        new AsOf(day, words, words),
        List.of(new PublishedPoint(day.minusDays(90), 2, words, text)),
        List.of(new ContextBand(day, day.plusDays(60), text)),
        null,
        Magnifier.NONE,
        new Indonesian());
  }
}
