package id.pantau.export;

import id.pantau.graphql.SchemaHints;
import id.pantau.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.ResponseError;

/** A query that the API would refuse, with its errors. */
final class InvalidQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ResponseError> errors;

  private final transient SchemaHints hints;

  /**
   * @param hints what can be asked instead
   */
  InvalidQueryException(List<ResponseError> errors, SchemaHints hints) {
    super(String.valueOf(errors.getFirst().getMessage()));
    this.errors = List.copyOf(errors);
    this.hints = hints;
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
                    hints.mended(String.valueOf(error.getMessage())),
                    "extensions",
                    Map.of("code", code(error))))
        .toList();
  }
}
