package id.pantau.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import id.pantau.measure.Catalogue;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.progress.SeriesGroup;
import id.pantau.progress.SeriesPoint;
import id.pantau.progress.SeriesQuestion;
import id.pantau.progress.SeriesService;
import id.pantau.region.Region;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * {@code Region.series}, which is asked of hundreds of regions at once: a controller's method, its
 * arguments bound one by one, took an eighth of such an answer.
 */
final class SeriesField implements RuntimeWiringConfigurer {

  private static final Map<String, Class<?>> ARGUMENTS =
      Map.of(
          "measure", MeasureId.class,
          "from", LocalDate.class,
          "to", LocalDate.class,
          "interval", Interval.class,
          "cumulative", Boolean.class,
          "by", Dimension.class,
          "knownAt", OffsetDateTime.class);

  private final KnownAt known;

  SeriesField(KnownAt known) {
    this.known = known;
  }

  /** A series as the schema has it. */
  record Series(
      MeasureId measure,
      String unit,
      Interval interval,
      List<SeriesPoint> points,
      List<SeriesGroup> groups) {

    static Series of(
        MeasureId measure, Interval interval, List<SeriesPoint> points, List<SeriesGroup> groups) {
      return new Series(measure, Catalogue.measure(measure).unit(), interval, points, groups);
    }
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Region",
        region ->
            region.dataFetcher("series", new RowFetcher<>(Series.class, ARGUMENTS, this::series)));
  }

  private CompletableFuture<Series> series(DataFetchingEnvironment field) {
    SeriesQuestion question = question(field);
    SeriesService.check(question);
    DataLoader<SeriesQuestion, List<SeriesPoint>> points = loader(field, "seriesLoader");
    return points.load(question).thenCompose(whole -> series(field, question, whole));
  }

  private SeriesQuestion question(DataFetchingEnvironment field) {
    Region region = Objects.requireNonNull(field.getSource());
    String by = field.getArgument("by");
    boolean cumulative = Objects.requireNonNull(field.getArgument("cumulative"));
    return new SeriesQuestion(
        region.code(),
        MeasureId.valueOf(Objects.requireNonNull(field.getArgument("measure"))),
        field.getArgument("from"),
        field.getArgument("to"),
        Interval.valueOf(Objects.requireNonNull(field.getArgument("interval"))),
        cumulative ? SeriesQuestion.Reading.LEVEL : SeriesQuestion.Reading.ADDED,
        by == null ? null : Dimension.valueOf(by),
        known.resolve(field.<@Nullable OffsetDateTime>getArgument("knownAt")));
  }

  private static CompletableFuture<Series> series(
      DataFetchingEnvironment field, SeriesQuestion question, List<SeriesPoint> whole) {
    if (question.by() == null) {
      return CompletableFuture.completedFuture(series(question, whole, List.of()));
    }
    DataLoader<SeriesService.Whole, List<SeriesGroup>> groups = loader(field, "seriesGroupLoader");
    return groups
        .load(new SeriesService.Whole(question, whole))
        .thenApply(parts -> series(question, whole, parts));
  }

  private static Series series(
      SeriesQuestion question, List<SeriesPoint> whole, List<SeriesGroup> parts) {
    return Series.of(question.measure(), question.interval(), whole, parts);
  }

  private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment field, String name) {
    return Objects.requireNonNull(field.getDataLoader(name));
  }
}
