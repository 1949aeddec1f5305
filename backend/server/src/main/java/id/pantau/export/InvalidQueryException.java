package id.pantau.export;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A query that the API would refuse, with its errors. */
final class InvalidQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<GraphQLError> errors;

  /**
   * @param errors each with its code
   */
  InvalidQueryException(List<GraphQLError> errors) {
    super(String.valueOf(errors.getFirst().getMessage()));
    this.errors = List.copyOf(errors);
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

  private static Object code(GraphQLError error) {
    return Objects.requireNonNull(Objects.requireNonNull(error.getExtensions()).get("code"));
  }
}
