package id.pantau.graphql;

import id.pantau.dataset.Basis;
import id.pantau.measure.Figure;
import id.pantau.progress.CountedTarget;
import id.pantau.progress.Outlook;
import id.pantau.progress.PaceAnswer;
import id.pantau.progress.Progress;
import id.pantau.progress.SeriesPoint;
import id.pantau.progress.TrackQuestion;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code Progress} that are not simply there. */
@Controller
@SchemaMapping(typeName = "Progress")
final class ProgressController {

  private final ReferenceData reference;

  ProgressController(ReferenceData reference) {
    this.reference = reference;
  }

  /** A target as the schema has it. */
  record Target(
      Region region,
      @Nullable Long count,
      double rate,
      Basis basis,
      Basis statedBasis,
      @Nullable Long statedCount,
      LocalDate periodStart,
      LocalDate deadline,
      LocalDate announcedOn,
      String announcedPrecision,
      boolean underRevision,
      @Nullable String source) {}

  @SchemaMapping
  @Nullable Target target(Progress progress) {
    CountedTarget target = progress.target();
    return target == null ? null : view(target);
  }

  @SchemaMapping
  List<Target> targets(Progress progress) {
    return progress.targets().stream().map(this::view).toList();
  }

  private Target view(CountedTarget counted) {
    var target = counted.target();
    return new Target(
        reference.regions().find(target.region()).orElseThrow(),
        counted.count(),
        target.rate().doubleValue(),
        counted.basis(),
        target.basis(),
        target.statedCount(),
        target.periodStart(),
        target.deadline(),
        target.announcedOn(),
        target.announcedPrecision(),
        target.underRevision(),
        target.source());
  }

  @SchemaMapping
  CompletableFuture<List<SeriesPoint>> track(
      Progress progress,
      @Argument Interval interval,
      DataLoader<TrackQuestion, List<SeriesPoint>> trackLoader) {
    return trackLoader.load(new TrackQuestion(progress, interval));
  }

  @SchemaMapping
  CompletableFuture<Figure> currentPace(
      Progress progress, DataLoader<Progress, PaceAnswer> loader) {
    return loader.load(progress).thenApply(PaceAnswer::current);
  }

  @SchemaMapping
  CompletableFuture<Integer> currentPaceWeeks(
      Progress progress, DataLoader<Progress, PaceAnswer> loader) {
    return loader.load(progress).thenApply(PaceAnswer::weeks);
  }

  @SchemaMapping
  CompletableFuture<Figure> bestWeek(Progress progress, DataLoader<Progress, PaceAnswer> loader) {
    return loader.load(progress).thenApply(PaceAnswer::best);
  }

  @SchemaMapping
  CompletableFuture<Outlook> outlook(Progress progress, DataLoader<Progress, PaceAnswer> loader) {
    return loader.load(progress).thenApply(PaceAnswer::outlook);
  }
}
