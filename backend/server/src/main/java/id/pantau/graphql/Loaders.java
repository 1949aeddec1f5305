package id.pantau.graphql;

import graphql.GraphQLContext;
import id.pantau.access.Scope;
import id.pantau.measure.Known;
import id.pantau.measure.Measures;
import id.pantau.measure.PublishedStanding;
import id.pantau.progress.HitAnswer;
import id.pantau.progress.HitService;
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
import id.pantau.progress.WeeklyForecast;
import id.pantau.progress.WeeklyForecastQuestion;
import id.pantau.progress.WeeklyForecasts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
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
      WeeklyForecasts forecasts,
      HitService hits,
      Measures measures) {
    Loaders.<ProgressQuestion, Progress>register(
        registry, named(Progress.class), progress::progress);
    Loaders.<Progress, PaceAnswer>register(registry, named(PaceAnswer.class), pace::pace);
    Loaders.<WeeklyForecastQuestion, WeeklyForecast>register(
        registry, named(WeeklyForecast.class), forecasts::forecasts);
    Loaders.<Progress, HitAnswer>register(registry, named(HitAnswer.class), hits::hits);
    Loaders.<SeriesQuestion, List<SeriesPoint>>register(registry, "seriesLoader", series::series);
    Loaders.<SeriesService.Whole, List<SeriesGroup>>register(
        registry, "seriesGroupLoader", series::groups);
    Loaders.<TrackQuestion, List<SeriesPoint>>register(registry, "trackLoader", tracks::tracks);
    Loaders.<OfRegion<Known>, List<PublishedStanding>>register(
        registry,
        "standingsLoader",
        (scope, keys) ->
            OfRegion.answers(
                keys,
                (known, regions) -> measures.publishedStandings(scope, known, regions),
                known -> List.of()));
  }

  /**
   * Registers a loader.
   *
   * @param answers for one who may see so much: of each key, or of those that have one
   */
  static <K, V> void register(
      BatchLoaderRegistry registry, String name, BiFunction<Scope, Set<K>, Map<K, V>> answers) {
    registry
        .<K, V>forName(name)
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> answers.apply(scope(environment), keys)));
  }

  /** The name of a loader that is found by the type of its values. */
  static String named(Class<?> type) {
    return type.getName();
  }

  private static Scope scope(BatchLoaderEnvironment environment) {
    GraphQLContext context = Objects.requireNonNull(environment.getContext());
    return context.get(Scope.CONTEXT_KEY);
  }
}
