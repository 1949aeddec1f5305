package id.pantau.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import id.pantau.problem.ProblemCode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how large an answer may grow, since a few nested lists multiply to billions. The engine
 * stops by itself at the bound, but silently; here it becomes an error.
 */
final class AnswerLimits extends SimplePerformantInstrumentation {

  private final int mostNodes;

  /**
   * @param mostNodes values, objects and lists of one answer
   */
  AnswerLimits(int mostNodes) {
    this.mostNodes = mostNodes;
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, mostNodes);
    return input;
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    ResultNodesInfo info = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
    boolean cut = info != null && info.isMaxResultNodesExceeded();
    return CompletableFuture.completedFuture(cut ? refusal() : result);
  }

  private ExecutionResult refusal() {
    return ExecutionResult.newExecutionResult()
        .addError(
            GraphqlErrorBuilder.newError()
                .message(
                    "the answer would have more than %,d values; ask for fewer regions, points or fields, or page on",
                    mostNodes)
                .extensions(Map.of("code", ProblemCode.TOO_EXPENSIVE.name()))
                .build())
        .build();
  }
}
