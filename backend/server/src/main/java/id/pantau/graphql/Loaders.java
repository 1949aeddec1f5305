package id.pantau.graphql;

import graphql.GraphQLContext;
import id.pantau.access.Scope;
import id.pantau.measure.Known;
import id.pantau.measure.Measures;
import id.pantau.measure.PublishedStanding;
import id.pantau.progress.PaceAnswer;
import id.pantau.progress.PaceService;
import id.pantau.progress.Progress;
import id.pantau.progress.ProgressQuestion;
import id.pantau.progress.ProgressService;
import id.pantau.progress.SeriesGroup;
import id.pantau.progress.SeriesPoint;
import id.pantau.progress.SeriesQuestion;
import id.pantau.progress.SeriesService;
import id.pantau.progress.TrackQuestion;
import id.pantau.progress.TrackService;
import id.pantau.region.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * One loader per question that needs SQL. Keys hold every argument, so that a nested query costs a
 * number of statements that depends on its fields, never on its rows.
 */
final class Loaders {

  private Loaders() {}

  static void register(
      BatchLoaderRegistry registry,
      ProgressService progress,
      PaceService pace,
      SeriesService series,
      TrackService tracks,
      Measures measures) {
    registry
        .<ProgressQuestion, Progress>forName(named(Progress.class))
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> progress.progress(scope(environment), keys)));
    registry
        .<Progress, PaceAnswer>forName(named(PaceAnswer.class))
        .registerMappedBatchLoader(
            (keys, environment) -> Mono.fromCallable(() -> pace.pace(scope(environment), keys)));
    registry
        .<SeriesQuestion, List<SeriesPoint>>forName("seriesLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> series.series(scope(environment), keys)));
    registry
        .<SeriesService.Whole, List<SeriesGroup>>forName("seriesGroupLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> series.groups(scope(environment), keys)));
    registry
        .<TrackQuestion, List<SeriesPoint>>forName("trackLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> tracks.tracks(scope(environment), keys)));
    registry
        .<StandingsQuestion, List<PublishedStanding>>forName("standingsLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> standings(measures, scope(environment), keys)));
  }

  static String named(Class<?> type) {
    return type.getName();
  }

  static Scope scope(BatchLoaderEnvironment environment) {
    GraphQLContext context = Objects.requireNonNull(environment.getContext());
    return context.get(Scope.CONTEXT_KEY);
  }

  private static Map<StandingsQuestion, List<PublishedStanding>> standings(
      Measures measures, Scope scope, Set<StandingsQuestion> keys) {
    var answers = new HashMap<StandingsQuestion, List<PublishedStanding>>();
    keys.stream()
        .collect(Collectors.groupingBy(StandingsQuestion::known))
        .forEach((known, group) -> answers.putAll(standings(measures, scope, known, group)));
    return answers;
  }

  private static Map<StandingsQuestion, List<PublishedStanding>> standings(
      Measures measures, Scope scope, Known known, List<StandingsQuestion> group) {
    Map<RegionCode, List<PublishedStanding>> found =
        measures.publishedStandings(
            scope, known, group.stream().map(StandingsQuestion::region).toList());
    return group.stream()
        .collect(Collectors.toMap(key -> key, key -> found.getOrDefault(key.region(), List.of())));
  }
}
