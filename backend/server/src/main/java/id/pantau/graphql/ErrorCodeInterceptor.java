package id.pantau.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import id.pantau.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives the errors that the engine itself raises (syntax, unknown fields, malformed values) the
 * same {@code extensions.code} that ours have and what can be asked instead, and says each sentence
 * a few times at most.
 */
final class ErrorCodeInterceptor implements WebGraphQlInterceptor {

  private final SchemaHints hints;

  ErrorCodeInterceptor(SchemaHints hints) {
    this.hints = hints;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(this::coded);
  }

  private WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    if (errors.isEmpty()) {
      return response;
    }
    List<GraphQLError> coded = AlikeErrors.few(errors.stream().map(this::coded).toList());
    return response.transform(builder -> builder.errors(coded).build());
  }

  private static boolean hasCode(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    return extensions != null && extensions.containsKey("code");
  }

  private GraphQLError coded(GraphQLError error) {
    if (hasCode(error)) {
      return error;
    }
    String message = hints.mended(String.valueOf(error.getMessage()));
    return AlikeErrors.with(error, message, "code", code(error.getErrorType()).name());
  }

  private static ProblemCode code(ErrorClassification type) {
    if (type == ErrorType.ExecutionAborted) {
      return ProblemCode.TOO_EXPENSIVE;
    }
    return type == ErrorType.DataFetchingException ? ProblemCode.INTERNAL : ProblemCode.BAD_INPUT;
  }
}
