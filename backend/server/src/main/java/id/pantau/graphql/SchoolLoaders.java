package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.progress.SeriesPoint;
import id.pantau.region.RegionCode;
import id.pantau.school.School;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolProgress;
import id.pantau.school.SchoolQuestion;
import id.pantau.school.SchoolSeries;
import id.pantau.school.SchoolSummaries;
import id.pantau.school.SchoolSummary;
import id.pantau.school.Schools;
import id.pantau.school.Schools.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

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
    registry
        .<String, School>forName("schoolLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> schools.find(Loaders.scope(environment), keys)));
    registry
        .<SchoolKey, Page>forName("schoolsLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> pages(Loaders.scope(environment), keys)));
    registry
        .<SchoolSummaryKey, SchoolSummary>forName("schoolSummaryLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> summaries(Loaders.scope(environment), keys)));
    registry
        .<SchoolFigures.Question, SchoolProgress>forName("schoolProgressLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> figures.progress(Loaders.scope(environment), keys)));
    registry
        .<SchoolSeries.Question, List<SeriesPoint>>forName("schoolSeriesLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> series.series(Loaders.scope(environment), keys)));
  }

  private Map<SchoolSummaryKey, SchoolSummary> summaries(Scope scope, Set<SchoolSummaryKey> keys) {
    var answers = new HashMap<SchoolSummaryKey, SchoolSummary>();
    keys.stream()
        .collect(
            Collectors.groupingBy(
                SchoolSummaryKey::question,
                Collectors.mapping(SchoolSummaryKey::region, Collectors.toList())))
        .forEach(
            (question, regions) ->
                summaries
                    .of(scope, question, regions)
                    .forEach(
                        (region, summary) ->
                            answers.put(new SchoolSummaryKey(region, question), summary)));
    return answers;
  }

  private record Same(SchoolQuestion question, Cut cut) {}

  private Map<SchoolKey, Page> pages(Scope scope, Set<SchoolKey> keys) {
    var answers = new HashMap<SchoolKey, Page>();
    keys.stream()
        .collect(Collectors.groupingBy(key -> new Same(key.question(), key.cut())))
        .forEach((same, group) -> answers.putAll(pages(scope, same, group)));
    return answers;
  }

  private Map<SchoolKey, Page> pages(Scope scope, Same same, List<SchoolKey> group) {
    Map<RegionCode, Page> found =
        schools.pages(
            scope, same.question(), group.stream().map(SchoolKey::region).toList(), same.cut());
    return group.stream()
        .collect(
            Collectors.toMap(key -> key, key -> Objects.requireNonNull(found.get(key.region()))));
  }
}
