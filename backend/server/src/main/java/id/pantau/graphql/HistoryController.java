package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.lake.DataVersion;
import id.pantau.lake.Lake;
import id.pantau.lake.history.AcceptedBatch;
import id.pantau.lake.history.BatchHistory;
import id.pantau.lake.history.HoldingReport;
import id.pantau.lake.history.LoadHistory;
import id.pantau.lake.history.RecordedLoad;
import id.pantau.lake.history.ReportHistory;
import id.pantau.lake.history.ReportQuestion;
import id.pantau.lake.history.Undoing;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code Query} and {@code Mutation} that are about files and reports. */
@Controller
final class HistoryController {

  private final BatchHistory batches;
  private final ReportHistory reports;
  private final LoadHistory loads;
  private final Undoing undoing;
  private final Lake lake;
  private final KnownAt known;

  HistoryController(
      BatchHistory batches,
      ReportHistory reports,
      LoadHistory loads,
      Undoing undoing,
      Lake lake,
      KnownAt known) {
    this.batches = batches;
    this.reports = reports;
    this.loads = loads;
    this.undoing = undoing;
    this.lake = lake;
    this.known = known;
  }

  @QueryMapping
  Connection<AcceptedBatch> batches(
      @Argument @Nullable String dataset,
      @Argument @Nullable RegionCode within,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @ContextValue Scope scope) {
    RegionCode top = Objects.requireNonNullElse(within, RegionCode.NATION);
    String list = Connection.list("batches", dataset, top);
    return Connection.of(
        batches.page(
            scope,
            dataset == null ? null : known(dataset),
            top,
            Connection.size(first),
            Connection.number(Connection.place(after, list))),
        AcceptedBatch::id,
        list,
        after);
  }

  @QueryMapping
  Connection<HoldingReport> reports(
      @Argument String dataset,
      @Argument @Nullable RegionCode within,
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @Argument @Nullable OffsetDateTime knownAt,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @ContextValue Scope scope) {
    RegionCode top = Objects.requireNonNullElse(within, RegionCode.NATION);
    String list = Connection.list("reports", dataset, top, from, to, knownAt);
    ReportCursor cursor = ReportCursor.of(Connection.place(after, list));
    var question =
        new ReportQuestion(
            known(dataset),
            top,
            from,
            to,
            cursor == null ? known.version(knownAt) : known.held(cursor.version()));
    return Connection.of(
        reports.page(
            scope, question, Connection.size(first), cursor == null ? null : cursor.place()),
        report -> ReportCursor.of(report).text(),
        list,
        after);
  }

  private String known(String dataset) {
    if (!lake.datasets().contains(dataset)) {
      throw ProblemException.badInput(
          "there is no dataset \"%s\"; ask for one of %s"
              .formatted(
                  dataset.length() > 40 ? dataset.substring(0, 40) + "…" : dataset,
                  lake.datasets().stream().sorted().toList()));
    }
    return dataset;
  }

  @QueryMapping
  Connection<RecordedLoad> loads(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @ContextValue Scope scope) {
    String list = Connection.list("loads");
    return Connection.of(
        loads.page(scope, Connection.size(first), Connection.number(Connection.place(after, list))),
        load -> String.valueOf(load.seq()),
        list,
        after);
  }

  @MutationMapping
  DataVersion undoBatch(@Argument String id, @ContextValue Scope scope) {
    return undoing.undo(scope, id);
  }
}
