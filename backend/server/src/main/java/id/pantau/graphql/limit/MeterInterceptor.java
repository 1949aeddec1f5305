package id.pantau.graphql.limit;

import id.pantau.problem.ProblemCode;
import id.pantau.warehouse.Meter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives up an answer that took too long, as a whole, and tells whoever asks by a header what the
 * answer took of the engine.
 */
final class MeterInterceptor implements WebGraphQlInterceptor {

  /** With the value 1. */
  private static final String HEADER = "X-Pantau-Trace";

  private static final double MICROSECONDS = 1e3;

  private final Duration limit;

  MeterInterceptor(Duration limit) {
    this.limit = limit;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    boolean traced = "1".equals(request.getHeaders().getFirst(HEADER));
    return Mono.using(
        () -> Meter.start(limit, traced),
        meter ->
            chain
                .next(request)
                .map(this::inTime)
                .map(answer -> traced ? traced(answer, meter) : answer),
        Meter::close);
  }

  private WebGraphQlResponse inTime(WebGraphQlResponse answer) {
    return Refused.is(answer, ProblemCode.TIMED_OUT)
        ? Refused.answer(
            answer.getExecutionInput(),
            new Refusal(
                ProblemCode.TIMED_OUT,
                "the answer took longer than %d s and its SQL was cancelled; ask for fewer regions, a shorter span or fewer measures"
                    .formatted(limit.toSeconds())))
        : answer;
  }

  private static WebGraphQlResponse traced(WebGraphQlResponse answer, Meter meter) {
    Map<Object, Object> extensions = new HashMap<>();
    Map<Object, Object> before = answer.getExecutionResult().getExtensions();
    if (before != null) {
      extensions.putAll(before);
    }
    extensions.put("trace", trace(meter));
    return answer.transform(builder -> builder.extensions(extensions));
  }

  private static Map<String, Object> trace(Meter meter) {
    List<Meter.Statement> statements = meter.statements();
    return Map.of(
        "statements", statements.size(),
        "relations", meter.relations(),
        "rowsScanned", statements.stream().mapToLong(Meter.Statement::scanned).sum(),
        "rows", statements.stream().mapToLong(Meter.Statement::rows).sum(),
        "milliseconds",
            statements.stream().map(statement -> milliseconds(statement.time())).toList());
  }

  private static double milliseconds(Duration time) {
    return Math.round(time.toNanos() / MICROSECONDS) / MICROSECONDS;
  }
}
