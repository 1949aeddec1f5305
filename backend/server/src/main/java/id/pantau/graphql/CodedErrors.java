package id.pantau.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import id.pantau.problem.ProblemCode;
import java.util.List;
import java.util.Map;

/**
 * Gives the errors that the engine itself raises (syntax, unknown fields, malformed values) the
 * same {@code extensions.code} that ours have and what can be asked instead, and says each sentence
 * a few times at most.
 */
public final class CodedErrors {

  private final SchemaHints hints;

  CodedErrors(GraphQLSchema schema) {
    this.hints = new SchemaHints(schema);
  }

  /** The errors of an answer as they are told. */
  public List<GraphQLError> of(List<GraphQLError> errors) {
    return AlikeErrors.few(errors.stream().map(this::coded).toList());
  }

  private GraphQLError coded(GraphQLError error) {
    if (hasCode(error)) {
      return error;
    }
    String message = hints.mended(String.valueOf(error.getMessage()));
    return AlikeErrors.with(error, message, "code", code(error.getErrorType()).name());
  }

  private static boolean hasCode(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    return extensions != null && extensions.containsKey("code");
  }

  private static ProblemCode code(ErrorClassification type) {
    if (type == ErrorType.ExecutionAborted) {
      return ProblemCode.TOO_EXPENSIVE;
    }
    return type == ErrorType.DataFetchingException ? ProblemCode.INTERNAL : ProblemCode.BAD_INPUT;
  }
}
