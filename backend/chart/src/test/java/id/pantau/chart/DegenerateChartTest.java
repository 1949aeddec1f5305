package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pantau.chart.draw.ChartRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Little data, odd data, no data: a picture all the same, and never a lie. */
class DegenerateChartTest {

  private static final LocalDate DAY = Samples.START.plusDays(50);
  private static final Pattern NOT_A_NUMBER = Pattern.compile("NaN|Infinity|[0-9]E[0-9]");

  private final ChartRenderer renderer = new ChartRenderer();

  static Stream<ProgressChart> oddCharts() {
    return Stream.of(
        Samples.bare(List.of()),
        Samples.bare(List.of(Samples.observed("A", DAY, 0))),
        Samples.bare(List.of(Samples.observed("A", DAY, 1))),
        Samples.bare(List.of(Samples.missing("A", DAY))),
        Samples.bare(List.of(Samples.missing("A", DAY), Samples.missing("A", DAY.plusDays(9)))),
        Samples.bare(
            List.of(Samples.observed("A", DAY, 3), Samples.observed("A", DAY.plusDays(1), 3))),
        Samples.bare(List.of(Samples.observed("A", Samples.END.plusDays(1), 3))),
        Samples.bare(List.of(Samples.observed("A", DAY, 9e15))),
        Samples.daily(700),
        Samples.above(),
        Samples.early(),
        withAsOf(Samples.START.minusDays(1)),
        withAsOf(Samples.END.plusDays(40)),
        withAsOf(Samples.START),
        withAsOf(Samples.END),
        withGoal(Samples.target(0), null),
        withGoal(null, Samples.path(42_004)),
        withGoal(Samples.target(42_004), null),
        withGoal(lateTarget(), Samples.path(1)),
        withWindow(new Window(DAY, DAY.plusDays(1))),
        withWindow(new Window(Samples.START, Samples.START.plusYears(12))));
  }

  @ParameterizedTest
  @MethodSource("oddCharts")
  void areDrawnInEverySize(ProgressChart chart) {
    for (ChartSize size : ChartSize.values()) {
      for (Scheme scheme : Scheme.values()) {
        String svg = renderer.svg(chart, size, scheme);
        assertThat(SvgDocument.parse(svg).root().getAttribute("role")).isEqualTo("img");
        assertThat(svg).endsWith("</svg>");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oddCharts")
  void haveFiniteCoordinates(ProgressChart chart) {
    for (ChartSize size : ChartSize.values()) {
      String svg = renderer.svg(chart, size, Scheme.PAGE);
      assertThat(NOT_A_NUMBER.matcher(svg).results()).isEmpty();
    }
  }

  @Test
  void nothingReportedDrawsNoLineAndNoValue() {
    ProgressChart chart =
        Samples.bare(List.of(Samples.missing("A", DAY), Samples.missing("A", DAY.plusDays(30))));
    SvgDocument svg = SvgDocument.parse(renderer.svg(chart, ChartSize.W604, Scheme.PAGE));
    assertThat(svg.stroked("path", "var(--p-actual)")).isEmpty();
    assertThat(svg.stroked("path", "var(--p-edge)")).hasSize(1);
    assertThat(svg.texts()).doesNotContain("nilai");
    assertThat(svg.titles()).hasSize(2).allMatch(title -> title.endsWith("belum lapor"));
  }

  @Test
  void noTargetDrawsNoTargetAndNoGap() {
    ProgressChart chart = withGoal(null, null);
    SvgDocument svg = SvgDocument.parse(renderer.svg(chart, ChartSize.W1088, Scheme.PAGE));
    assertThat(svg.stroked("path", "var(--p-target)")).isEmpty();
    assertThat(svg.stroked("path", "var(--p-path)")).isEmpty();
    assertThat(svg.stroked("line", "var(--p-bad)")).isEmpty();
    assertThat(svg.texts()).contains("4.015").doesNotContain("31.181 di bawah jalur");
  }

  @Test
  void anAsOfDayOutsideTheWindowIsNotMarked() {
    String svg = renderer.svg(withAsOf(Samples.END.plusDays(1)), ChartSize.W1088, Scheme.PAGE);
    assertThat(SvgDocument.parse(svg).texts()).doesNotContain("hari itu", "di bawah");
    assertThat(svg).doesNotContain("--p-bad");
  }

  @Test
  void hugeNumbersKeepTheirTicksRound() {
    SvgDocument svg =
        SvgDocument.parse(
            renderer.svg(Samples.nation(Magnifier.NONE), ChartSize.W1088, Scheme.PAGE));
    assertThat(svg.texts()).contains("10 jt", "20 jt", "30 jt", "40 jt orang");
  }

  @Test
  void longLabelsEndInAnEllipsisInsideThePicture() {
    SvgDocument svg = SvgDocument.parse(renderer.svg(Samples.early(), ChartSize.W326, Scheme.PAGE));
    assertThat(svg.texts()).anyMatch(text -> text.startsWith("Kabupaten") && text.endsWith("…"));
  }

  @Test
  void specsThatCannotBeTrueAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(DAY, DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Point.Observed(DAY, -1, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Point.Observed(DAY, Double.NaN, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(List.of(), Words.of("Target"), ""));
    Point twice = Samples.observed("A", DAY, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actual(List.of(twice, twice), Words.of("1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PathToTarget(DAY, 0, DAY, 9, Words.of("jalur"), ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContextBand(DAY, DAY.minusDays(1), "Ramadan"));
  }

  @Test
  void fansThatCannotBeTrueAreRefused() {
    var step = new Fan.Step(DAY.plusDays(1), 1, 2, 3, 4, 5, "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan(DAY, 1, List.of(), "", ""))
        .withMessageContaining("without steps");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan(DAY, 1, List.of(step, step), "", ""))
        .withMessageContaining("out of order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan(DAY.plusDays(1), 1, List.of(step), "", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan.Step(DAY, 1, 2, 1.5, 4, 5, ""))
        .withMessageContaining("cross");
    assertThatIllegalArgumentException().isThrownBy(() -> new Fan.Step(DAY, -1, 2, 3, 4, 5, ""));
  }

  /** Open to it is a fan of another year, of one day, and one that goes far beyond the target. */
  @ParameterizedTest
  @EnumSource
  void fansAreCutToTheWindow(ChartSize size) {
    for (Magnifier magnifier : Magnifier.values()) {
      ProgressChart chart = Samples.lubuklinggau(magnifier);
      assertThat(titles(Samples.ahead(chart, Samples.END.plusDays(3), 100), size))
          .isEqualTo(titles(chart, size));
      assertThat(titles(Samples.ahead(chart, Samples.END.minusDays(1), 100), size))
          .contains("31 Des 2023: 4.115");
      SvgDocument.parse(renderer.svg(Samples.ahead(chart, Samples.AS_OF, 1e9), size, Scheme.PAGE));
    }
  }

  private List<String> titles(ProgressChart chart, ChartSize size) {
    return SvgDocument.parse(renderer.svg(chart, size, Scheme.PAGE)).titles();
  }

  private static Target lateTarget() {
    return new Target(
        List.of(new Target.Step(Samples.END.plusDays(1), 50, "")), Words.of("Target"), "");
  }

  private static ProgressChart withAsOf(LocalDate day) {
    ProgressChart c = Samples.lubuklinggau(Magnifier.PANEL);
    AsOf asOf = new AsOf(day, Words.of("hari itu"), Words.of("di bawah"));
    return new ProgressChart(
        c.sentence(),
        c.window(),
        c.actual(),
        c.target(),
        c.path(),
        asOf,
        c.published(),
        c.bands(),
        c.fan(),
        c.magnifier(),
        c.language());
  }

  private static ProgressChart withGoal(Target target, PathToTarget path) {
    ProgressChart c = Samples.lubuklinggau(Magnifier.INSET);
    return new ProgressChart(
        c.sentence(),
        c.window(),
        c.actual(),
        target,
        path,
        c.asOf(),
        c.published(),
        c.bands(),
        c.fan(),
        c.magnifier(),
        c.language());
  }

  private static ProgressChart withWindow(Window window) {
    ProgressChart c = Samples.lubuklinggau(Magnifier.PANEL);
    return new ProgressChart(
        c.sentence(),
        window,
        c.actual(),
        c.target(),
        c.path(),
        c.asOf(),
        c.published(),
        c.bands(),
        c.fan(),
        c.magnifier(),
        c.language());
  }
}
