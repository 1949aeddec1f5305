package id.pantau.graphql;

import graphql.GraphQLError;
import java.util.List;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Tells the errors of an answer as {@link CodedErrors}. */
final class ErrorCodeInterceptor implements WebGraphQlInterceptor {

  private final CodedErrors coded;

  ErrorCodeInterceptor(CodedErrors coded) {
    this.coded = coded;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(this::coded);
  }

  private WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    return errors.isEmpty()
        ? response
        : response.transform(builder -> builder.errors(coded.of(errors)).build());
  }
}
