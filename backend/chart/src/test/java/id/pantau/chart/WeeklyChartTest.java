package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.pantau.chart.draw.ChartRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Bars of weeks: as high as their count, outlined where a week is cut, hatched where unknown. */
class WeeklyChartTest {

  static final LocalDate MONDAY = LocalDate.of(2023, 7, 17);
  private static final Pattern BROKEN = Pattern.compile("NaN|Infinity|#[0-9A-F]{6}|rgb\\(");

  private final ChartRenderer renderer = new ChartRenderer();

  /** Whole weeks of so many people; of a negative number none was reported. */
  static List<Week> weeks(int... people) {
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      LocalDate from = MONDAY.plusWeeks(i);
      weeks.add(week(from, from.plusDays(6), people[i]));
    }
    return weeks;
  }

  private static Week week(LocalDate from, LocalDate to, int people) {
    return people < 0
        ? new Week.Missing(from, to, from + ": belum lapor")
        : new Week.Counted(from, to, people, "n" + people, from + ": " + people + " orang");
  }

  static WeeklyChart chart(List<Week> weeks) {
    return new WeeklyChart("Perekaman per minggu", weeks, new Indonesian());
  }

  private SvgDocument draw(List<Week> weeks, ChartSize size) {
    return SvgDocument.parse(renderer.svg(chart(weeks), size, Scheme.PAGE));
  }

  private static List<Element> bars(SvgDocument svg) {
    return svg.all("rect").stream()
        .filter(rect -> SvgDocument.inherited(rect, "fill").equals("var(--p-actual)"))
        .toList();
  }

  @Test
  void barsAreAsHighAsTheirCounts() {
    List<Element> bars = bars(draw(weeks(20, 0, 40, 10), ChartSize.W604));
    assertThat(bars).hasSize(3);
    double low = SvgDocument.number(bars.getFirst(), "height");
    assertThat(SvgDocument.number(bars.get(1), "height")).isCloseTo(2 * low, within(.2));
    assertThat(SvgDocument.number(bars.get(2), "height")).isCloseTo(low / 2, within(.2));
    double bottom = 280 - 28;
    for (Element bar : bars) {
      assertThat(SvgDocument.number(bar, "y") + SvgDocument.number(bar, "height"))
          .isCloseTo(bottom, within(.2));
    }
  }

  @Test
  void numbersStandOnTheBarsAndTheUnitOnTheTopTick() {
    List<String> texts = draw(weeks(20, 0, 40, 10), ChartSize.W604).texts();
    assertThat(texts).contains("n20", "n40", "n10", "40 orang", "20").doesNotContain("n0", "0");
  }

  @Test
  void aWeekThatIsCutIsOutlinedAndNotFilled() {
    List<Week> weeks = new ArrayList<>(weeks(20, 40));
    weeks.add(week(MONDAY.plusWeeks(2), MONDAY.plusWeeks(2).plusDays(2), 5));
    SvgDocument svg = draw(weeks, ChartSize.W604);
    assertThat(bars(svg)).hasSize(2);
    assertThat(svg.stroked("rect", "var(--p-actual)")).hasSize(1);
    Element cut = svg.stroked("rect", "var(--p-actual)").getFirst();
    assertThat(SvgDocument.inherited(cut, "stroke-dasharray")).isNotEmpty();
    assertThat(SvgDocument.inherited(cut, "fill")).isEqualTo("var(--p-surface)");
  }

  @Test
  void aWeekNobodyReportedIsHatchedAndHasNoBar() {
    SvgDocument svg = draw(weeks(20, -1, -1), ChartSize.W604);
    assertThat(bars(svg)).hasSize(1);
    assertThat(svg.stroked("path", "var(--p-edge)")).hasSize(1);
    assertThat(draw(weeks(20, 0, 3), ChartSize.W604).stroked("path", "var(--p-edge)")).isEmpty();
    assertThat(svg.titles()).filteredOn(title -> title.endsWith("belum lapor")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void everyWeekAnswersThePointerInEverySize(ChartSize size) {
    int[] two = IntStream.range(0, 104).map(i -> i % 9 == 0 ? i : 0).toArray();
    String svg = renderer.svg(chart(weeks(two)), size, Scheme.PAGE);
    assertThat(BROKEN.matcher(svg).results()).isEmpty();
    assertThat(svg).doesNotContain(" id=").doesNotContain("url(");
    assertThat(SvgDocument.parse(svg).titles()).hasSize(104);
  }

  @ParameterizedTest
  @EnumSource
  void nothingAndVeryMuchAreDrawn(ChartSize size) {
    for (List<Week> odd : List.of(weeks(0), weeks(-1), weeks(1), weeks(2_000_000_000, 1))) {
      String svg = renderer.svg(chart(odd), size, Scheme.PAGE);
      assertThat(BROKEN.matcher(svg).results()).isEmpty();
      assertThat(SvgDocument.parse(svg).titles()).hasSize(odd.size());
    }
  }

  @Test
  void weeksWithAGapAreRefused() {
    List<Week> gap = List.of(weeks(1).getFirst(), weeks(1, 1, 1).getLast());
    assertThatIllegalArgumentException().isThrownBy(() -> chart(gap));
    assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of()));
  }
}
