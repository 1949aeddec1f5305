package id.pantau.graphql.limit;

import id.pantau.problem.ProblemCode;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers over HTTP, with the status of a refusal where it has one of its own. */
final class HttpAnswers extends GraphQlHttpHandler {

  HttpAnswers(WebGraphQlHandler handler, JsonMapper json) {
    super(handler, new AnswerConverter(json));
  }

  @Override
  protected ServerResponse prepareResponse(
      ServerRequest request, Mono<WebGraphQlResponse> response) {
    return super.prepareResponse(request, response.map(HttpAnswers::atOnce));
  }

  private static WebGraphQlResponse atOnce(WebGraphQlResponse answer) {
    if (!(answer.getExecutionResult().getData() instanceof Publisher<?>)) {
      return answer;
    }
    var refusal =
        new Refusal(
            ProblemCode.BAD_INPUT,
            "a subscription is answered as it goes; ask with the header Accept: text/event-stream");
    return Refused.answer(answer.getExecutionInput(), refusal);
  }

  @Override
  protected HttpStatus selectResponseStatus(WebGraphQlResponse answer, MediaType type) {
    return Refused.is(answer, ProblemCode.BUSY)
        ? HttpStatus.TOO_MANY_REQUESTS
        : super.selectResponseStatus(answer, type);
  }
}
