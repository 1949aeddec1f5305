package id.pantau.graphql.limit;

import graphql.normalized.ExecutableNormalizedOperation;

/** What one execution alone must keep to: in its context under {@link #CONTEXT_KEY}. */
public interface OperationCheck {

  /** Where an execution has it. */
  String CONTEXT_KEY = "pantau.check";

  /**
   * Refuses an operation before anything of it is run.
   *
   * @param operation with its fragments unfolded
   * @throws graphql.execution.AbortExecutionException with what to ask instead
   */
  void check(ExecutableNormalizedOperation operation);
}
