package id.pantau.graphql.limit;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import id.pantau.problem.ProblemCode;
import java.util.Map;

/** A query that is not answered, with a sentence that says how to mend it. */
public final class Refusal extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  public Refusal(ProblemCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  public static Refusal tooExpensive(String sentence) {
    return new Refusal(ProblemCode.TOO_EXPENSIVE, sentence);
  }

  @Override
  public Map<String, Object> getExtensions() {
    return Map.of("code", code.name());
  }

  /** The same as an entry of {@code errors}. */
  GraphQLError error() {
    return GraphqlErrorBuilder.newError()
        .message("%s", getMessage())
        .errorType(ErrorType.ExecutionAborted)
        .extensions(getExtensions())
        .build();
  }
}
