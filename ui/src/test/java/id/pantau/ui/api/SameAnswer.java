package id.pantau.ui.api;

import java.time.Duration;
import java.util.Map;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.graphql.client.GraphQlTransport;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives the same data to every question, for what no fixture holds. */
public final class SameAnswer implements GraphQlTransport {
  private final Map<String, Object> data;

  private SameAnswer(Map<String, Object> data) {
    this.data = data;
  }

  /** Questions that are all answered by this. */
  public static Questions of(Map<String, Object> data) {
    return new Questions(
        GraphQlClient.builder(new SameAnswer(data)).blockingTimeout(Duration.ofSeconds(5)).build());
  }

  @Override
  public Mono<GraphQlResponse> execute(GraphQlRequest request) {
    return Mono.just(GraphQlTransport.createResponse(Map.of("data", data)));
  }

  @Override
  public Flux<GraphQlResponse> executeSubscription(GraphQlRequest request) {
    return Flux.error(new UnsupportedOperationException("no subscriptions"));
  }
}
