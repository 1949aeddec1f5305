package id.pantau.chart.label;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.chart.Scheme;
import id.pantau.chart.svg.SvgCanvas;
import id.pantau.chart.svg.Token;
import java.awt.geom.Line2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Label LABEL = Label.plain("31.181", Token.BAD);

  private final SvgCanvas canvas = new SvgCanvas(300, 100);
  private final Labels labels = new Labels(canvas, 300, 100);

  @Test
  void aTakenSpotIsPassedOver() {
    Spot first = Spot.from(10, 50);
    Spot second = Spot.from(10, 80);
    assertThat(labels.place(LABEL, List.of(first, second))).isTrue();
    assertThat(labels.place(LABEL, List.of(first, second))).isTrue();
    assertThat(labels.place(LABEL, List.of(first, second))).isFalse();
    assertThat(svg()).contains("y=\"50\"", "y=\"80\"");
  }

  @Test
  void nothingLeavesThePicture() {
    assertThat(labels.place(LABEL, List.of(Spot.from(290, 50), Spot.upTo(5, 50)))).isFalse();
    assertThat(labels.place(LABEL, List.of(Spot.from(10, 5)))).isFalse();
    assertThat(svg()).doesNotContain("<text");
  }

  @Test
  void aLineIsAvoidedWhenItCanBe() {
    labels.avoid(new Line2D.Double(0, 47, 300, 47));
    labels.place(LABEL, List.of(Spot.from(10, 50), Spot.from(10, 80)));
    assertThat(svg()).contains("y=\"80\"");
    assertThat(labels.place(LABEL, List.of(Spot.from(100, 50)))).isTrue();
  }

  @Test
  void aLongLabelIsCutToItsRoom() {
    Label cut = Label.plain("Kabupaten Penukal Abab Lematang Ilir", Token.INK_2).within(120);
    assertThat(cut.text()).startsWith("Kabupaten").endsWith("…");
    assertThat(cut.width()).isLessThanOrEqualTo(120);
    assertThat(LABEL.within(120)).isSameAs(LABEL);
  }

  @Test
  void digitsCountAsTabular() {
    assertThat(Label.plain("111.111", Token.AXIS).width())
        .isEqualTo(Label.plain("888.888", Token.AXIS).width());
  }

  private String svg() {
    return canvas.svg(Scheme.PAGE, "", 0, 100);
  }
}
