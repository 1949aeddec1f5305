package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.draw.ChartRenderer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every SVG of a progress chart has and what none has. */
class ProgressStructureTest {

  /** The custom properties that the pages define and charts may use. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "--p-font",
          "--p-actual",
          "--p-target",
          "--p-path",
          "--p-grid",
          "--p-axis",
          "--p-bad",
          "--p-ink-2",
          "--p-ink-3",
          "--p-edge",
          "--p-rule",
          "--p-surface",
          "--p-surface-2");

  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");
  private static final Pattern PROPERTY = Pattern.compile("var\\((--p-[a-z0-9-]+)\\)");

  private final ChartRenderer renderer = new ChartRenderer();

  @ParameterizedTest
  @EnumSource
  void isOneLabelledImageAsWideAsItsSize(ChartSize size) {
    SvgDocument svg = parse(Samples.lubuklinggau(Magnifier.PANEL), size);
    assertThat(svg.root().getTagName()).isEqualTo("svg");
    assertThat(svg.root().getAttribute("role")).isEqualTo("img");
    assertThat(svg.root().getAttribute("aria-label")).contains("4.015 orang dari target 42.004");
    assertThat(svg.root().getAttribute("viewBox"))
        .isEqualTo("0 0 " + size.width() + heightAt(size));
    assertThat(svg.root().hasAttribute("width")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void pageTakesEveryColourFromTheTokens(ChartSize size) {
    String svg = renderer.svg(Samples.nation(Magnifier.INSET), size, Scheme.PAGE);
    assertThat(HEX.matcher(svg).results()).isEmpty();
    assertThat(svg).doesNotContain("rgb(").doesNotContain("style=");
    assertThat(properties(svg)).isNotEmpty().isSubsetOf(PROPERTIES);
  }

  @Test
  void lightStandsAlone() {
    String svg = renderer.svg(Samples.lubuklinggau(Magnifier.NONE), ChartSize.W604, Scheme.LIGHT);
    assertThat(svg).doesNotContain("var(").doesNotContain("rgb(").contains("#17406B");
    assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    assertThat(SvgDocument.parse(svg).root().getAttribute("width")).isEqualTo("604");
  }

  @ParameterizedTest
  @EnumSource
  void hasNothingThatCouldClashOrLoadOrRun(ChartSize size) {
    String svg = renderer.svg(Samples.nation(Magnifier.PANEL), size, Scheme.PAGE);
    assertThat(svg)
        .doesNotContain(" id=")
        .doesNotContain("url(")
        .doesNotContain("href")
        .doesNotContain("<script")
        .doesNotContain("<style")
        .doesNotContain("<defs");
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkAnswersThePointer(ChartSize size) {
    ProgressChart chart = Samples.nation(Magnifier.NONE);
    List<String> titles = parse(chart, size).titles();
    List<String> points = chart.actual().points().stream().map(Point::title).toList();
    assertThat(titles).containsSubsequence(points);
    assertThat(titles).hasSize(points.size() + 3);
    assertThat(titles).endsWith(chart.published().getFirst().title());
    assertThat(titles).contains("Target 2023: 49.008.274 orang", chart.path().title());
  }

  @Test
  void labelsReplaceALegend() {
    List<String> texts = parse(Samples.lubuklinggau(Magnifier.PANEL), ChartSize.W824).texts();
    assertThat(texts)
        .contains(
            "Target 42.004",
            "25 % dari wajib KTP",
            "jalur ke target",
            "2 Nov 2023",
            "31.181 di bawah jalur",
            "4.015",
            "terbit, Linggau Pos",
            "Ramadan",
            "Jan",
            "Des")
        .anyMatch(text -> text.startsWith("Diperbesar"));
  }

  @Test
  void narrowChartsUseBriefWordsAndEveryThirdMonth() {
    List<String> texts = parse(Samples.lubuklinggau(Magnifier.PANEL), ChartSize.W326).texts();
    assertThat(texts).contains("Target 42.004", "jalur", "31.181", "4.015", "Jan", "Apr", "Okt");
    assertThat(texts).doesNotContain("25 % dari wajib KTP", "jalur ke target", "Feb", "");
  }

  @Test
  void onlyTheTopTickHasTheUnitAndNoneIsZeroOrAtTheTarget() {
    List<String> texts = parse(Samples.lubuklinggau(Magnifier.NONE), ChartSize.W1088).texts();
    assertThat(texts).contains("10.000", "20.000", "30.000 orang");
    assertThat(texts).doesNotContain("0", "40.000", "40.000 orang", "10.000 orang");
  }

  private static Set<String> properties(String svg) {
    return PROPERTY
        .matcher(svg)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static String heightAt(ChartSize size) {
    return size.narrow() ? " 486" : " 576";
  }

  private SvgDocument parse(ProgressChart chart, ChartSize size) {
    return SvgDocument.parse(renderer.svg(chart, size, Scheme.PAGE));
  }
}
