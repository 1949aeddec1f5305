package id.pantau.graphql.limit;

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

  QueueInterceptor(Turnstile turnstile) {
    this.turnstile = turnstile;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return Mono.using(turnstile::enter, pass -> chain.next(request), Turnstile.Pass::close)
        .onErrorResume(
            Refusal.class,
            refusal -> Mono.just(Refused.answer(request.toExecutionInput(), refusal)));
  }
}
