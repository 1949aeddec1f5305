package id.pantau.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fetches a field of which an answer has thousands. It is marked as trivial, so that nothing is
 * wrapped around it, and tells what the schema's inspection wants to know.
 *
 * @param type of the value, or of what a future will have
 * @param arguments that the field has, with their types
 */
record RowFetcher<T>(
    Class<?> type,
    Map<String, Class<?>> arguments,
    Function<DataFetchingEnvironment, @Nullable T> of)
    implements TrivialDataFetcher<T>, SelfDescribingDataFetcher<T> {

  RowFetcher {
    arguments = Map.copyOf(arguments);
  }

  @Override
  public @Nullable T get(DataFetchingEnvironment field) {
    return of.apply(field);
  }

  @Override
  public String getDescription() {
    return "a row's " + type.getSimpleName();
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClass(type);
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    return arguments.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, each -> ResolvableType.forClass(each.getValue())));
  }
}
