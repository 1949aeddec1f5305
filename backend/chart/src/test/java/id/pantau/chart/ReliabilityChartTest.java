package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pantau.chart.draw.ChartRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A square with its diagonal, a mark for each quantile where it belongs, and its texts. */
class ReliabilityChartTest {

  private static final Pattern BROKEN = Pattern.compile("NaN|Infinity|#[0-9A-F]{6}|rgb\\(");

  private static ReliabilityChart chart(double... promisedAndHeld) {
    List<ReliabilityChart.Mark> marks = new ArrayList<>();
    for (int i = 0; i < promisedAndHeld.length; i += 2) {
      double promised = promisedAndHeld[i];
      marks.add(new ReliabilityChart.Mark(promised, promisedAndHeld[i + 1], "mark " + promised));
    }
    return new ReliabilityChart(
        "One <sentence>",
        "Weeks",
        "promised",
        "exact",
        marks,
        share -> String.format(Locale.ROOT, "%.0f %%", 100 * share));
  }

  private static SvgDocument draw(ReliabilityChart chart, ChartSize size) {
    String svg = new ChartRenderer().svg(chart, size, Scheme.PAGE);
    assertThat(BROKEN.matcher(svg).results()).isEmpty();
    return SvgDocument.parse(svg);
  }

  @ParameterizedTest
  @EnumSource
  void hasItsTextsAndAnAnswerForEveryQuantile(ChartSize size) {
    SvgDocument svg = draw(chart(0.1, 0.2, 0.5, 0.5, 0.9, 0.8), size);
    assertThat(svg.texts()).contains("Weeks", "promised", "exact", "0 %", "20 %", "100 %");
    assertThat(svg.titles()).contains("mark 0.1", "mark 0.5", "mark 0.9");
    assertThat(svg.root().getAttribute("aria-label")).isEqualTo("One <sentence>");
  }

  /** The scale is the same up and across. */
  @Test
  void whatHeldAsPromisedLiesOnTheDiagonal() {
    SvgDocument svg = draw(chart(0.1, 0.1, 0.3, 0.3, 0.9, 0.9), ChartSize.W424);
    List<SvgDocument.Corner> corners =
        SvgDocument.corners(svg.stroked("path", "var(--p-actual)").getFirst());
    assertThat(corners).hasSize(3);
    assertThat(corners.getLast().x() - corners.getFirst().x())
        .isGreaterThan(200)
        .isCloseTo(corners.getFirst().y() - corners.getLast().y(), Offset.offset(0.2));
  }

  @Test
  void oddOnesAreDrawn() {
    draw(chart(0.5, 1), ChartSize.W326);
    draw(chart(0, 0, 1, 1), ChartSize.W1088);
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> chart());
    assertThatIllegalArgumentException().isThrownBy(() -> chart(0.5, 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> chart(0.5, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> chart(0.5, 0.5, 0.4, 0.4));
  }
}
