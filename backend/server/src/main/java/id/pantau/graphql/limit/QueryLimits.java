package id.pantau.graphql.limit;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import id.pantau.warehouse.Meter;
import org.jspecify.annotations.Nullable;

/** Weighs a query before anything of it is run. */
public final class QueryLimits extends SimplePerformantInstrumentation {

  /** Where the context has what kind of operation is run; nothing while none is. */
  public static final Object OPERATION = Operation.class;

  private final GraphQlLimits limits;

  QueryLimits(GraphQlLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    Operation operation = execution.getOperationDefinition().getOperation();
    execution.getGraphQLContext().put(OPERATION, operation);
    if (operation == Operation.MUTATION) {
      Meter.lift();
    }
    weigh(execution);
    return super.beginExecuteOperation(parameters, state);
  }

  private void weigh(ExecutionContext execution) {
    QueryTraverser.newQueryTraverser()
        .schema(execution.getGraphQLSchema())
        .document(execution.getDocument())
        .operationName(execution.getExecutionInput().getOperationName())
        .coercedVariables(execution.getCoercedVariables())
        .build()
        .visitPreOrder(new Scales(limits));
  }
}
