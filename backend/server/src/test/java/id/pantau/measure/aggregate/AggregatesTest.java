package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.SpanQuestion;
import id.pantau.progress.Progress;
import id.pantau.progress.ProgressQuestion;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import id.pantau.testing.TestingPantau;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grouped figures say what series and progress say, which have their own SQL. */
class AggregatesTest {

  private static final Aggregates.Cut ALL = new Aggregates.Cut(100_000, 0);

  @TempDir private static Path folder;

  private static TestingPantau pantau;
  private static Aggregates aggregates;

  @BeforeAll
  static void load() {
    pantau = TestingPantau.mini(folder);
    World.load(pantau, 11);
    aggregates = pantau.aggregates();
  }

  @AfterAll
  static void close() {
    pantau.close();
  }

  private static List<AggregateRow> ask(
      MeasureId measure,
      List<Dimension> by,
      String within,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Basis basis) {
    var question =
        new AggregateQuestion(
            List.of(measure), by, AggregateFilter.NONE, from, to, basis, Known.Now.NOW, List.of());
    return aggregates.page(Scope.nation(), question, new RegionCode(within), ALL).rows();
  }

  private static Figure only(List<AggregateRow> rows) {
    assertThat(rows).hasSize(1);
    return rows.getFirst().figures().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVATED,00,WEEK",
    "ACTIVATED,11,MONTH",
    "RECORDED,1101,WEEK",
    "RECORDED,110101,MONTH",
    "ACTIVATED,1201,DAY",
    "RECORDED,00,QUARTER",
    "ACTIVATED,120102,YEAR"
  })
  void flowsAreThoseOfTheRows(MeasureId measure, String within, Dimension time) {
    List<Span> spans = new Span(World.FIRST, World.LAST).split(Interval.valueOf(time.name()));
    List<AggregateRow> rows = ask(measure, List.of(time), within, World.FIRST, World.LAST, null);
    assertThat(rows).extracting(AggregateRow::span).containsExactlyElementsOf(spans);
    assertThat(rows)
        .extracting(row -> row.figures().getFirst().value())
        .containsExactlyElementsOf(
            spans.stream().map(span -> counted(measure, within, span)).toList());
  }

  /** The rows themselves, of residents of the offices that reported any in the span. */
  private static @Nullable Double counted(MeasureId measure, String within, Span span) {
    String dataset = measure == MeasureId.ACTIVATED ? "activations" : "recordings";
    String during = "BETWEEN DATE '%s' AND DATE '%s'".formatted(span.start(), span.end());
    String begin = within.equals("00") ? "" : within;
    return pantau
        .warehouse()
        .query(
            Sql.of(
                """
                SELECT CAST(CASE WHEN (SELECT count(*) FROM (%1$s) t WHERE starts_with(t.office, '%2$s')) > 0 THEN
                  coalesce(sum(e.people), 0) END AS DOUBLE) AS n
                FROM %3$s e WHERE e.date %4$s AND starts_with(e.registered_district_code, '%5$s') AND %6$s
                  AND substr(e.registered_district_code, 1, 4) IN (SELECT office FROM (%1$s) t)
                """
                    .formatted(
                        "SELECT office FROM report_day WHERE dataset = '%s' AND day %s"
                            .formatted(dataset, during),
                        begin.length() > 4 ? begin.substring(0, 4) : begin,
                        dataset,
                        during,
                        begin,
                        measure == MeasureId.ACTIVATED ? "true" : "e.outcome = 'BIO_CAPTURED'")),
            row -> Optional.ofNullable(row.optionalNumber("n")))
        .getFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVATED_TO_DATE,ACTIVATED,00",
    "RECORDED_TO_DATE,RECORDED,11",
    "ACTIVATED_TO_DATE,ACTIVATED,1101",
    "RECORDED_TO_DATE,RECORDED,110102"
  })
  void levelsAreThoseOfSeries(MeasureId measure, MeasureId flow, String within) {
    List<Span> spans = new Span(World.FIRST, World.LAST).split(Interval.MONTH);
    List<SpanQuestion> points =
        spans.stream().map(span -> new SpanQuestion(new RegionCode(within), span)).toList();
    var series = pantau.measures().levels(Scope.nation(), Known.Now.NOW, flow, points);
    assertThat(ask(measure, List.of(Dimension.MONTH), within, World.FIRST, World.LAST, null))
        .extracting(row -> row.figures().getFirst())
        .containsExactlyElementsOf(
            points.stream()
                .map(point -> Objects.requireNonNull(series.get(point)).figure())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "11", "12", "1101", "1171", "1201", "110101"})
  void sharesAreThoseOfProgress(String code) {
    for (String day :
        List.of("2022-12-31", "2023-01-15", "2023-03-31", "2023-11-02", "2024-02-10")) {
      LocalDate asOf = LocalDate.parse(day);
      for (@Nullable Basis basis : new @Nullable Basis[] {null, Basis.POPULATION, Basis.RECORDED}) {
        var question = new ProgressQuestion(new RegionCode(code), asOf, basis, Known.Now.NOW);
        Progress progress =
            Objects.requireNonNull(
                pantau.progress().progress(Scope.nation(), List.of(question)).get(question));
        assertSame(
            only(ask(MeasureId.SHARE_OF_BASE, List.of(), code, null, asOf, basis)),
            progress.shareOfBase());
        assertSame(
            only(ask(MeasureId.SHARE_OF_TARGET, List.of(), code, null, asOf, basis)),
            progress.shareOfTarget());
      }
    }
  }

  /** Of a share that cannot be told they may know different halves. */
  private static void assertSame(Figure one, Figure other) {
    assertThat(one.status()).isEqualTo(other.status());
    if (one.value() != null) {
      assertThat(one).isEqualTo(other);
    }
  }

  @Test
  void partsAddUpToTheWhole() {
    for (MeasureId measure :
        List.of(MeasureId.ACTIVATED, MeasureId.CARDS_PRINTED, MeasureId.VISITS)) {
      double whole = sum(ask(measure, List.of(), "00", null, null, null));
      assertThat(whole).isPositive();
      for (Dimension by : Formula.of(measure).dimensions()) {
        if (by != Dimension.ROLE) {
          assertThat(sum(ask(measure, List.of(by), "00", World.FIRST, World.LAST, null)))
              .as("%s by %s", measure, by)
              .isLessThanOrEqualTo(whole);
        }
      }
      assertThat(sum(ask(measure, List.of(Dimension.REGENCY), "00", null, null, null)))
          .isEqualTo(whole);
    }
  }

  /** Asked together, regions cost one statement a level and say what each says alone. */
  @Test
  void manyRegionsAreAskedTogether() {
    List<RegionCode> regions =
        Stream.of("00", "11", "12", "1101", "1171", "1201", "110101", "120102")
            .map(RegionCode::new)
            .toList();
    for (List<Dimension> by :
        List.of(
            List.<Dimension>of(),
            List.of(Dimension.PROVINCE),
            List.of(Dimension.DISTRICT, Dimension.MONTH),
            List.of(Dimension.CHANNEL),
            List.of(Dimension.SCHOOL))) {
      var question =
          new AggregateQuestion(
              List.of(MeasureId.RECORDED),
              by,
              AggregateFilter.NONE,
              null,
              null,
              null,
              Known.Now.NOW,
              List.of(
                  new AggregateOrder(
                      new AggregateOrder.Key.OfMeasure(MeasureId.RECORDED),
                      AggregateOrder.Direction.DESC)));
      var two = new Aggregates.Cut(2, 1);
      aggregates.page(Scope.nation(), question, RegionCode.NATION, two);
      long before = pantau.warehouse().statements();
      var together = aggregates.pages(Scope.nation(), question, regions, two);
      assertThat(pantau.warehouse().statements() - before).isEqualTo(4);
      for (RegionCode region : regions) {
        assertThat(together.getOrDefault(region, Aggregates.Page.without(two)))
            .as("%s by %s", region, by)
            .isEqualTo(aggregates.page(Scope.nation(), question, region, two));
      }
    }
  }

  private static double sum(List<AggregateRow> rows) {
    return rows.stream()
        .map(row -> row.figures().getFirst().value())
        .filter(Objects::nonNull)
        .mapToDouble(value -> value)
        .sum();
  }
}
