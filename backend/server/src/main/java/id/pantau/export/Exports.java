package id.pantau.export;

import id.pantau.access.Scope;
import id.pantau.graphql.AggregateCapture;
import id.pantau.graphql.AskedAggregate;
import id.pantau.graphql.CodedErrors;
import id.pantau.graphql.limit.OperationCheck;
import id.pantau.graphql.limit.Turnstile;
import id.pantau.lake.Lake;
import id.pantau.measure.Known;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.warehouse.Snapshot;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Understands a query as the API does, and writes the whole answer. */
public final class Exports {

  private final ExecutionGraphQlService queries;
  private final Aggregates aggregates;
  private final Warehouse warehouse;
  private final Lake lake;
  private final Clock clock;
  private final Path temporary;
  private final ExportLimits limits;
  private final Turnstile turnstile;
  private final CodedErrors coded;

  /**
   * @param temporary where the engine may write
   */
  public Exports(
      ExecutionGraphQlService queries,
      CodedErrors coded,
      Aggregates aggregates,
      Warehouse warehouse,
      Lake lake,
      Clock clock,
      Path temporary,
      ExportLimits limits) {
    this.queries = queries;
    this.aggregates = aggregates;
    this.warehouse = warehouse;
    this.lake = lake;
    this.clock = clock;
    this.temporary = temporary;
    this.limits = limits;
    this.coded = coded;
    this.turnstile = new Turnstile(limits.running(), limits.waiting(), limits.patience());
  }

  /**
   * What a query asks to be exported.
   *
   * @param since only what differs from what that data version said; null for all
   * @throws ProblemException BAD_INPUT when it does not ask for one {@code aggregate}
   * @throws InvalidQueryException when the API would refuse it
   */
  Order order(Scope scope, String document, Map<String, Object> variables, @Nullable Long since) {
    long newest = lake.current().version();
    if (since != null && (since < 0 || since > newest)) {
      throw ProblemException.badInput(
          "since is %d; the data versions go from 0 to %d".formatted(since, newest));
    }
    return new Order(scope, document, asked(scope, document, variables), since);
  }

  private AskedAggregate asked(Scope scope, String document, Map<String, Object> variables) {
    var capture = new AggregateCapture();
    var request =
        new DefaultExecutionGraphQlRequest(
            document, null, variables, Map.of(), UUID.randomUUID().toString(), null);
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(
                    context ->
                        context
                            .of(Scope.CONTEXT_KEY, scope)
                            .of(AggregateCapture.CONTEXT_KEY, capture)
                            .of(OperationCheck.CONTEXT_KEY, capture))
                .build());
    var response = queries.execute(request).block();
    if (response != null && !response.getErrors().isEmpty()) {
      throw new InvalidQueryException(coded.of(response.getExecutionResult().getErrors()));
    }
    return capture.asked();
  }

  private Export export(Order order, long current) {
    AggregateQuestion question = order.asked().question();
    return new Export(
        order.document(),
        order.asked().region(),
        question,
        order.since() == null ? table(order, question) : changed(order, order.since()),
        aggregates.asOf(order.scope(), question),
        question.known().version(current),
        order.since());
  }

  private String table(Order order, AggregateQuestion question) {
    return aggregates
        .table(order.scope(), question, order.asked().region())
        .orElseThrow(
            () -> ProblemException.badInput("there is no data yet; load some, then ask again"));
  }

  /** Of the same days, whatever the newest one was then: a day that went by changes no count. */
  private String changed(Order order, long since) {
    AggregateQuestion now = order.asked().question();
    var then = new Known.Then(since, now.known().moment(clock));
    AggregateQuestion before = aggregates.closed(order.scope(), now).knownAs(then);
    return "SELECT * FROM (%s) now_said EXCEPT SELECT * FROM (%s) then_said ORDER BY ALL"
        .formatted(table(order, now), table(order, before));
  }

  /**
   * Writes it, batch by batch, once few enough others are written.
   *
   * @throws IOException when it cannot be passed on: the one who asked has gone
   * @throws ProblemException BUSY when too many are, TIMED_OUT when it is not read in time
   */
  void write(Order order, ExportFormat format, char delimiter, Opening opening) throws IOException {
    Turnstile.Pass pass = enter();
    try {
      ofOneVersion(order, format, delimiter, opening);
    } finally {
      pass.close();
    }
  }

  /** So that the label is true: what was loaded meanwhile makes it another export. */
  private void ofOneVersion(Order order, ExportFormat format, char delimiter, Opening opening)
      throws IOException {
    boolean written = false;
    while (!written) {
      long current = lake.current().version();
      Export export = export(order, current);
      written =
          warehouse.snapshot(
              limits.timeout(),
              snapshot ->
                  lake.versionOf(snapshot) == current
                      && written(snapshot, export, format, delimiter, opening));
    }
  }

  private Turnstile.Pass enter() {
    return turnstile
        .enter()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.BUSY,
                    "%d exports are being written and %d may wait; ask again shortly, one after the other"
                        .formatted(limits.running(), limits.waiting())));
  }

  private boolean written(
      Snapshot data, Export export, ExportFormat format, char delimiter, Opening opening)
      throws IOException {
    var sql = Sql.of(export.sql());
    switch (format) {
      case ARROW ->
          data.batches(sql, batches -> ArrowExport.write(batches, timed(export, opening)));
      case CSV ->
          data.batches(
              sql, batches -> new CsvExport(delimiter).write(batches, timed(export, opening)));
      case XLSX -> {
        XlsxExport.refuseTooMany(rows(data, export));
        data.batches(sql, batches -> new XlsxExport(export).write(batches, timed(export, opening)));
      }
      case PARQUET -> parquet(data, export, opening);
    }
    return true;
  }

  private static long rows(Snapshot data, Export export) {
    return data.session()
        .query(
            Sql.of("SELECT count(*) AS n FROM (%s) answer".formatted(export.sql())),
            row -> row.whole("n"))
        .getFirst();
  }

  private OutputStream timed(Export export, Opening opening) throws IOException {
    return new TimedOutput(opening.open(export), limits.timeout());
  }

  /** The engine writes Parquet itself, to a file that is then passed on. */
  private void parquet(Snapshot data, Export export, Opening opening) throws IOException {
    Path file = temporary.resolve("export-" + UUID.randomUUID() + ".parquet");
    try {
      data.parquet(Sql.of(export.sql()), file);
      Files.copy(file, timed(export, opening));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
