package id.pantau.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import id.pantau.problem.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;

/** Turns what ends a subscription into a code and a sentence. */
final class SubscriptionProblems extends SubscriptionExceptionResolverAdapter {

  @Override
  protected @Nullable GraphQLError resolveToSingleError(Throwable exception) {
    return exception instanceof ProblemException problem
        ? GraphqlErrorBuilder.newError()
            .message("%s", problem.getMessage())
            .errorType(ErrorType.BAD_REQUEST)
            .extensions(Map.of("code", problem.code().name()))
            .build()
        : null;
  }
}
