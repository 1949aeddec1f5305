package id.pantau.server;

import id.pantau.contract.Contract;
import id.pantau.contract.ContractController;
import id.pantau.dataset.DataPackage;
import id.pantau.export.ExportController;
import id.pantau.export.ExportLimits;
import id.pantau.export.Exports;
import id.pantau.graphiql.GraphiqlController;
import id.pantau.graphql.CodedErrors;
import id.pantau.graphql.GraphQlConfiguration;
import id.pantau.inbox.Inbox;
import id.pantau.inbox.InboxWatch;
import id.pantau.ingest.Ingest;
import id.pantau.lake.Lake;
import id.pantau.lake.attempt.Attempts;
import id.pantau.lake.history.BatchHistory;
import id.pantau.lake.history.LoadHistory;
import id.pantau.lake.history.ReportHistory;
import id.pantau.lake.history.Undoing;
import id.pantau.load.LoadService;
import id.pantau.load.job.JobLimits;
import id.pantau.load.job.Jobs;
import id.pantau.load.job.LoadController;
import id.pantau.load.job.UploadErrors;
import id.pantau.measure.Measures;
import id.pantau.measure.NewestDay;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.report.OfficeReports;
import id.pantau.progress.HitService;
import id.pantau.progress.PaceService;
import id.pantau.progress.ProgressService;
import id.pantau.progress.SeriesService;
import id.pantau.progress.TrackService;
import id.pantau.progress.WeeklyForecasts;
import id.pantau.reference.DatasetCatalogue;
import id.pantau.reference.ReferenceData;
import id.pantau.reporting.ReportingService;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolSeries;
import id.pantau.school.SchoolSummaries;
import id.pantau.school.Schools;
import id.pantau.warehouse.Meter;
import id.pantau.warehouse.Warehouse;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.graphql.ExecutionGraphQlService;

/** Puts the server together, in whatever application it is on the class path of. */
@AutoConfiguration(
    before = {
      ErrorMvcAutoConfiguration.class,
      MultipartAutoConfiguration.class,
      GraphQlAutoConfiguration.class
    })
public final class PantauAutoConfiguration {

  @Bean
  static LoopbackGuard pantauLoopbackGuard(Environment environment) {
    return new LoopbackGuard(environment);
  }

  @Bean
  FilterRegistrationBean<LocalHosts> pantauLocalHosts() {
    var registration = new FilterRegistrationBean<>(new LocalHosts());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  ReadyMessage pantauReadyMessage() {
    return new ReadyMessage(System.out);
  }

  /** The backend in this process. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(BackendHere.class)
  @EnableConfigurationProperties({PantauProperties.class, ExportLimits.class})
  @Import(GraphQlConfiguration.class)
  static class Backend {

    @Bean
    @ConditionalOnMissingBean
    Clock pantauClock() {
      return Clock.systemUTC();
    }

    @Bean
    List<DataPackage> pantauDataPackages() {
      return DataPackages.read();
    }

    @Bean
    DataFolder pantauDataFolder(PantauProperties properties, Clock clock, Environment environment) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      return DataFolder.hold(
          properties.data(),
          "Pantau, process %d, port %s, since %s"
              .formatted(
                  ProcessHandle.current().pid(), environment.getProperty("server.port"), now));
    }

    /** Closes the warehouse with the application. */
    @Bean
    OpenedLake pantauOpenedLake(
        DataFolder folder, Clock clock, List<DataPackage> packages, PantauProperties properties) {
      return Store.open(folder, properties.warehouse(), clock, packages, System.out);
    }

    @Bean(destroyMethod = "")
    Warehouse pantauWarehouse(OpenedLake opened) {
      return opened.warehouse();
    }

    @Bean
    Ingest pantauIngest(OpenedLake opened, Clock clock, DataFolder folder) {
      return new Ingest(opened.lake(), clock, folder.temporary());
    }

    /** With everything loaded that is to be there from the start. */
    @Bean
    Lake pantauLake(
        OpenedLake opened,
        Ingest ingest,
        DataFolder folder,
        List<DataPackage> packages,
        PantauProperties properties) {
      Lake lake = opened.lake();
      if (properties.bundled()) {
        new BundledData(ingest, lake, folder.temporary(), System.out)
            .load(properties.sample() ? packages : DataPackages.withoutSample(packages));
      }
      return lake;
    }

    @Bean
    LoadService pantauLoads(Ingest ingest, Lake lake, Warehouse warehouse, DataFolder folder) {
      return Store.loads(ingest, lake, warehouse, folder);
    }

    @Bean
    Jobs pantauJobs(LoadService loads, Clock clock, PantauProperties properties) {
      return new Jobs(
          loads, clock, JobLimits.USUAL.keepingFilesOf(properties.uploadLimit().toBytes()));
    }

    @Bean
    LoadController pantauLoadController(Jobs jobs, DataFolder folder) {
      return new LoadController(jobs, folder.temporary());
    }

    @Bean
    UploadErrors pantauUploadErrors(PantauProperties properties) {
      return new UploadErrors(properties.uploadLimit().toBytes());
    }

    /** Uploads go to disk beside where they are loaded from, never through memory. */
    @Bean
    MultipartConfigElement pantauUploads(DataFolder folder, PantauProperties properties) {
      return new MultipartConfigElement(
          folder.temporary().toString(), properties.uploadLimit().toBytes(), -1, 0);
    }

    @Bean
    InboxWatch pantauInbox(
        PantauProperties properties, DataFolder data, LoadService loads, Clock clock) {
      Path chosen = properties.inbox();
      Path folder = chosen == null ? data.inbox() : chosen;
      return new InboxWatch(
          folder, () -> open(folder, data, loads, clock), properties.inboxEvery(), System.out);
    }

    private static Inbox open(Path folder, DataFolder data, LoadService loads, Clock clock)
        throws IOException {
      if (data.isOurs(folder)) {
        throw new FileSystemException(folder.toString(), null, "the data lies there");
      }
      return Inbox.open(folder, loads, data.temporary(), clock, System.out);
    }

    @Bean
    ContractController pantauContractController() {
      return new ContractController(new Contract());
    }

    @Bean
    GraphiqlController pantauGraphiqlController() {
      return new GraphiqlController();
    }

    @Bean
    LakeWatch pantauLakeWatch(Lake lake) {
      return new LakeWatch(lake, System.out);
    }

    @Bean
    ReferenceData pantauReferenceData(Warehouse warehouse, Lake lake) {
      return new ReferenceData(warehouse, lake);
    }

    @Bean
    NewestDay pantauNewestDay(Warehouse warehouse, Lake lake, Clock clock) {
      return new NewestDay(new Measures(warehouse, lake), lake, clock);
    }

    @Bean
    Aggregates pantauAggregates(
        PantauProperties properties,
        Warehouse warehouse,
        Lake lake,
        ReferenceData reference,
        NewestDay newest,
        Clock clock) {
      return new Aggregates(warehouse, lake, reference, newest, clock, properties.cachedFigures());
    }

    @Bean
    Schools pantauSchools(Warehouse warehouse, Lake lake, NewestDay newest) {
      return new Schools(warehouse, lake, newest);
    }

    @Bean
    SchoolSummaries pantauSchoolSummaries(Warehouse warehouse, Lake lake, NewestDay newest) {
      return new SchoolSummaries(warehouse, lake, newest);
    }

    @Bean
    SchoolFigures pantauSchoolFigures(Warehouse warehouse, Lake lake, NewestDay newest) {
      return new SchoolFigures(warehouse, lake, newest);
    }

    @Bean
    SchoolSeries pantauSchoolSeries(Aggregates aggregates, NewestDay newest) {
      return new SchoolSeries(aggregates, newest);
    }

    @Bean
    ExportController pantauExports(
        ExecutionGraphQlService queries,
        CodedErrors coded,
        Aggregates aggregates,
        Warehouse warehouse,
        Lake lake,
        Clock clock,
        DataFolder folder,
        ExportLimits limits) {
      return new ExportController(
          new Exports(
              queries, coded, aggregates, warehouse, lake, clock, folder.temporary(), limits));
    }

    @Bean
    DatasetCatalogue pantauDatasets(Warehouse warehouse, List<DataPackage> packages) {
      return new DatasetCatalogue(warehouse, packages);
    }

    @Bean
    Measures pantauMeasures(Warehouse warehouse, Lake lake) {
      return new Measures(warehouse, lake);
    }

    @Bean
    BatchHistory pantauBatches(Warehouse warehouse, Lake lake) {
      return new BatchHistory(warehouse, lake);
    }

    @Bean
    ReportHistory pantauReports(Warehouse warehouse) {
      return new ReportHistory(warehouse);
    }

    @Bean
    LoadHistory pantauLoadHistory(Warehouse warehouse) {
      return new LoadHistory(warehouse);
    }

    /** Where loads are recorded, whatever becomes of them. */
    @Bean
    Attempts pantauAttempts(Lake lake) {
      return lake.attempts();
    }

    @Bean
    Undoing pantauUndoing(Lake lake) {
      return new Undoing(lake);
    }

    @Bean
    ReportingService pantauReporting(
        Warehouse warehouse, Lake lake, ReferenceData reference, Clock clock) {
      return new ReportingService(new OfficeReports(warehouse, lake), reference, clock);
    }

    @Bean
    ProgressService pantauProgress(Measures measures, ReferenceData reference, Clock clock) {
      return new ProgressService(measures, reference, clock);
    }

    @Bean
    PaceService pantauPace(Measures measures) {
      return new PaceService(measures);
    }

    @Bean
    SeriesService pantauSeries(Measures measures, ProgressService progress, Aggregates aggregates) {
      return new SeriesService(measures, progress, aggregates);
    }

    @Bean
    WeeklyForecasts pantauForecasts(
        SeriesService series, NewestDay newest, ReferenceData reference, Lake lake) {
      return new WeeklyForecasts(
          series, newest, reference::calendar, () -> lake.current().version(), Meter::clock);
    }

    @Bean
    HitService pantauHits(WeeklyForecasts forecasts) {
      return new HitService(forecasts);
    }

    @Bean
    @ConditionalOnProperty(name = "pantau.forecast-ahead", matchIfMissing = true)
    ForecastsAhead pantauForecastsAhead(
        Lake lake,
        ReferenceData reference,
        ProgressService progress,
        HitService hits,
        WeeklyForecasts forecasts) {
      return new ForecastsAhead(lake, reference, progress, hits, forecasts);
    }

    @Bean
    TrackService pantauTracks(Measures measures) {
      return new TrackService(measures);
    }

    @Bean("warehouse")
    WarehouseHealth pantauWarehouseHealth(Warehouse warehouse, Lake lake) {
      return new WarehouseHealth(warehouse, lake);
    }
  }
}
