package id.pantau.graphql;

import id.pantau.problem.ErrorBody;
import id.pantau.problem.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Says to those who ask the API another way than by POST with JSON how it is asked. */
final class UnfitRequests {

  private static final MediaType GRAPHQL = MediaType.parseMediaType("application/graphql+json");

  private static final String HOW =
      "send the query by POST as JSON, {\"query\": \"{ region(code: \\\"1673\\\") { name } }\"}, with Content-Type: application/json; to try queries in a browser open /graphiql";

  private UnfitRequests() {}

  /**
   * Before the API's own routes, whose answers to these are empty.
   *
   * @param path of the API
   */
  static RouterFunction<ServerResponse> at(String path) {
    return RouterFunctions.route()
        .GET(path, request -> answer(HttpStatus.METHOD_NOT_ALLOWED))
        .POST(
            path,
            RequestPredicates.contentType(MediaType.APPLICATION_JSON, GRAPHQL).negate(),
            request -> answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE))
        .build();
  }

  private static ServerResponse answer(HttpStatus status) {
    return ServerResponse.status(status)
        .header(HttpHeaders.ALLOW, HttpMethod.POST.name())
        .contentType(MediaType.APPLICATION_JSON)
        .body(ErrorBody.of(ProblemCode.BAD_INPUT, HOW));
  }
}
