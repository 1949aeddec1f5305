package id.pantau.graphql;

import graphql.schema.DataFetchingEnvironment;
import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.lake.Lake;
import id.pantau.measure.Measure;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.problem.ProblemException;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Grouped figures: of the nation, or of each of many regions. */
@Controller
final class AggregateController {

  private final Aggregates aggregates;
  private final ReferenceData reference;
  private final Lake lake;
  private final KnownAt known;

  AggregateController(Aggregates aggregates, ReferenceData reference, Lake lake, KnownAt known) {
    this.aggregates = aggregates;
    this.reference = reference;
    this.lake = lake;
    this.known = known;
  }

  @QueryMapping
  AggregateConnection aggregate(
      @Arguments AggregateArguments arguments,
      @ContextValue Scope scope,
      @ContextValue(name = AggregateCapture.CONTEXT_KEY, required = false)
          @Nullable AggregateCapture capture,
      DataFetchingEnvironment field) {
    String list = arguments.list(arguments.region());
    PinnedCursor cursor = PinnedCursor.of(arguments.after(), list);
    AggregateQuestion question = arguments.question(known, cursor);
    Cut cut = PinnedCursor.cut(arguments.first(), cursor, Connection.isCounted(field));
    RegionCode region = KnownRegion.of(reference, "where.within", arguments.region());
    var asked = new AskedAggregate(region, question);
    if (capture != null) {
      capture.take(asked);
      return AggregateConnection.of(asked, Page.without(cut), cut, version(question), list);
    }
    Page page = aggregates.page(scope, question, region, cut);
    return AggregateConnection.of(asked, page, cut, version(question), list);
  }

  @SchemaMapping(typeName = "Region")
  CompletableFuture<AggregateConnection> aggregate(
      Region region,
      @Arguments AggregateArguments arguments,
      @ContextValue(name = AggregateCapture.CONTEXT_KEY, required = false)
          @Nullable AggregateCapture capture,
      DataLoader<OfRegion<Paged<AggregateQuestion>>, Page> aggregateLoader,
      DataFetchingEnvironment field) {
    if (arguments.namesRegion()) {
      throw ProblemException.badInput(
          "where.within is given by the region %s; leave it out, or ask Query.aggregate"
              .formatted(region.code()));
    }
    String list = arguments.list(region.code());
    PinnedCursor cursor = PinnedCursor.of(arguments.after(), list);
    AggregateQuestion question = arguments.question(known, cursor);
    Cut cut = PinnedCursor.cut(arguments.first(), cursor, Connection.isCounted(field));
    Aggregates.check(question, region.code());
    var asked = new AskedAggregate(region.code(), question);
    if (capture != null) {
      capture.take(asked);
      return CompletableFuture.completedFuture(
          AggregateConnection.of(asked, Page.without(cut), cut, version(question), list));
    }
    return aggregateLoader
        .load(new OfRegion<>(region.code(), new Paged<>(question, cut)))
        .thenApply(page -> AggregateConnection.of(asked, page, cut, version(question), list));
  }

  private long version(AggregateQuestion question) {
    return question.known().version(lake.current().version());
  }

  @SchemaMapping(typeName = "AggregateConnection")
  @Nullable LocalDate asOf(AggregateConnection page, @ContextValue Scope scope) {
    return aggregates.asOf(scope, page.question());
  }

  @SchemaMapping(typeName = "AggregateRow")
  @Nullable Basis basis(AggregateConnection.Row row, @ContextValue Scope scope) {
    LocalDate day = row.end() == null ? aggregates.asOf(scope, row.question()) : row.end();
    return day == null ? null : aggregates.basis(row.question(), row.group(), day);
  }

  @SchemaMapping(typeName = "MeasureInfo")
  List<Dimension> dimensions(Measure measure) {
    return Aggregates.dimensions(measure.id());
  }

  @SchemaMapping(typeName = "MeasureInfo")
  @Nullable Origin origin(Measure measure) {
    return aggregates.origin(measure);
  }
}
