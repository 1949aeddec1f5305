package id.pantau.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fetches a field of which an answer has thousands out of its object alone. The engine prepares
 * nothing for it, and no method is looked for by name.
 *
 * @param source of the object
 * @param type of the value
 */
record PlainFetcher<S, T>(Class<S> source, Class<T> type, Function<S, @Nullable T> of)
    implements LightDataFetcher<T>, SelfDescribingDataFetcher<T> {

  @Override
  public @Nullable T get(
      GraphQLFieldDefinition field, Object object, Supplier<DataFetchingEnvironment> environment) {
    return of.apply(source.cast(object));
  }

  @Override
  public @Nullable T get(DataFetchingEnvironment field) {
    return of.apply(source.cast(Objects.requireNonNull(field.<Object>getSource())));
  }

  @Override
  public String getDescription() {
    return source.getSimpleName() + "'s " + type.getSimpleName();
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClass(type);
  }
}
