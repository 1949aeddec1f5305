package id.pantau.ui.api;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.client.GraphQlTransport;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enters the server in the same process where HTTP would, so interceptors and limits hold. */
final class InProcessTransport implements GraphQlTransport {
  private static final URI HERE = URI.create("http://in-process/graphql");

  private final WebGraphQlHandler handler;

  InProcessTransport(WebGraphQlHandler handler) {
    this.handler = handler;
  }

  @Override
  public Mono<GraphQlResponse> execute(GraphQlRequest request) {
    return handler.handleRequest(web(request)).map(response -> response);
  }

  private static WebGraphQlRequest web(GraphQlRequest request) {
    return new WebGraphQlRequest(
        HERE,
        new HttpHeaders(),
        new LinkedMultiValueMap<>(),
        null,
        Map.of(),
        request,
        UUID.randomUUID().toString(),
        Locale.ROOT);
  }

  @Override
  public Flux<GraphQlResponse> executeSubscription(GraphQlRequest request) {
    return Flux.error(new UnsupportedOperationException("views ask, they do not subscribe"));
  }
}
