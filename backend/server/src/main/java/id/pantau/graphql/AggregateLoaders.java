package id.pantau.graphql;

import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.aggregate.Aggregates.Page;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Loaders of grouped figures. */
final class AggregateLoaders {

  private final Aggregates aggregates;

  AggregateLoaders(Aggregates aggregates) {
    this.aggregates = aggregates;
  }

  void register(BatchLoaderRegistry registry) {
    Loaders.<OfRegion<Paged<AggregateQuestion>>, Page>register(
        registry,
        "aggregateLoader",
        (scope, keys) ->
            OfRegion.answers(
                keys,
                (asked, regions) -> aggregates.pages(scope, asked.question(), regions, asked.cut()),
                asked -> Page.without(asked.cut())));
  }
}
