package id.pantau.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import id.pantau.lake.Lake;
import id.pantau.lake.history.BatchHistory;
import id.pantau.lake.history.LoadHistory;
import id.pantau.lake.history.ReportHistory;
import id.pantau.measure.Measures;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.progress.PaceService;
import id.pantau.progress.ProgressService;
import id.pantau.progress.SeriesService;
import id.pantau.progress.TrackService;
import id.pantau.reporting.ReportingService;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolSeries;
import id.pantau.school.Schools;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** What the API is made of. */
@Configuration(proxyBeanMethods = false)
@Import({
  QueryController.class,
  RegionController.class,
  ProgressController.class,
  HistoryController.class,
  RecordController.class,
  AggregateController.class,
  SchoolController.class
})
public class GraphQlConfiguration {

  /** Half a year of weeks of every office in the nation, with room. */
  private static final int MOST_NODES = 250_000;

  /** The standard introspection query needs 13. */
  private static final int MOST_DEPTH = 20;

  /**
   * Without an executor: methods that ran beside each other reached the loaders at different times,
   * and now and then a nested query cost a statement more.
   */
  @Bean
  AnnotatedControllerConfigurer pantauControllers() {
    return new AnnotatedControllerConfigurer();
  }

  @Bean
  RuntimeWiringConfigurer pantauScalars() {
    return new Scalars();
  }

  @Bean
  DataFetcherExceptionResolver pantauProblems() {
    return new ProblemResolver();
  }

  @Bean
  WebGraphQlInterceptor pantauScope() {
    return new ScopeInterceptor();
  }

  @Bean
  WebGraphQlInterceptor pantauErrorCodes() {
    return new ErrorCodeInterceptor();
  }

  /** The innermost. */
  @Bean
  WebGraphQlInterceptor pantauConsistency(Lake lake) {
    return new ConsistencyInterceptor(lake.consistency());
  }

  @Bean
  RequestErrors pantauRequestErrors(@Value("${spring.graphql.path:/graphql}") String path) {
    return new RequestErrors(path);
  }

  @Bean
  Instrumentation pantauAnswerLimits() {
    return new AnswerLimits(MOST_NODES);
  }

  @Bean
  Instrumentation pantauDepthLimit() {
    return new MaxQueryDepthInstrumentation(MOST_DEPTH);
  }

  @Bean
  KnownAt pantauKnownAt(Lake lake, Clock clock) {
    return new KnownAt(lake, clock);
  }

  /** Registers the loaders when the registry is there. */
  @Bean
  LoadersRegistered pantauLoaders(
      BatchLoaderRegistry registry,
      ProgressService progress,
      PaceService pace,
      SeriesService series,
      TrackService tracks,
      Measures measures) {
    Loaders.register(registry, progress, pace, series, tracks, measures);
    return new LoadersRegistered();
  }

  @Bean
  HistoryLoaders pantauHistoryLoaders(
      BatchLoaderRegistry registry,
      BatchHistory batches,
      ReportHistory reports,
      LoadHistory loads,
      ReportingService reporting) {
    var loaders = new HistoryLoaders(batches, reports, loads, reporting);
    loaders.register(registry);
    return loaders;
  }

  @Bean
  AggregateLoaders pantauAggregateLoaders(BatchLoaderRegistry registry, Aggregates aggregates) {
    var loaders = new AggregateLoaders(aggregates);
    loaders.register(registry);
    return loaders;
  }

  @Bean
  SchoolLoaders pantauSchoolLoaders(
      BatchLoaderRegistry registry, Schools schools, SchoolFigures figures, SchoolSeries series) {
    var loaders = new SchoolLoaders(schools, figures, series);
    loaders.register(registry);
    return loaders;
  }

  /** A sign that the loaders are registered. */
  record LoadersRegistered() {}
}
