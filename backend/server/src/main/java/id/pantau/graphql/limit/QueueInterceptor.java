package id.pantau.graphql.limit;

import id.pantau.problem.ProblemCode;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Runs a few queries at once and lets the next ones wait, whichever way they came in. No query asks
 * another, so none waits for one that waits.
 */
final class QueueInterceptor implements WebGraphQlInterceptor {

  private final Turnstile turnstile;
  private final GraphQlLimits limits;

  QueueInterceptor(GraphQlLimits limits) {
    this.turnstile = new Turnstile(limits.running(), limits.waiting(), limits.timeout());
    this.limits = limits;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return Mono.using(this::enter, pass -> chain.next(request), Turnstile.Pass::close)
        .onErrorResume(
            Refusal.class,
            refusal -> Mono.just(Refused.answer(request.toExecutionInput(), refusal)));
  }

  private Turnstile.Pass enter() {
    return turnstile
        .enter()
        .orElseThrow(
            () ->
                new Refusal(
                    ProblemCode.BUSY,
                    "%d queries are running and %d may wait; ask again in a second, and one after the other"
                        .formatted(limits.running(), limits.waiting())));
  }
}
