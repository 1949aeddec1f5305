package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Basis;
import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Origin;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Track;
import id.pantau.ui.fixture.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final LocalDate START = LocalDate.of(2022, 12, 31);
  private static final LocalDate SUNDAY = LocalDate.of(2023, 3, 5);

  private static Point level(LocalDate day, Figure figure) {
    return new Point(day, day, figure, null);
  }

  private static Track track(Point... points) {
    return new Track(List.of(points), List.of(), List.of());
  }

  @Test
  void isTheTrackAndAimsAtTheTargetOfItsOffices() {
    Progress progress =
        Samples.progress().activated(Samples.of(60, 3, 3)).pathTarget(Samples.of(900, 2, 3)).get();
    Point first = level(START, Samples.of(10, 2, 3));
    Point last = level(Samples.DAY, Samples.of(40, 2, 3));
    Line line = Line.of(progress, track(first, last));
    assertThat(line.points()).containsExactly(first, last);
    assertThat(line.goal()).isEqualTo(900);
    assertThat(line.end().amount()).isEqualTo(40);
    assertThat(line.first()).isEqualTo(START);
  }

  @Test
  void isTheDayAloneWhereNothingIsKnownOfTheWay() {
    Line line = Line.of(Samples.progress().get(), track(level(START, Figure.MISSING)));
    assertThat(line.points()).extracting(Point::end).containsExactly(Samples.DAY);
    assertThat(line.end().amount()).isEqualTo(4015);
    assertThat(line.goal()).isEqualTo(42_004);
  }

  @Test
  void hasNoGoalWhereTheBaseIsMissing() {
    Progress progress = Samples.progress().target(Samples.target(null, Basis.RECORDED)).get();
    Line line = Line.of(progress, track(level(Samples.DAY, Samples.observed(18_000))));
    assertThat(line.goal()).isNull();
  }

  @Test
  void beginsWithTheFirstLevelKnown() {
    Track track =
        track(level(START, Figure.MISSING), level(START.plusWeeks(1), Samples.observed(3)));
    Line line = Line.of(Samples.progress().target(null).get(), track);
    assertThat(line.first()).isEqualTo(START.plusWeeks(1));
    assertThat(line.goal()).isNull();
  }

  /** Batam: 7,461 printed on 1 March 2023 and 18,000 in September, and nothing between. */
  @Test
  void nothingIsKnownBetweenTwoPrintedLevels() {
    Figure printed = Samples.of(7461, Origin.PUBLISHED);
    Figure later = Samples.of(18_000, Origin.PUBLISHED);
    List<Point> levels =
        List.of(
            week(0, Figure.MISSING, null),
            week(1, printed, null),
            week(2, printed, null),
            week(3, printed, null),
            week(4, later, 10_539.0),
            week(5, later, null));
    List<Point> flows = levels.stream().map(point -> point.unknown()).toList();
    Track track = new Track(levels, flows, List.of(printed(1, 7461), printed(4, 18_000)));
    Line line = Line.of(Samples.progress().get(), track);
    assertThat(line.points())
        .extracting(point -> point.figure().value())
        .containsExactly(null, 7461.0, null, null, 18_000.0, null);
    assertThat(line.points())
        .filteredOn(point -> point.figure().known())
        .extracting(Point::end)
        .containsExactly(sunday(1).minusDays(4), sunday(4).minusDays(4));
    assertThat(line.end()).isEqualTo(later);
  }

  @Test
  void aWeekInWhichNobodyCameIsKnown() {
    Figure same = Samples.observed(500);
    List<Point> levels = List.of(week(0, same, null), week(1, same, null));
    List<Point> flows = levels.stream().map(point -> with(point, Samples.observed(0))).toList();
    Line line = Line.of(Samples.progress().get(), new Track(levels, flows, List.of()));
    assertThat(line.points()).isEqualTo(levels);
  }

  @Test
  void aLevelPrintedOnceMoreIsKnown() {
    Figure same = Samples.of(500, Origin.PUBLISHED);
    List<Point> levels = List.of(week(0, same, null), week(1, same, 0.0));
    List<Point> flows = levels.stream().map(Point::unknown).toList();
    Line line = Line.of(Samples.progress().get(), new Track(levels, flows, List.of()));
    assertThat(line.points()).isEqualTo(levels);
  }

  /** 31 December 2022 was a Saturday: the Sunday after it is no week without a report. */
  @Test
  void theRestOfTheFirstWeekBreaksNoLine() {
    Figure twelve = Samples.observed(12);
    Point start = level(START, twelve);
    Point next = new Point(START.plusDays(2), START.plusDays(8), Samples.observed(45), null);
    Point flow = new Point(START.minusDays(5), START.plusDays(1), Figure.MISSING, null);
    Track track =
        new Track(List.of(start, level(START.plusDays(1), twelve), next), List.of(flow), List.of());
    assertThat(Line.of(Samples.progress().get(), track).points()).containsExactly(start, next);
  }

  private static LocalDate sunday(int week) {
    return SUNDAY.plusWeeks(week);
  }

  private static Point week(int week, Figure figure, Double correction) {
    return new Point(sunday(week).minusDays(6), sunday(week), figure, correction);
  }

  private static Point with(Point point, Figure figure) {
    return new Point(point.start(), point.end(), figure, null);
  }

  private static Standing printed(int week, double count) {
    LocalDate day = sunday(week).minusDays(4);
    return new Standing(day, "day", count, Origin.PUBLISHED, "Batam Pos", null, null, day);
  }
}
