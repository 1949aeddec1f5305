package id.pantau.graphql.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Bounds a query's text while it is read, the query before it is run, and its answer while it is
 * made, which it has made compact. The engine stops by itself at the last bound, but silently; here
 * it becomes an error.
 */
final class AnswerLimits extends SimplePerformantInstrumentation {

  private final GraphQlLimits limits;
  private final QueryCheck query;

  AnswerLimits(GraphQlLimits limits, QueryCheck query) {
    this.limits = limits;
    this.query = query;
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    GraphQL.unusualConfiguration(input.getGraphQLContext())
        .responseMapFactory()
        .setFactory(AnswerObject.factory());
    input
        .getGraphQLContext()
        .put(ResultNodesInfo.MAX_RESULT_NODES, limits.values())
        .put(ParserOptions.class, parserOptions());
    return input;
  }

  private ParserOptions parserOptions() {
    return ParserOptions.getDefaultOperationParserOptions()
        .transform(
            options ->
                options
                    .maxCharacters(Math.toIntExact(limits.body().toBytes()))
                    .parsingListener(new Tokens(limits.tokens())));
  }

  /** Counts, as the engine's own limit calls what it finds a fault of the syntax. */
  private static final class Tokens implements ParsingListener {

    private final int most;
    private int count;

    Tokens(int most) {
      this.most = most;
    }

    @Override
    public void onToken(Token token) {
      count++;
      if (count > most) {
        throw Refusal.tooExpensive(
            "the query's text has more than %d tokens; name what you ask for in variables and fragments, or ask in several queries"
                .formatted(most));
      }
    }
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    query.check(parameters.getExecutionContext());
    return super.beginExecuteOperation(parameters, state);
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
    return Refusal.tooExpensive(
            "the answer would have more than %d values; ask for fewer regions, points or fields, or page on"
                .formatted(limits.values()))
        .toExecutionResult();
  }
}
