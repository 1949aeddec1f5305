package id.pantau.graphql;

import graphql.language.OperationDefinition.Operation;
import id.pantau.graphql.weight.QueryLimits;
import id.pantau.lake.Consistency;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * All of one answer is of one data version. An answer takes several statements; when a load came to
 * hold between them, the question is answered again, and that time the next load waits for it.
 */
final class ConsistencyInterceptor implements WebGraphQlInterceptor {

  private final Consistency consistency;

  ConsistencyInterceptor(Consistency consistency) {
    this.consistency = consistency;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return Mono.defer(() -> answered(request, chain));
  }

  private Mono<WebGraphQlResponse> answered(WebGraphQlRequest request, Chain chain) {
    long mark = consistency.mark();
    return chain
        .next(request)
        .flatMap(
            answer ->
                consistency.unchangedSince(mark) || !onlyReads(answer)
                    ? Mono.just(answer)
                    : heldOff(request, chain));
  }

  private Mono<WebGraphQlResponse> heldOff(WebGraphQlRequest request, Chain chain) {
    return Mono.using(consistency::hold, hold -> chain.next(request), consistency::release);
  }

  /** A mutation must not be done twice, nor wait for itself. */
  private static boolean onlyReads(WebGraphQlResponse answer) {
    Object operation = answer.getExecutionInput().getGraphQLContext().get(QueryLimits.OPERATION);
    return operation == null || operation == Operation.QUERY;
  }
}
