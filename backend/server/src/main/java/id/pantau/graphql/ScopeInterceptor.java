package id.pantau.graphql;

import id.pantau.access.Scope;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Says what the one who asks may see; while there is no sign-in, on loopback, everything. */
final class ScopeInterceptor implements WebGraphQlInterceptor {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(context -> context.of(Scope.CONTEXT_KEY, Scope.nation()))
                .build());
    return chain.next(request);
  }
}
