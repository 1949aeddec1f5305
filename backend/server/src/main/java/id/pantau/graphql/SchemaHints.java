package id.pantau.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what there is, where the engine only says that something is not there. */
final class SchemaHints {

  private static final Pattern NO_VALUE = Pattern.compile("enum '(\\w+)'");
  private static final Pattern NO_FIELD = Pattern.compile("in type '(\\w+)' is undefined");

  private final GraphQLSchema schema;

  SchemaHints(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** The message, with the names that can be used in place of an unknown one. */
  String mended(String message) {
    return values(message).or(() -> fields(message)).map(hint -> message + hint).orElse(message);
  }

  private Optional<String> values(String message) {
    return named(NO_VALUE, message, GraphQLEnumType.class)
        .map(
            type ->
                "; use one of "
                    + type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .collect(Collectors.joining(", ")));
  }

  private Optional<String> fields(String message) {
    return named(NO_FIELD, message, GraphQLFieldsContainer.class)
        .map(
            type ->
                "; %s has %s"
                    .formatted(
                        type.getName(),
                        type.getFieldDefinitions().stream()
                            .map(GraphQLFieldDefinition::getName)
                            .collect(Collectors.joining(", "))));
  }

  private <T extends GraphQLNamedType> Optional<T> named(
      Pattern pattern, String message, Class<T> kind) {
    return pattern
        .matcher(message)
        .results()
        .findFirst()
        .map((MatchResult found) -> schema.getType(found.group(1)))
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
