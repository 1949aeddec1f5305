package id.pantau.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar that is a string outside and a value of ours inside.
 *
 * @param <T> the value; its {@code toString} is the string
 */
final class TextScalar<T> implements Coercing<T, String> {

  private final Function<String, T> parser;

  private TextScalar(Function<String, T> parser) {
    this.parser = parser;
  }

  /**
   * @param parser throws {@link IllegalArgumentException} with a sentence that says how to mend it
   */
  static <T> GraphQLScalarType of(String name, Function<String, T> parser) {
    return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar<>(parser)).build();
  }

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    return value.toString();
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return parser.apply(text(input));
    } catch (IllegalArgumentException e) {
      throw new CoercingParseValueException(e.getMessage(), e);
    }
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      return parser.apply(text(input));
    } catch (IllegalArgumentException e) {
      throw new CoercingParseLiteralException(e.getMessage(), e);
    }
  }

  private static String text(Object input) {
    if (input instanceof String text) {
      return text;
    }
    if (input instanceof StringValue literal && literal.getValue() != null) {
      return literal.getValue();
    }
    throw new IllegalArgumentException("write it as a string, between double quotes");
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.newStringValue(input.toString()).build();
  }
}
