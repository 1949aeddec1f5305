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

  private static final String EXPORT = "/api/export";

  private static final String NO_QUERY =
      "the body is no GraphQL request; send JSON such as {\"query\": \"{ region(code: \\\"1673\\\") { name } }\"}, with no line break inside a string";

  private static final String NO_EXPORT =
      "this cannot be read; send JSON such as {\"query\": \"{ aggregate(measures: [ACTIVATED]) { totalCount } }\", \"format\": \"csv\"} with its Content-Type, or the same as parameters of a link; since is a number";

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
    if (path.equals(failed)) {
      return error(usual.get("status"), NO_QUERY);
    }
    return EXPORT.equals(failed) ? error(usual.get("status"), NO_EXPORT) : usual;
  }

  private static Map<String, Object> error(@Nullable Object status, String unreadable) {
    return body(status instanceof Integer number ? number : 500, unreadable);
  }

  private static Map<String, Object> body(int status, String unreadable) {
    return switch (status) {
      case 400, 415 -> ErrorBody.of(ProblemCode.BAD_INPUT, unreadable);
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
