package id.pantau.graphql;

import id.pantau.problem.ErrorBody;
import id.pantau.problem.ProblemCode;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives requests that fail before or after GraphQL the form that its errors have. */
final class RequestErrors extends DefaultErrorAttributes {

  private final String path;

  /**
   * @param path of the API
   */
  RequestErrors(String path) {
    this.path = path;
  }

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> usual = super.getErrorAttributes(request, options);
    Object failed =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
    return path.equals(failed) ? error(usual.get("status")) : usual;
  }

  private static Map<String, Object> error(@Nullable Object status) {
    return status instanceof Integer number ? error(number.intValue()) : error(500);
  }

  private static Map<String, Object> error(int status) {
    return switch (status) {
      case 400 ->
          ErrorBody.of(
              ProblemCode.BAD_INPUT,
              "the body is no GraphQL request; send JSON such as {\"query\": \"{ region(code: \\\"1673\\\") { name } }\"}, with no line break inside a string");
      case 413 ->
          ErrorBody.of(
              ProblemCode.TOO_EXPENSIVE,
              "the request is too long; send values as variables, or ask in several queries");
      case 503 ->
          ErrorBody.of(
              ProblemCode.TIMED_OUT,
              "the answer took too long; ask for fewer regions, a shorter span or fewer fields");
      default ->
          ErrorBody.of(ProblemCode.INTERNAL, "Pantau could not answer this (HTTP " + status + ")");
    };
  }
}
