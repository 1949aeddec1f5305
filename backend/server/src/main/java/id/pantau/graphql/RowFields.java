package id.pantau.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import id.pantau.measure.Figure;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The fields of a group that need nothing but the group. There are up to a thousand groups on a
 * page, and a controller's method takes ten times as long to call as these take altogether.
 */
final class RowFields implements RuntimeWiringConfigurer {

  private static final List<Dimension> LEVELS =
      List.of(Dimension.DISTRICT, Dimension.REGENCY, Dimension.PROVINCE);

  private final ReferenceData reference;

  RowFields(ReferenceData reference) {
    this.reference = reference;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "AggregateRow",
        row ->
            row.dataFetcher(
                    "figure",
                    new RowFetcher<>(
                        Figure.class, Map.of("measure", MeasureId.class), RowFields::figure))
                .dataFetcher("region", new RowFetcher<>(Region.class, Map.of(), this::region)));
  }

  private static Figure figure(DataFetchingEnvironment field) {
    return row(field)
        .figure(MeasureId.valueOf(Objects.requireNonNull(field.getArgument("measure"))));
  }

  /** The smallest one that is told apart. */
  private @Nullable Region region(DataFetchingEnvironment field) {
    AggregateConnection.Row row = row(field);
    return LEVELS.stream()
        .map(row::key)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(code -> reference.regions().find(new RegionCode(code)))
        .orElse(null);
  }

  private static AggregateConnection.Row row(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.getSource());
  }
}
