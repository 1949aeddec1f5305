package id.pantau.export;

import id.pantau.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.ResponseError;

/** A query that the API would refuse, with its errors. */
final class InvalidQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ResponseError> errors;

  InvalidQueryException(List<ResponseError> errors) {
    super(String.valueOf(errors.getFirst().getMessage()));
    this.errors = List.copyOf(errors);
  }

  /** What fails before anything is asked has none of its own. */
  private static String code(ResponseError error) {
    Object code = error.getExtensions().get("code");
    return code == null ? ProblemCode.BAD_INPUT.name() : code.toString();
  }

  /** As the API says them. */
  List<Map<String, Object>> errors() {
    return errors.stream()
        .map(
            error ->
                Map.<String, Object>of(
                    "message",
                    String.valueOf(error.getMessage()),
                    "extensions",
                    Map.of("code", code(error))))
        .toList();
  }
}
