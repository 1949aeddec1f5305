package id.pantau.chart;

import static id.pantau.chart.SvgDocument.corners;
import static id.pantau.chart.SvgDocument.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.chart.SvgDocument.Corner;
import id.pantau.chart.draw.ChartRenderer;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Where things are drawn, measured against the grid lines and the months' ticks. */
class ProgressGeometryTest {

  /** Coordinates have one decimal, and two of them are compared. */
  private static final Offset<Double> PIXEL = within(0.16);

  private static final int LEFT = 2;

  private final ChartRenderer renderer = new ChartRenderer();

  @ParameterizedTest
  @EnumSource
  void theLastValueStandsAtItsHeight(ChartSize size) {
    Scale scale = new Scale(draw(Samples.province(Magnifier.NONE), size), 1_000_000, "1 jt orang");
    Element last = scale.svg.stroked("circle", "var(--p-surface)").getLast();
    assertThat(number(last, "cy")).isCloseTo(scale.y(61_095), PIXEL);
  }

  @ParameterizedTest
  @EnumSource
  void theAxisReachesTheTarget(ChartSize size) {
    SvgDocument svg = draw(Samples.lubuklinggau(Magnifier.NONE), size);
    Scale scale = new Scale(svg, 30_000, "30.000 orang");
    List<Corner> target = corners(svg.stroked("path", "var(--p-target)").getFirst());
    assertThat(target.getFirst().y()).isCloseTo(scale.y(41_325), PIXEL);
    assertThat(target.getLast().y()).isCloseTo(scale.y(42_004), PIXEL).isGreaterThan(22);
    assertThat(target.getFirst().x()).isEqualTo(LEFT);
  }

  @ParameterizedTest
  @EnumSource
  void theActualLineOnlyMovesRightAndNeverDown(ChartSize size) {
    SvgDocument svg = draw(Samples.daily(500), size);
    List<Corner> line = corners(svg.stroked("path", "var(--p-actual)").getFirst());
    assertThat(line).hasSize(500);
    for (int i = 1; i < line.size(); i++) {
      assertThat(line.get(i).x()).isGreaterThan(line.get(i - 1).x() - 1e-9);
      assertThat(line.get(i).y()).isLessThanOrEqualTo(line.get(i - 1).y() + 1e-9);
    }
  }

  @Test
  void theActualLineEndsAtTheAsOfDay() {
    SvgDocument svg = draw(Samples.lubuklinggau(Magnifier.NONE), ChartSize.W1088);
    Corner end = corners(svg.stroked("path", "var(--p-actual)").getFirst()).getLast();
    double part = (Samples.AS_OF.getDayOfYear() - 1) / 364.0;
    assertThat(end.x()).isCloseTo(LEFT + part * (898 - LEFT), PIXEL);
    assertThat(end.x()).isCloseTo(upright(svg, "var(--p-ink-3)"), PIXEL);
  }

  @Test
  void missingPointsBreakTheLineAndAreHatched() {
    SvgDocument svg = draw(Samples.nation(Magnifier.NONE), ChartSize.W1088);
    List<Corner> line = corners(svg.stroked("path", "var(--p-actual)").getFirst());
    assertThat(line.stream().filter(Corner::starts)).hasSize(2);
    List<Corner> hatch = corners(svg.stroked("path", "var(--p-edge)").getFirst());
    double lastBefore = line.get(lastOfFirstStroke(line)).x();
    double firstAfter = line.get(lastOfFirstStroke(line) + 1).x();
    assertThat(hatch).allMatch(corner -> corner.x() > lastBefore && corner.x() < firstAfter);
  }

  @Test
  void theGapRunsFromThePathDownToTheActualCount() {
    SvgDocument svg = draw(Samples.lubuklinggau(Magnifier.NONE), ChartSize.W1088);
    Scale scale = new Scale(svg, 30_000, "30.000 orang");
    Element gap = svg.stroked("line", "var(--p-bad)").getFirst();
    double path = 42_004 * 305 / 364.0;
    assertThat(number(gap, "y1")).isCloseTo(scale.y(path) + 7, PIXEL);
    assertThat(number(gap, "y2")).isCloseTo(scale.y(4_015) - 7, PIXEL);
  }

  @Test
  void theSecondPanelHasTheSameDaysAndItsOwnScale() {
    SvgDocument svg = draw(Samples.lubuklinggau(Magnifier.PANEL), ChartSize.W824);
    List<Element> lines = svg.stroked("path", "var(--p-actual)");
    Corner main = corners(lines.get(0)).getLast();
    Corner lower = corners(lines.get(1)).getLast();
    assertThat(lower.x()).isEqualTo(main.x());
    assertThat(lower.y()).isCloseTo(548 - 4_015 / 6_000.0 * 186, PIXEL);
    assertThat(svg.texts()).contains("Diperbesar 5 kali: 0–6.000 orang");
  }

  @Test
  void aLineThatCanBeReadIsNotMagnified() {
    String plain = renderer.svg(Samples.above(), ChartSize.W824, Scheme.PAGE);
    assertThat(SvgDocument.parse(plain).stroked("path", "var(--p-actual)")).hasSize(1);
    assertThat(plain).doesNotContain("Diperbesar");
  }

  @Test
  void theInsetTakesOnlyRoomThatIsFree() {
    ProgressChart chart = Samples.province(Magnifier.INSET);
    assertThat(draw(chart, ChartSize.W1088).texts())
        .contains("Diperbesar: delapan minggu terakhir");
    assertThat(draw(chart, ChartSize.W824).texts()).contains("Diperbesar 15 kali: 0–80.000 orang");
  }

  @ParameterizedTest
  @EnumSource
  void theFanOpensAtTheCountAndEndsAtItsQuantiles(ChartSize size) {
    ProgressChart chart = Samples.ahead(Samples.lubuklinggau(Magnifier.NONE), Samples.AS_OF, 1_000);
    Scale scale = new Scale(draw(chart, size), 30_000, "30.000 orang");
    List<Element> edges = scale.svg.stroked("path", "var(--p-fan-edge)");
    List<Corner> median = corners(scale.svg.stroked("path", "var(--p-actual)").getFirst());
    Corner now = corners(scale.svg.stroked("path", "var(--p-actual)").getLast()).getLast();
    assertThat(median.getFirst().x()).isCloseTo(now.x(), PIXEL);
    assertThat(median.getFirst().y()).isCloseTo(now.y(), PIXEL);
    assertThat(median).hasSize(10);
    assertThat(median.getLast().y()).isCloseTo(scale.y(4_015 + 9 * 1_000), PIXEL);
    assertThat(corners(edges.get(0)).getLast().y()).isCloseTo(scale.y(4_015 + 5_400), PIXEL);
    assertThat(corners(edges.get(1)).getLast().y()).isCloseTo(scale.y(4_015 + 15_300), PIXEL);
    assertThat(scale.svg.all("path").stream().map(e -> SvgDocument.inherited(e, "fill")))
        .containsSequence("var(--p-fan-80)", "var(--p-fan-50)");
  }

  @Test
  void whatTheFanComesToStandsInTheMarginOffTheTarget() {
    for (double added : new double[] {10, 3_000, 4_200, 6_000}) {
      ProgressChart chart =
          Samples.ahead(Samples.lubuklinggau(Magnifier.NONE), Samples.AS_OF, added);
      SvgDocument svg = draw(chart, ChartSize.W824);
      double target = number(svg.text("Target 42.004").orElseThrow(), "y");
      double end = number(svg.text(chart.fan().end()).orElseThrow(), "y");
      assertThat(Math.abs(target - end)).isGreaterThanOrEqualTo(34);
    }
    ProgressChart chart = Samples.ahead(Samples.lubuklinggau(Magnifier.NONE), Samples.AS_OF, 10);
    assertThat(draw(chart, ChartSize.W326).texts()).doesNotContain(chart.fan().end());
  }

  @Test
  void theInsetShowsWhereTheFanEnds() {
    ProgressChart chart = Samples.ahead(Samples.province(Magnifier.INSET), Samples.AS_OF, 1_000);
    assertThat(draw(chart, ChartSize.W1088).texts())
        .contains("P10 66.495", "P50 70.095", "P90 76.395");
  }

  @Test
  void aCountBetweenMissingOnesIsSeen() {
    LocalDate day = Samples.START.plusDays(100);
    SvgDocument svg =
        draw(
            Samples.bare(
                List.of(
                    Samples.missing("A", day.minusDays(7)),
                    Samples.observed("A", day, 10),
                    Samples.missing("A", day.plusDays(7)),
                    Samples.observed("A", day.plusDays(14), 12))),
            ChartSize.W604);
    assertThat(svg.stroked("circle", "var(--p-actual)")).hasSize(2);
  }

  private SvgDocument draw(ProgressChart chart, ChartSize size) {
    return SvgDocument.parse(renderer.svg(chart, size, Scheme.PAGE));
  }

  private static double upright(SvgDocument svg, String stroke) {
    return svg.stroked("line", stroke).stream()
        .mapToDouble(e -> number(e, "x1"))
        .findFirst()
        .orElseThrow();
  }

  private static int lastOfFirstStroke(List<Corner> line) {
    int i = 1;
    while (!line.get(i).starts()) {
      i++;
    }
    return i - 1;
  }

  /** People to px, from the zero line and one grid line, whose text stands 5 px above it. */
  private static final class Scale {
    private final SvgDocument svg;
    private final double zero;
    private final double perPerson;

    Scale(SvgDocument svg, double tick, String text) {
      this.svg = svg;
      this.zero = zeroLine(svg);
      double y = number(svg.text(text).orElseThrow(), "y") + 5;
      this.perPerson = (zero - y) / tick;
    }

    double y(double people) {
      return zero - people * perPerson;
    }

    private static double zeroLine(SvgDocument svg) {
      return svg.stroked("line", "var(--p-axis)").stream()
          .filter(line -> number(line, "x1") != number(line, "x2"))
          .mapToDouble(line -> number(line, "y1"))
          .max()
          .orElseThrow();
    }
  }
}
