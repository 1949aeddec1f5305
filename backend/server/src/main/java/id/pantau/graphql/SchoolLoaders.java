package id.pantau.graphql;

import id.pantau.progress.SeriesPoint;
import id.pantau.school.School;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolProgress;
import id.pantau.school.SchoolQuestion;
import id.pantau.school.SchoolSeries;
import id.pantau.school.SchoolSummaries;
import id.pantau.school.SchoolSummary;
import id.pantau.school.Schools;
import id.pantau.school.Schools.Page;
import java.util.List;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Loaders of schools and of what was done at them. */
final class SchoolLoaders {

  private final Schools schools;
  private final SchoolSummaries summaries;
  private final SchoolFigures figures;
  private final SchoolSeries series;

  SchoolLoaders(
      Schools schools, SchoolSummaries summaries, SchoolFigures figures, SchoolSeries series) {
    this.schools = schools;
    this.summaries = summaries;
    this.figures = figures;
    this.series = series;
  }

  void register(BatchLoaderRegistry registry) {
    Loaders.<String, School>register(registry, "schoolLoader", schools::find);
    Loaders.<OfRegion<Paged<SchoolQuestion>>, Page>register(
        registry,
        "schoolsLoader",
        (scope, keys) ->
            OfRegion.answers(
                keys,
                (asked, regions) -> schools.pages(scope, asked.question(), regions, asked.cut())));
    Loaders.<OfRegion<SchoolQuestion>, SchoolSummary>register(
        registry,
        "schoolSummaryLoader",
        (scope, keys) ->
            OfRegion.answers(keys, (question, regions) -> summaries.of(scope, question, regions)));
    Loaders.<SchoolFigures.Question, SchoolProgress>register(
        registry, "schoolProgressLoader", figures::progress);
    Loaders.<SchoolSeries.Question, List<SeriesPoint>>register(
        registry, "schoolSeriesLoader", series::series);
  }
}
