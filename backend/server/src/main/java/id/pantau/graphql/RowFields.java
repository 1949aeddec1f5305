package id.pantau.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import id.pantau.access.Scope;
import id.pantau.graphql.AggregateConnection.Row;
import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.progress.SeriesPoint;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.school.School;
import id.pantau.school.Schools;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The fields of groups and points that are asked of thousands of them. A controller's method takes
 * ten times as long to call as these take, and a property that is looked for by name twice as long.
 */
final class RowFields implements RuntimeWiringConfigurer {

  private final ReferenceData reference;
  private final Schools schools;

  RowFields(ReferenceData reference, Schools schools) {
    this.reference = reference;
    this.schools = schools;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring
        .type(
            "AggregateRow",
            row ->
                row.dataFetcher(
                        "figure",
                        new RowFetcher<>(
                            Figure.class, Map.of("measure", MeasureId.class), RowFields::figure))
                    .dataFetcher(
                        "school", new RowFetcher<>(SeenSchool.class, Map.of(), this::school))
                    .dataFetcher("region", plain(Row.class, Region.class, this::region))
                    .dataFetcher("channel", plain(Row.class, String.class, Row::channel))
                    .dataFetcher("outcome", plain(Row.class, String.class, Row::outcome))
                    .dataFetcher("start", plain(Row.class, LocalDate.class, Row::start))
                    .dataFetcher("week", plain(Row.class, IsoWeek.class, Row::week)))
        .type(
            "Point",
            point ->
                point
                    .dataFetcher(
                        "start", plain(SeriesPoint.class, LocalDate.class, SeriesPoint::start))
                    .dataFetcher(
                        "figure", plain(SeriesPoint.class, Figure.class, SeriesPoint::figure)))
        .type(
            "Figure",
            figure ->
                figure.dataFetcher("value", plain(Figure.class, Double.class, Figure::value)));
  }

  private static <S, T> PlainFetcher<S, T> plain(
      Class<S> source, Class<T> type, Function<S, @Nullable T> of) {
    return new PlainFetcher<>(source, type, of);
  }

  private static Figure figure(DataFetchingEnvironment field) {
    return row(field)
        .figure(MeasureId.valueOf(Objects.requireNonNull(field.getArgument("measure"))));
  }

  /** At once where it is at hand: a future for each of thousands takes longer than all else. */
  private @Nullable Object school(DataFetchingEnvironment field) {
    Row row = row(field);
    String npsn = row.key(Dimension.SCHOOL);
    if (npsn == null) {
      return null;
    }
    School known = schools.atHand(scope(field), npsn);
    return known == null ? loaded(field, row, npsn) : row.seen(known);
  }

  private static Scope scope(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.getGraphQlContext().get(Scope.CONTEXT_KEY));
  }

  private static CompletableFuture<@Nullable SeenSchool> loaded(
      DataFetchingEnvironment field, Row row, String npsn) {
    DataLoader<String, School> loader = Objects.requireNonNull(field.getDataLoader("schoolLoader"));
    return loader.load(npsn).thenApply(school -> school == null ? null : row.seen(school));
  }

  /** The smallest one that is told apart. */
  private @Nullable Region region(Row row) {
    return row.smallest().flatMap(reference.regions()::find).orElse(null);
  }

  private static Row row(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.getSource());
  }
}
