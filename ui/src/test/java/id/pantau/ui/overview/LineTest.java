package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Track;
import id.pantau.ui.fixture.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final LocalDate START = LocalDate.of(2022, 12, 31);

  private static Point level(LocalDate day, Figure figure) {
    return new Point(day, day, figure, null);
  }

  @Test
  void isTheTrackAndAimsAtTheTargetOfItsOffices() {
    Progress progress = Samples.progress().activated(Samples.of(60, 3, 3)).get();
    List<Point> points =
        List.of(level(START, Samples.of(10, 2, 3)), level(Samples.DAY, Samples.of(40, 2, 3)));
    Line line = Line.of(progress, new Track(Samples.of(900, 2, 3), points, List.of()));
    assertThat(line.points()).isEqualTo(points);
    assertThat(line.goal()).isEqualTo(900);
    assertThat(line.end().amount()).isEqualTo(40);
    assertThat(line.first()).isEqualTo(START);
  }

  @Test
  void isTheDayAloneWhereNothingIsKnownOfTheWay() {
    Track track = new Track(Figure.MISSING, List.of(level(START, Figure.MISSING)), List.of());
    Line line = Line.of(Samples.progress().get(), track);
    assertThat(line.points()).extracting(Point::end).containsExactly(Samples.DAY);
    assertThat(line.end().amount()).isEqualTo(4015);
    assertThat(line.goal()).isEqualTo(42_004);
  }

  @Test
  void hasNoGoalWhereTheBaseIsMissing() {
    Progress progress = Samples.progress().target(Samples.target(null, Basis.RECORDED)).get();
    List<Point> points = List.of(level(Samples.DAY, Samples.observed(18_000)));
    Line line = Line.of(progress, new Track(Figure.MISSING, points, List.of()));
    assertThat(line.goal()).isNull();
  }

  @Test
  void beginsWithTheFirstLevelKnown() {
    List<Point> points =
        List.of(level(START, Figure.MISSING), level(START.plusWeeks(1), Samples.observed(3)));
    Line line =
        Line.of(
            Samples.progress().target(null).get(), new Track(Figure.MISSING, points, List.of()));
    assertThat(line.first()).isEqualTo(START.plusWeeks(1));
    assertThat(line.goal()).isNull();
  }
}
