package id.pantau.graphql.limit;

import graphql.execution.ExecutionContext;

/** Looks at a query before anything of it is run. */
public interface QueryCheck {

  /**
   * Refuses a query that is not to be run.
   *
   * @throws graphql.execution.AbortExecutionException with what to ask instead
   */
  void check(ExecutionContext execution);
}
