package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.measure.PublishedStanding;
import id.pantau.problem.ProblemException;
import id.pantau.progress.Progress;
import id.pantau.progress.ProgressQuestion;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.reporting.Reporting;
import id.pantau.reporting.ReportingQuestion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code Region}. What needs SQL goes through a data loader. */
@Controller
@SchemaMapping(typeName = "Region")
final class RegionController {

  private final ReferenceData reference;
  private final KnownAt known;

  RegionController(ReferenceData reference, KnownAt known) {
    this.reference = reference;
    this.known = known;
  }

  @SchemaMapping
  @Nullable Region parent(Region region, @ContextValue Scope scope) {
    return region
        .code()
        .parent()
        .filter(scope::admits)
        .flatMap(reference.regions()::find)
        .orElse(null);
  }

  @SchemaMapping
  List<Region> ancestors(Region region, @ContextValue Scope scope) {
    return reference.regions().ancestors(region.code()).stream()
        .filter(ancestor -> scope.admits(ancestor.code()))
        .toList();
  }

  @SchemaMapping
  List<Region> children(Region region) {
    return reference.regions().children(region.code());
  }

  @SchemaMapping
  CompletableFuture<Progress> progress(
      Region region,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Basis basis,
      @Argument @Nullable OffsetDateTime knownAt,
      DataLoader<ProgressQuestion, Progress> loader) {
    return loader.load(new ProgressQuestion(region.code(), asOf, basis, known.resolve(knownAt)));
  }

  @SchemaMapping
  CompletableFuture<List<PublishedStanding>> standings(
      Region region,
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @Argument @Nullable OffsetDateTime knownAt,
      DataLoader<OfRegion<Known>, List<PublishedStanding>> standingsLoader) {
    if (from != null && to != null && to.isBefore(from)) {
      throw ProblemException.badInput(
          "standings from %s to %s; let `to` be `from` or later".formatted(from, to));
    }
    return standingsLoader
        .load(new OfRegion<>(region.code(), known.resolve(knownAt)))
        .thenApply(all -> all.stream().filter(standing -> lies(standing, from, to)).toList());
  }

  @SchemaMapping
  CompletableFuture<Reporting> reporting(
      Region region,
      @Argument String dataset,
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @Argument @Nullable OffsetDateTime knownAt,
      DataLoader<ReportingQuestion, Reporting> loader) {
    return loader.load(
        new ReportingQuestion(
            region.code(), DailyDataset.named(dataset), from, to, known.resolve(knownAt)));
  }

  private static boolean lies(
      PublishedStanding standing, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !standing.asOf().isBefore(from))
        && (to == null || !standing.asOf().isAfter(to));
  }
}
