package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Track;
import id.pantau.ui.fixture.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private final Samples printed =
      Samples.progress()
          .activated(Samples.of(4015, Origin.PUBLISHED))
          .base(Samples.of(168_015, Origin.PUBLISHED))
          .path(Samples.of(35_198, Origin.PUBLISHED))
          .startCount(Samples.of(12, Origin.PUBLISHED))
          .bestWeek(Samples.of(212, Origin.PUBLISHED));

  @Test
  void oneMadeUpFigureAmongPrintedOnesIsNotHidden() {
    Progress paced = printed.pace(Samples.of(140, Origin.SYNTHETIC)).get();
    assertThat(Origins.of(paced)).containsExactly(Origin.PUBLISHED, Origin.SYNTHETIC);
    assertThat(Origins.joint(paced)).isEqualTo(Origin.MIXED);
  }

  @Test
  void whatIsNotKnownHasNone() {
    Progress unpaced = printed.pace(Figure.MISSING).get();
    assertThat(Origins.of(unpaced)).containsExactly(Origin.PUBLISHED);
    assertThat(Origins.joint(unpaced)).isEqualTo(Origin.PUBLISHED);
  }

  @Test
  void aLineHasThoseOfAllItsPoints() {
    Point made = new Point(Samples.DAY.minusDays(9), Samples.DAY.minusDays(9), of(3900), null);
    Point given = new Point(Samples.DAY, Samples.DAY, Samples.of(4015, Origin.PUBLISHED), 0.0);
    Line line = Line.of(printed.get(), new Track(List.of(made, given), List.of(), List.of()));
    assertThat(Origins.of(line)).containsExactly(Origin.PUBLISHED, Origin.SYNTHETIC);
  }

  private static Figure of(double value) {
    return Samples.of(value, Origin.SYNTHETIC);
  }
}
