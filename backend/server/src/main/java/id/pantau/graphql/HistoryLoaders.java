package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.lake.history.AcceptedBatch;
import id.pantau.lake.history.BatchHistory;
import id.pantau.lake.history.Decision;
import id.pantau.lake.history.HoldingReport;
import id.pantau.lake.history.LoadHistory;
import id.pantau.lake.history.ReportHistory;
import id.pantau.reporting.Reporting;
import id.pantau.reporting.ReportingQuestion;
import id.pantau.reporting.ReportingService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** One loader per question about the record that needs SQL; keys hold every argument. */
final class HistoryLoaders {

  private final BatchHistory batches;
  private final ReportHistory reports;
  private final LoadHistory loads;
  private final ReportingService reporting;

  HistoryLoaders(
      BatchHistory batches, ReportHistory reports, LoadHistory loads, ReportingService reporting) {
    this.batches = batches;
    this.reports = reports;
    this.loads = loads;
    this.reporting = reporting;
  }

  void register(BatchLoaderRegistry registry) {
    Loaders.<ReportingQuestion, Reporting>register(
        registry, Loaders.named(Reporting.class), reporting::reporting);
    Loaders.<Long, AcceptedBatch>register(
        registry, "batchLoader", (scope, keys) -> batches.of(keys));
    Loaders.<HoldingReport, List<Decision>>register(
        registry, "decisionLoader", (scope, keys) -> reports.decisions(keys));
    Loaders.<HeldQuestion, List<HeldBack>>register(registry, "heldLoader", this::held);
  }

  private Map<HeldQuestion, List<HeldBack>> held(Scope scope, Set<HeldQuestion> keys) {
    int most = keys.stream().mapToInt(HeldQuestion::most).max().orElseThrow();
    Map<Long, List<HeldBack>> found =
        loads.held(scope, keys.stream().map(HeldQuestion::load).distinct().toList(), most);
    return keys.stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    found.getOrDefault(key.load(), List.of()).stream().limit(key.most()).toList()));
  }
}
