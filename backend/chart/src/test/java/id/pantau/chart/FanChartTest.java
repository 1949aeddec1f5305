package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pantau.chart.draw.ChartRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A series and its fan: bands one in the other, a line that goes on, gaps, doubted values. */
class FanChartTest {

  private static final Pattern BROKEN = Pattern.compile("NaN|Infinity|#[0-9A-F]{6}|rgb\\(");

  private final ChartRenderer renderer = new ChartRenderer();

  private static final class Plain implements FanLanguage {
    @Override
    public String tick(double value) {
      return String.format(Locale.ROOT, "v%.6g", value);
    }

    @Override
    public String step(int place) {
      return "t" + place;
    }

    @Override
    public String mean() {
      return "expected";
    }
  }

  static FanChart chart(List<FanChart.Past> past, int horizon, double value, double spread) {
    List<FanChart.Ahead> ahead =
        IntStream.rangeClosed(1, horizon)
            .mapToObj(
                h ->
                    new FanChart.Ahead(
                        value,
                        List.of(
                            new FanChart.Band(value - 2 * spread * h, value + 2 * spread * h),
                            new FanChart.Band(value - spread * h, value + spread * h)),
                        "ahead " + h))
            .toList();
    return new FanChart("One <sentence>", "W1", past, ahead, List.of("95 %", "50 %"), new Plain());
  }

  private static List<FanChart.Past> known(double... values) {
    List<FanChart.Past> past = new ArrayList<>();
    for (double value : values) {
      past.add(new FanChart.Known(value, "was " + value));
    }
    return past;
  }

  private SvgDocument draw(FanChart chart, ChartSize size) {
    String svg = renderer.svg(chart, size, Scheme.PAGE);
    assertThat(BROKEN.matcher(svg).results()).isEmpty();
    assertThat(svg).doesNotContain(" id=").doesNotContain("url(");
    return SvgDocument.parse(svg);
  }

  private static long filled(SvgDocument svg, String token) {
    return svg.all("path").stream()
        .filter(path -> SvgDocument.inherited(path, "fill").equals(token))
        .count();
  }

  @ParameterizedTest
  @EnumSource
  void hasItsBandsTextsAndAnAnswerForEveryStep(ChartSize size) {
    SvgDocument svg = draw(chart(known(100, 120, 90, 110), 3, 105, 5), size);
    assertThat(filled(svg, "var(--p-fan-80)")).isEqualTo(1);
    assertThat(filled(svg, "var(--p-fan-50)")).isEqualTo(1);
    assertThat(svg.titles()).hasSize(7).contains("was 90.0", "ahead 3");
    assertThat(svg.texts()).contains("W1", "expected", "t4");
    assertThat(svg.root().getAttribute("aria-label")).isEqualTo("One <sentence>");
  }

  @Test
  void theLineBreaksWhereNothingIsKnownAndADoubtedValueHasARing() {
    List<FanChart.Past> past = new ArrayList<>(known(10, 12));
    past.add(new FanChart.Unknown("unknown"));
    past.addAll(known(11, 13));
    past.add(new FanChart.Replaced(90, 12, "doubted"));
    SvgDocument svg = draw(chart(past, 2, 12, 1), ChartSize.W824);
    List<SvgDocument.Corner> line =
        SvgDocument.corners(svg.stroked("path", "var(--p-actual)").getFirst());
    assertThat(line).filteredOn(SvgDocument.Corner::starts).hasSize(2);
    assertThat(svg.stroked("circle", "var(--p-bad)")).hasSize(1);
    assertThat(svg.titles()).contains("unknown", "doubted");
    assertThat(svg.texts()).as("its value stands at the edge").contains("v90.0000");
  }

  @ParameterizedTest
  @EnumSource
  void oddSeriesAreDrawn(ChartSize size) {
    draw(chart(known(0), 1, 0, 0), size);
    draw(chart(known(7, 7, 7), 2, 7, 0), size);
    draw(chart(known(-3, -5), 2, -4, 1), size);
    draw(chart(known(1e12, 1.1e12), 2, 1e12, 1e9), size);
    draw(chart(known(1e-6, 2e-6), 2, 1e-6, 1e-7), size);
    draw(chart(List.of(new FanChart.Unknown("")), 2, 5, 1), size);
    draw(chart(known(IntStream.range(0, 2_000).asDoubleStream().toArray()), 13, 2_000, 9), size);
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of(), 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> chart(known(1), 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> known(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new FanChart.Band(2, 1));
  }
}
