package id.pantau.graphql;

import id.pantau.graphql.limit.GraphQlLimits;
import id.pantau.lake.Layout;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.lake.history.AcceptedBatch;
import id.pantau.lake.history.Decision;
import id.pantau.lake.history.HoldingReport;
import id.pantau.lake.history.RecordedLoad;
import id.pantau.problem.ProblemException;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code Report}, {@code Decision} and {@code Load} that are not simply there. */
@Controller
final class RecordController {

  private final ReferenceData reference;

  RecordController(ReferenceData reference) {
    this.reference = reference;
  }

  /** A report that was held back, as the schema has it. */
  record Held(Region office, @Nullable LocalDate day) {}

  @SchemaMapping(typeName = "Report")
  Region office(HoldingReport report) {
    return region(report.place().office());
  }

  /** The log outlives changes of the tree: what is in it no more has its code for a name. */
  private Region region(String office) {
    var code = new RegionCode(office);
    return reference
        .regions()
        .find(code)
        .orElseGet(() -> new Region(code, office, office, null, null));
  }

  @SchemaMapping(typeName = "Report")
  @Nullable LocalDate day(HoldingReport report) {
    return day(report.place().day());
  }

  private static @Nullable LocalDate day(LocalDate day) {
    return day.equals(Layout.WHOLE) ? null : day;
  }

  @SchemaMapping(typeName = "Report")
  CompletableFuture<AcceptedBatch> batch(
      HoldingReport report, DataLoader<Long, AcceptedBatch> batchLoader) {
    return batchLoader.load(report.batch());
  }

  @SchemaMapping(typeName = "Report")
  CompletableFuture<List<Decision>> history(
      HoldingReport report, DataLoader<HoldingReport, List<Decision>> decisionLoader) {
    return decisionLoader.load(report);
  }

  @SchemaMapping(typeName = "Decision", field = "batch")
  @Nullable CompletableFuture<AcceptedBatch> decided(
      Decision decision, DataLoader<Long, AcceptedBatch> batchLoader) {
    Long batch = decision.batch();
    return batch == null ? null : batchLoader.load(batch);
  }

  @SchemaMapping(typeName = "Load", field = "batch")
  @Nullable CompletableFuture<AcceptedBatch> accepted(
      RecordedLoad load, DataLoader<Long, AcceptedBatch> batchLoader) {
    Long batch = load.batch();
    return batch == null ? null : batchLoader.load(batch);
  }

  @SchemaMapping(typeName = "Load")
  CompletableFuture<List<Held>> held(
      RecordedLoad load,
      @Argument @Nullable Integer first,
      DataLoader<HeldQuestion, List<HeldBack>> heldLoader) {
    int most = first == null ? HeldQuestion.USUAL : first;
    if (most < 1 || most > GraphQlLimits.LARGEST_PAGE) {
      throw ProblemException.badInput(
          "first is %d; ask for 1 to %d".formatted(most, GraphQlLimits.LARGEST_PAGE));
    }
    return heldLoader
        .load(new HeldQuestion(load.seq(), most))
        .thenApply(
            all ->
                all.stream()
                    .map(each -> new Held(region(each.office()), day(each.day())))
                    .toList());
  }
}
