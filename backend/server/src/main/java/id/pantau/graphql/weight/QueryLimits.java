package id.pantau.graphql.weight;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import id.pantau.graphql.limit.GraphQlLimits;
import id.pantau.graphql.limit.OperationCheck;
import id.pantau.graphql.limit.QueryCheck;
import id.pantau.graphql.limit.Refusal;
import id.pantau.warehouse.Meter;

/** Weighs a query before anything of it is run. */
public final class QueryLimits implements QueryCheck {

  /** Where the context has what kind of operation is run; nothing while none is. */
  public static final Object OPERATION = Operation.class;

  /** Fragments in fragments unfold a kilobyte to millions of fields. */
  private static final int MOST_FIELDS = 10_000;

  private final GraphQlLimits limits;
  private final Options unfolding;

  QueryLimits(GraphQlLimits limits) {
    this.limits = limits;
    this.unfolding =
        Options.defaultOptions().maxFieldsCount(MOST_FIELDS).maxChildrenDepth(limits.depth() + 1);
  }

  @Override
  public void check(ExecutionContext execution) {
    Operation operation = execution.getOperationDefinition().getOperation();
    execution.getGraphQLContext().put(OPERATION, operation);
    ExecutableNormalizedOperation unfolded = unfolded(execution);
    OperationCheck own = execution.getGraphQLContext().get(OperationCheck.CONTEXT_KEY);
    if (own != null) {
      own.check(unfolded);
    }
    if (operation == Operation.MUTATION) {
      Meter.lift();
    }
    new Scales(limits, execution.getGraphQLSchema()).weigh(unfolded);
  }

  /** Not with the engine's traverser, which goes into a fragment the first time only. */
  private ExecutableNormalizedOperation unfolded(ExecutionContext execution) {
    try {
      return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
          execution.getGraphQLSchema(),
          execution.getOperationDefinition(),
          execution.getFragmentsByName(),
          execution.getCoercedVariables(),
          unfolding.graphQLContext(execution.getGraphQLContext()));
    } catch (AbortExecutionException e) {
      throw String.valueOf(e.getMessage()).contains("depth")
          ? Scales.tooDeep(limits)
          : Refusal.tooExpensive(
              "the query has more than %d fields, fragments counted where they are used; ask in several queries"
                  .formatted(MOST_FIELDS));
    }
  }
}
