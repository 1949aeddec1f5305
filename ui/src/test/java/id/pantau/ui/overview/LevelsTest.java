package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Track;
import id.pantau.ui.fixture.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {

  private static Point week(int day, Figure figure) {
    LocalDate end = LocalDate.of(2023, 10, day);
    return new Point(end.minusDays(6), end, figure, null);
  }

  private static Levels levels(Figure activated, Point... points) {
    var progress = Samples.progress().activated(activated).get();
    return Levels.of(progress, new Track(List.of(points), List.of()));
  }

  @Test
  void endsOnTheDayOfThePage() {
    Levels levels =
        levels(
            Samples.of(40, 2, 2),
            week(22, Samples.of(30, 2, 2)),
            new Point(Samples.DAY, Samples.DAY.plusDays(5), Samples.of(99, 2, 2), null));
    assertThat(levels.byDay().lastKey()).isEqualTo(Samples.DAY);
    assertThat(levels.byDay().get(Samples.DAY).amount()).isEqualTo(40);
    assertThat(levels.uneven()).isFalse();
  }

  @Test
  void leavesOutWeeksThatCountOtherOffices() {
    Levels levels =
        levels(
            Samples.of(40, 2, 3), week(15, Samples.of(70, 3, 3)), week(22, Samples.of(30, 2, 3)));
    assertThat(levels.byDay().get(LocalDate.of(2023, 10, 15)).known()).isFalse();
    assertThat(levels.byDay().get(LocalDate.of(2023, 10, 22)).known()).isTrue();
    assertThat(levels.uneven()).isTrue();
  }

  @Test
  void leavesOutAllWhenTheDayItselfDisagrees() {
    Levels levels =
        levels(
            Samples.of(40, 2, 3),
            week(22, Samples.of(30, 2, 3)),
            new Point(Samples.DAY.minusDays(3), Samples.DAY, Samples.of(65, 2, 3), null));
    assertThat(levels.byDay().get(LocalDate.of(2023, 10, 22)).known()).isFalse();
    assertThat(levels.byDay().get(Samples.DAY).amount()).isEqualTo(40);
  }

  @Test
  void aMissingWeekIsMissingAndNotUneven() {
    Levels levels = levels(Samples.of(40, 2, 2), week(22, Figure.MISSING));
    assertThat(levels.byDay().get(LocalDate.of(2023, 10, 22)).known()).isFalse();
    assertThat(levels.uneven()).isFalse();
  }
}
