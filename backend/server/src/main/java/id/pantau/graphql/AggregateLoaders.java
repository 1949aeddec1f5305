package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.region.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** Loaders of grouped figures. */
final class AggregateLoaders {

  private final Aggregates aggregates;

  AggregateLoaders(Aggregates aggregates) {
    this.aggregates = aggregates;
  }

  void register(BatchLoaderRegistry registry) {
    registry
        .<AggregateKey, Page>forName("aggregateLoader")
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> pages(Loaders.scope(environment), keys)));
  }

  private record Same(AggregateQuestion question, Cut cut) {}

  private Map<AggregateKey, Page> pages(Scope scope, Set<AggregateKey> keys) {
    var answers = new HashMap<AggregateKey, Page>();
    keys.stream()
        .collect(Collectors.groupingBy(key -> new Same(key.question(), key.cut())))
        .forEach((same, group) -> answers.putAll(pages(scope, same, group)));
    return answers;
  }

  private Map<AggregateKey, Page> pages(Scope scope, Same same, List<AggregateKey> group) {
    Map<RegionCode, Page> found =
        aggregates.pages(
            scope, same.question(), group.stream().map(AggregateKey::region).toList(), same.cut());
    return group.stream()
        .collect(
            Collectors.toMap(
                key -> key, key -> found.getOrDefault(key.region(), Page.without(key.cut()))));
  }
}
