package id.pantau.measure.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.access.Scope;
import id.pantau.measure.DailyDataset;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.report.OfficeReports;
import id.pantau.region.RegionCode;
import id.pantau.reporting.Reporting;
import id.pantau.reporting.ReportingQuestion;
import id.pantau.reporting.ReportingService;
import id.pantau.reporting.ReportingTotals;
import id.pantau.school.School;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolProgress;
import id.pantau.school.SchoolState;
import id.pantau.testing.TestingPantau;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schools, pupils and reports added up are those that are listed one by one. */
class StandingSumsTest {

  private static final Aggregates.Cut ALL = new Aggregates.Cut(100_000, 0);

  private static final List<MeasureId> OF_SCHOOLS =
      List.of(
          MeasureId.SCHOOLS,
          MeasureId.SCHOOLS_VISITED,
          MeasureId.SCHOOLS_UNFINISHED,
          MeasureId.SCHOOLS_NEVER,
          MeasureId.PUPILS_DUE,
          MeasureId.PUPILS_RECORDED,
          MeasureId.PUPILS_LEFT,
          MeasureId.PUPIL_RECORDING_RATE);

  private static final List<MeasureId> OF_REPORTS =
      List.of(MeasureId.REPORTS_DUE, MeasureId.REPORTS_RECEIVED, MeasureId.REPORTS_LATE);

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
      List<MeasureId> measures,
      List<Dimension> by,
      AggregateFilter where,
      LocalDate from,
      LocalDate to) {
    var question =
        new AggregateQuestion(measures, by, where, from, to, null, Known.Now.NOW, List.of());
    return aggregates.page(Scope.nation(), question, RegionCode.NATION, ALL).rows();
  }

  private static Map<School, SchoolProgress> listed(LocalDate day) {
    Collection<School> schools =
        pantau.schools().find(Scope.nation(), List.of("99000001", "99000002", "99000003")).values();
    var figures = pantau.schoolFigures();
    var answers =
        figures.progress(
            Scope.nation(),
            schools.stream()
                .map(each -> new SchoolFigures.Question(each, day, Known.Now.NOW))
                .toList());
    return answers.entrySet().stream()
        .filter(each -> each.getValue().registerDay() != null)
        .collect(Collectors.toMap(each -> each.getKey().school(), Map.Entry::getValue));
  }

  /** In the order of {@link #OF_SCHOOLS}; null where no school tells it. */
  private static List<@Nullable Double> byHand(Collection<SchoolProgress> schools) {
    List<SchoolProgress> known = schools.stream().filter(StandingSumsTest::isKnown).toList();
    Double recorded = sum(known, SchoolProgress::recorded);
    Double due = sum(known, SchoolProgress::pupilsDue);
    return Arrays.asList(
        (double) schools.size(),
        schools.stream().anyMatch(each -> has(each.visits()) || has(each.recorded()))
            ? count(schools, each -> some(each.visits()) || some(each.recorded()))
            : null,
        known.isEmpty() ? null : count(known, each -> each.state() == SchoolState.UNFINISHED),
        known.isEmpty() ? null : count(known, each -> each.state() == SchoolState.NEVER),
        sum(schools, SchoolProgress::pupilsDue),
        recorded,
        sum(known, SchoolProgress::left),
        recorded == null || due == null ? null : Double.valueOf(recorded / due));
  }

  private static boolean isKnown(SchoolProgress school) {
    return school.state() != SchoolState.UNKNOWN;
  }

  private static boolean has(Figure figure) {
    return figure.value() != null;
  }

  private static boolean some(Figure figure) {
    Double value = figure.value();
    return value != null && value > 0;
  }

  private static @Nullable Double sum(
      Collection<SchoolProgress> schools, Function<SchoolProgress, Figure> figure) {
    return schools.isEmpty()
        ? null
        : Double.valueOf(
            schools.stream()
                .map(figure)
                .mapToDouble(each -> Objects.requireNonNull(each.value()))
                .sum());
  }

  private static double count(Collection<SchoolProgress> schools, Predicate<SchoolProgress> which) {
    return schools.stream().filter(which).count();
  }

  private static List<Double> values(AggregateRow row) {
    return row.figures().stream().map(Figure::value).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-09", "2023-01-31", "2023-07-16", "2023-07-17", "2024-02-18"})
  void schoolsOfADayAreThoseListed(String text) {
    LocalDate day = LocalDate.parse(text);
    Map<School, SchoolProgress> listed = listed(day);
    List<AggregateRow> whole = ask(OF_SCHOOLS, List.of(), AggregateFilter.NONE, null, day);
    assertThat(whole).singleElement().satisfies(row -> same(row, listed.values()));
    for (AggregateRow row :
        ask(OF_SCHOOLS, List.of(Dimension.SCHOOL_KIND), AggregateFilter.NONE, null, day)) {
      String kind = row.keys().get(Dimension.SCHOOL_KIND);
      same(row, of(listed, school -> school.kind().equals(kind)));
    }
    for (AggregateRow row :
        ask(OF_SCHOOLS, List.of(Dimension.SCHOOL), AggregateFilter.NONE, null, day)) {
      String npsn = row.keys().get(Dimension.SCHOOL);
      same(row, of(listed, school -> school.npsn().equals(npsn)));
    }
    var only =
        new AggregateFilter(
            Role.REGISTERED, Map.of(Dimension.SCHOOL_KIND, List.of("SMA", "MA")), true);
    for (AggregateRow row : ask(OF_SCHOOLS, List.of(Dimension.REGENCY), only, null, day)) {
      String code = Objects.requireNonNull(row.keys().get(Dimension.REGENCY));
      List<SchoolProgress> there =
          of(
              listed,
              each -> !each.kind().equals("SMK") && each.district().digits().startsWith(code));
      if (!there.isEmpty()) {
        same(row, there);
      }
    }
  }

  private static List<SchoolProgress> of(
      Map<School, SchoolProgress> listed, Predicate<School> which) {
    return listed.entrySet().stream()
        .filter(each -> which.test(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static void same(AggregateRow row, Collection<SchoolProgress> listed) {
    assertThat(listed).isNotEmpty();
    assertThat(values(row)).containsExactlyElementsOf(byHand(listed));
  }

  @Test
  void aSchoolOfAnOfficeWithoutARegisterIsMissingAndADistrictWithoutSchoolsHasNone() {
    List<AggregateRow> regencies =
        ask(
            List.of(MeasureId.PUPILS_DUE),
            List.of(Dimension.REGENCY),
            AggregateFilter.NONE,
            null,
            LocalDate.of(2023, 2, 1));
    assertThat(regencies)
        .extracting(row -> row.keys().get(Dimension.REGENCY) + " " + values(row).getFirst())
        .containsExactly("1101 520.0", "1171 200.0", "1201 null");
    List<AggregateRow> districts =
        ask(
            List.of(MeasureId.SCHOOLS),
            List.of(Dimension.DISTRICT),
            AggregateFilter.NONE,
            null,
            LocalDate.of(2023, 2, 1));
    assertThat(districts)
        .extracting(row -> row.keys().get(Dimension.DISTRICT) + " " + values(row).getFirst())
        .containsExactly("110101 1.0", "110102 0.0", "117101 1.0", "120101 null", "120102 null");
  }

  /** Whether an office tells of schools does not depend on which are asked for. */
  @Test
  void anOfficeWithoutSchoolsOfAKindHasNone() {
    var only =
        new AggregateFilter(Role.REGISTERED, Map.of(Dimension.SCHOOL_KIND, List.of("SLB")), null);
    assertThat(
            ask(
                List.of(MeasureId.SCHOOLS),
                List.of(Dimension.REGENCY),
                only,
                null,
                LocalDate.of(2023, 2, 1)))
        .extracting(row -> row.keys().get(Dimension.REGENCY) + " " + values(row).getFirst())
        .containsExactly("1101 0.0", "1171 0.0", "1201 null");
  }

  @Test
  void monthsTellTheEndOfEach() {
    List<AggregateRow> months =
        ask(
            OF_SCHOOLS,
            List.of(Dimension.MONTH),
            AggregateFilter.NONE,
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 12, 31));
    assertThat(months).hasSize(12);
    for (AggregateRow month : months) {
      same(month, listed(Objects.requireNonNull(month.span()).end()).values());
    }
  }

  @ParameterizedTest
  @EnumSource(DailyDataset.class)
  void reportsAreThoseOfReporting(DailyDataset dataset) {
    LocalDate from = LocalDate.of(2023, 2, 6);
    LocalDate to = LocalDate.of(2024, 2, 18);
    var only =
        new AggregateFilter(
            Role.REGISTERED, Map.of(Dimension.DATASET, List.of(dataset.dataset())), null);
    for (String region : List.of("00", "11", "1201")) {
      var question =
          new AggregateQuestion(
              OF_REPORTS, List.of(), only, from, to, null, Known.Now.NOW, List.of());
      AggregateRow row =
          aggregates.page(Scope.nation(), question, new RegionCode(region), ALL).rows().getFirst();
      ReportingTotals totals = reporting(region, dataset, from, to).totals();
      assertThat(totals.due()).isPositive();
      assertThat(values(row))
          .containsExactly(
              (double) totals.due(), (double) totals.received(), (double) totals.late());
    }
  }

  private static Reporting reporting(
      String region, DailyDataset dataset, LocalDate from, LocalDate to) {
    var question = new ReportingQuestion(new RegionCode(region), dataset, from, to, Known.Now.NOW);
    return Objects.requireNonNull(
        new ReportingService(
                new OfficeReports(pantau.warehouse(), pantau.lake()),
                pantau.reference(),
                pantau.clock())
            .reporting(Scope.nation(), List.of(question))
            .get(question));
  }

  @Test
  void datasetsAddUpToTheWholeAndWeekdaysAreNoWeekends() {
    double due = values(reports(List.of()).getFirst()).getFirst();
    assertThat(reports(List.of(Dimension.DATASET)))
        .hasSize(6)
        .satisfies(
            rows ->
                assertThat(rows.stream().mapToDouble(row -> values(row).getFirst()).sum())
                    .isEqualTo(due));
    assertThat(reports(List.of(Dimension.WEEKDAY)))
        .extracting(row -> row.keys().get(Dimension.WEEKDAY))
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(
            reports(List.of(Dimension.MONTH)).stream().mapToDouble(r -> values(r).getFirst()).sum())
        .isEqualTo(due);
  }

  private static List<AggregateRow> reports(List<Dimension> by) {
    return ask(OF_REPORTS, by, AggregateFilter.NONE, World.FIRST, World.LAST);
  }
}
