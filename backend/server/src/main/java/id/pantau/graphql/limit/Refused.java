package id.pantau.graphql.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import id.pantau.problem.ProblemCode;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;

/** Answers that are nothing but a refusal. */
final class Refused {

  /** A query takes well below a second, as a rule. */
  private static final String SECONDS = "1";

  private Refused() {}

  static WebGraphQlResponse answer(ExecutionInput input, Refusal refusal) {
    var answer =
        new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result(refusal)));
    if (is(answer, ProblemCode.BUSY)) {
      answer.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
    return answer;
  }

  private static ExecutionResult result(Refusal refusal) {
    return ExecutionResult.newExecutionResult().addError(refusal.error()).build();
  }

  /** Whether an error of this kind is among those of an answer. */
  static boolean is(WebGraphQlResponse answer, ProblemCode code) {
    return answer.getExecutionResult().getErrors().stream()
        .anyMatch(
            error ->
                error.getExtensions() != null
                    && code.name().equals(error.getExtensions().get("code")));
  }
}
