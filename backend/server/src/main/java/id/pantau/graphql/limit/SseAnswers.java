package id.pantau.graphql.limit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers as a stream of events; of a subscription that is refused, the refusal is the only one.
 */
final class SseAnswers extends GraphQlSseHandler {

  SseAnswers(WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive) {
    super(handler, timeout, keepAlive);
  }

  @Override
  protected ServerResponse prepareResponse(
      ServerRequest request, Mono<WebGraphQlResponse> response) {
    return super.prepareResponse(request, response.map(SseAnswers::streamed));
  }

  private static WebGraphQlResponse streamed(WebGraphQlResponse answer) {
    Object data = answer.getExecutionResult().getData();
    return data instanceof Publisher<?>
        ? answer
        : answer.transform(builder -> builder.data(Flux.just(answer.getExecutionResult())));
  }
}
