package id.pantau.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.access.Scope;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.progress.SeriesPoint;
import id.pantau.series.Interval;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done at schools, week by week. */
class SchoolSeriesTest {

  @TempDir private static Path folder;

  private static SchoolWorld world;

  @BeforeAll
  static void load() {
    world = new SchoolWorld(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static List<String> weeks(String npsn, @Nullable LocalDate from, @Nullable LocalDate to) {
    var question =
        new SchoolSeries.Question(
            world.school(npsn), MeasureId.RECORDED, from, to, Interval.WEEK, Known.Now.NOW);
    List<SeriesPoint> points =
        Objects.requireNonNull(
            world.series().series(Scope.nation(), List.of(question)).get(question));
    return points.stream()
        .map(point -> point.start() + " " + SchoolWorld.shown(point.figure()))
        .toList();
  }

  @Test
  void aSchoolsWeeksAreZeroOrMissingAsItsOfficeReported() {
    LocalDate from = LocalDate.of(2023, 7, 31);
    LocalDate to = LocalDate.of(2023, 8, 20);
    assertThat(weeks("99000006", from, to))
        .containsExactly("2023-07-31 13", "2023-08-07 0", "2023-08-14 -");
    assertThat(weeks("99000005", from, to))
        .containsExactly("2023-07-31 0", "2023-08-07 -", "2023-08-14 0");
    assertThat(weeks("99000007", from, to))
        .containsExactly("2023-07-31 -", "2023-08-07 -", "2023-08-14 -");
  }

  @Test
  void aSeriesRunsFromTheFirstToTheNewestDay() {
    List<String> weeks = weeks("99000005", null, null);
    assertThat(weeks).hasSize(35).startsWith("2023-02-10 50").endsWith("2023-10-02 -");
  }

  @Test
  void manySeriesCostTwoStatements() {
    List<SchoolSeries.Question> questions =
        world.all().stream()
            .map(
                school ->
                    new SchoolSeries.Question(
                        school,
                        MeasureId.ACTIVATED,
                        LocalDate.of(2023, 1, 1),
                        SchoolWorld.DAY,
                        Interval.MONTH,
                        Known.Now.NOW))
            .toList();
    SchoolSeries series = world.series();
    // Reads who reported, once per data version.
    series.series(Scope.nation(), questions.subList(0, 1));
    long before = world.statements();
    var answers = series.series(Scope.nation(), questions);
    assertThat(world.statements() - before).isEqualTo(2);
    assertThat(
            answers.values().stream()
                .flatMap(List::stream)
                .map(point -> point.figure().value())
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum())
        .isEqualTo(33);
  }

  @Test
  void aSeriesOfSomethingElseIsRefused() {
    var question =
        new SchoolSeries.Question(
            world.school("99000001"), MeasureId.VISITS, null, null, Interval.WEEK, Known.Now.NOW);
    assertThatThrownBy(() -> world.series().series(Scope.nation(), List.of(question)))
        .hasMessageContaining("ask for RECORDED or ACTIVATED");
  }
}
