package id.pantau.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.warehouse.WarehouseException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;

/** Turns what went wrong into a code and a sentence; never a stack trace. */
final class ProblemResolver extends DataFetcherExceptionResolverAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable exception, DataFetchingEnvironment environment) {
    return switch (exception) {
      case ProblemException problem ->
          error(environment, problem.code(), String.valueOf(problem.getMessage()));
      case WarehouseException warehouse -> ofWarehouse(environment, warehouse);
      default -> fault(environment, exception);
    };
  }

  private static GraphQLError ofWarehouse(
      DataFetchingEnvironment environment, WarehouseException exception) {
    return switch (exception.kind()) {
      case TIMED_OUT ->
          error(
              environment,
              ProblemCode.TIMED_OUT,
              exception.getMessage() + "; ask for fewer regions, a shorter span or fewer fields");
      case BUSY -> error(environment, ProblemCode.BUSY, String.valueOf(exception.getMessage()));
      case LOCKED, CORRUPT, DISK_FULL, FAILED -> fault(environment, exception);
    };
  }

  private static GraphQLError fault(DataFetchingEnvironment environment, Throwable exception) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("fault {} at {}", reference, environment.getExecutionStepInfo().getPath(), exception);
    return error(
        environment,
        ProblemCode.INTERNAL,
        "Pantau could not answer this; the server's log tells why under " + reference);
  }

  private static GraphQLError error(
      DataFetchingEnvironment environment, ProblemCode code, String sentence) {
    return GraphqlErrorBuilder.newError(environment)
        .message("%s", sentence)
        .errorType(code == ProblemCode.INTERNAL ? ErrorType.INTERNAL_ERROR : ErrorType.BAD_REQUEST)
        .extensions(Map.of("code", code.name()))
        .build();
  }
}
