package id.pantau.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

  @ParameterizedTest
  @CsvSource({
    "M2 372 L898 49.4, M2 372l896-322.6",
    "M.5 -1 L1.5 -.5, M.5-1l1 .5",
    "M0 0 L10 0 L10 10 Z, M0 0l10 0l0 10z",
    "M0 0 L1 1 M5 5 L6 6, M0 0l1 1M5 5l1 1",
    "M0 0 C1 1 2 2 3 3, M0 0 C1 1 2 2 3 3"
  })
  void saysTheSameInRelativeSteps(String absolute, String relative) {
    assertThat(PathData.compact(absolute)).isEqualTo(relative);
  }

  @Test
  void roundingDoesNotAddUp() {
    List<Point2D> line =
        List.of(point(0, 0), point(0.04, 0), point(0.08, 0), point(0.12, 0), point(10.04, 0));
    assertThat(PathData.through(line)).isEqualTo("M0 0l0 0l.1 0l0 0l9.9 0");
  }

  private static Point2D point(double x, double y) {
    return new Point2D.Double(x, y);
  }
}
