package id.pantau.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpanTest {

  private static Span span(String start, String end) {
    return new Span(LocalDate.parse(start), LocalDate.parse(end));
  }

  @Test
  void cutsTheFirstAndTheLastWeekAtTheEnds() {
    assertThat(span("2020-12-30", "2021-01-12").split(Interval.WEEK))
        .containsExactly(
            span("2020-12-30", "2021-01-03"),
            span("2021-01-04", "2021-01-10"),
            span("2021-01-11", "2021-01-12"));
  }

  @Test
  void week53Of2020EndsInJanuary() {
    LocalDate monday = Interval.WEEK.startOf(LocalDate.of(2021, 1, 3));
    assertThat(monday).isEqualTo(LocalDate.of(2020, 12, 28));
    assertThat(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
  }

  @ParameterizedTest
  @EnumSource(Interval.class)
  void splitsEverySpanIntoAdjacentPartsThatCoverIt(Interval interval) {
    var random = new SplittableRandom(7);
    for (int i = 0; i < 200; i++) {
      LocalDate start = LocalDate.ofEpochDay(random.nextInt(18_000, 21_000));
      var span = new Span(start, start.plusDays(random.nextInt(800)));
      List<Span> parts = span.split(interval);
      assertThat(parts.getFirst().start()).isEqualTo(span.start());
      assertThat(parts.getLast().end()).isEqualTo(span.end());
      for (int p = 1; p < parts.size(); p++) {
        assertThat(ChronoUnit.DAYS.between(parts.get(p - 1).end(), parts.get(p).start()))
            .isEqualTo(1);
        assertThat(interval.startOf(parts.get(p).start())).isEqualTo(parts.get(p).start());
      }
    }
  }

  @Test
  void weeksStartOnMonday() {
    assertThat(Interval.WEEK.startOf(LocalDate.of(2023, 11, 5)).getDayOfWeek())
        .isEqualTo(DayOfWeek.MONDAY);
    assertThat(Interval.QUARTER.startOf(LocalDate.of(2023, 12, 31)))
        .isEqualTo(LocalDate.of(2023, 10, 1));
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> span("2023-01-02", "2023-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before it starts");
  }
}
