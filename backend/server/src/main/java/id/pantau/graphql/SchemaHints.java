package id.pantau.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what there is, where the engine only says that something is not there. */
final class SchemaHints {

  private static final Pattern NO_VALUE = Pattern.compile("enum '(\\w+)'");
  private static final Pattern NO_FIELD = Pattern.compile("in type '(\\w+)' is undefined");

  private static final Pattern NO_INPUT = Pattern.compile("contains a field not in '(\\w+)'");
  private static final Pattern NO_ARGUMENT =
      Pattern.compile("@\\[([\\w/]+)]\\) : (?:Unknown|Missing) field argument");

  private final GraphQLSchema schema;

  SchemaHints(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** The message, with the names that can be used in place of an unknown one. */
  String mended(String message) {
    return values(message)
        .or(() -> fields(message))
        .or(() -> inputs(message))
        .or(() -> arguments(message))
        .map(hint -> message + hint)
        .orElse(message);
  }

  private Optional<String> values(String message) {
    return named(NO_VALUE, message, GraphQLEnumType.class)
        .map(type -> "; use one of " + names(type.getValues()));
  }

  private Optional<String> fields(String message) {
    return named(NO_FIELD, message, GraphQLFieldsContainer.class)
        .map(type -> "; %s has %s".formatted(type.getName(), names(type.getFieldDefinitions())));
  }

  private Optional<String> inputs(String message) {
    return named(NO_INPUT, message, GraphQLInputObjectType.class)
        .map(type -> "; %s has %s".formatted(type.getName(), names(type.getFieldDefinitions())));
  }

  private Optional<String> arguments(String message) {
    return NO_ARGUMENT
        .matcher(message)
        .results()
        .findFirst()
        .flatMap(found -> field(found.group(1).split("/", -1)))
        .map(field -> "; `%s` takes %s".formatted(field.getName(), names(field.getArguments())));
  }

  /** The field at the end of a path of names; empty where it goes through a fragment. */
  private Optional<GraphQLFieldDefinition> field(String[] path) {
    Optional<GraphQLFieldDefinition> field = Optional.empty();
    @Nullable GraphQLType type = schema.getQueryType();
    for (String name : path) {
      if (!(type instanceof GraphQLFieldsContainer container)) {
        return Optional.empty();
      }
      field = Optional.ofNullable(container.getFieldDefinition(name));
      type =
          field.map(GraphQLFieldDefinition::getType).map(GraphQLTypeUtil::unwrapAll).orElse(null);
    }
    return field;
  }

  private static String names(List<? extends GraphQLNamedSchemaElement> elements) {
    return elements.stream()
        .map(GraphQLNamedSchemaElement::getName)
        .collect(Collectors.joining(", "));
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
