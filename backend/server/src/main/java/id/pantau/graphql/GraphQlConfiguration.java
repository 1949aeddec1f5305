package id.pantau.graphql;

import id.pantau.graphql.limit.LimitConfiguration;
import id.pantau.graphql.weight.WeightConfiguration;
import id.pantau.lake.Lake;
import id.pantau.lake.history.BatchHistory;
import id.pantau.lake.history.LoadHistory;
import id.pantau.lake.history.ReportHistory;
import id.pantau.measure.Measures;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.progress.HitService;
import id.pantau.progress.PaceService;
import id.pantau.progress.ProgressService;
import id.pantau.progress.SeriesService;
import id.pantau.progress.TrackService;
import id.pantau.progress.WeeklyForecasts;
import id.pantau.reference.ReferenceData;
import id.pantau.reporting.ReportingService;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolSeries;
import id.pantau.school.SchoolSummaries;
import id.pantau.school.Schools;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What the API is made of. */
@Configuration(proxyBeanMethods = false)
@Import({
  LimitConfiguration.class,
  WeightConfiguration.class,
  QueryController.class,
  RegionController.class,
  ForecastController.class,
  ProgressController.class,
  HistoryController.class,
  RecordController.class,
  AggregateController.class,
  SchoolController.class,
  LoadedController.class
})
public class GraphQlConfiguration {

  /** Before the API's own routes. */
  private static final int UNFIT = -1;

  // The outermost first, around the queue and the meter.
  private static final int SCOPE = LimitConfiguration.QUEUE - 20;
  private static final int ERROR_CODES = LimitConfiguration.QUEUE - 10;
  private static final int CONSISTENCY = LimitConfiguration.QUEUE + 100;

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
  RuntimeWiringConfigurer pantauRowFields(ReferenceData reference, Schools schools) {
    return new RowFields(reference, schools);
  }

  @Bean
  RuntimeWiringConfigurer pantauSeriesField(KnownAt known) {
    return new SeriesField(known);
  }

  @Bean
  DataFetcherExceptionResolver pantauProblems() {
    return new ProblemResolver();
  }

  @Bean
  SubscriptionExceptionResolver pantauSubscriptionProblems() {
    return new SubscriptionProblems();
  }

  @Bean
  @Order(SCOPE)
  WebGraphQlInterceptor pantauScope() {
    return new ScopeInterceptor();
  }

  @Bean
  @Order(ERROR_CODES)
  WebGraphQlInterceptor pantauErrorCodes(CodedErrors coded) {
    return new ErrorCodeInterceptor(coded);
  }

  /** For all who run queries. */
  @Bean
  CodedErrors pantauCodedErrors(GraphQlSource source) {
    return new CodedErrors(source.schema());
  }

  /** The innermost. */
  @Bean
  @Order(CONSISTENCY)
  WebGraphQlInterceptor pantauConsistency(Lake lake) {
    return new ConsistencyInterceptor(lake.consistency());
  }

  @Bean
  RequestErrors pantauRequestErrors(@Value("${spring.graphql.http.path:/graphql}") String path) {
    return new RequestErrors(path);
  }

  @Bean
  @Order(UNFIT)
  RouterFunction<ServerResponse> pantauUnfitRequests(
      @Value("${spring.graphql.http.path:/graphql}") String path) {
    return UnfitRequests.at(path);
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
      WeeklyForecasts forecasts,
      HitService hits,
      Measures measures) {
    Loaders.register(registry, progress, pace, series, tracks, forecasts, hits, measures);
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
      BatchLoaderRegistry registry,
      Schools schools,
      SchoolSummaries summaries,
      SchoolFigures figures,
      SchoolSeries series) {
    var loaders = new SchoolLoaders(schools, summaries, figures, series);
    loaders.register(registry);
    return loaders;
  }

  /** A sign that the loaders are registered. */
  record LoadersRegistered() {}
}
