package id.pantau.graphql.weight;

import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.pantau.graphql.limit.GraphQlLimits;
import id.pantau.graphql.limit.Refusal;
import id.pantau.problem.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a query field by field, fragments where they are used, up to the first limit it passes.
 */
final class Scales {

  /** A statement of a few milliseconds costs what a few hundred nodes do. */
  private static final int NODES_A_POINT = 10;

  private final GraphQlLimits limits;
  private final GraphQLSchema schema;
  private int aliases;
  private long nodes;
  private long sql;

  Scales(GraphQlLimits limits, GraphQLSchema schema) {
    this.limits = limits;
    this.schema = schema;
  }

  void weigh(ExecutableNormalizedOperation operation) {
    weigh(operation.getTopLevelFields(), Reach.ROOT);
  }

  private void weigh(List<ExecutableNormalizedField> fields, Reach above) {
    for (ExecutableNormalizedField field : fields) {
      GraphQLFieldDefinition definition = definition(field);
      weighText(field);
      checkPage(field.getResolvedArguments().get("first"), field.getFieldName());
      Reach reach = Bounds.reach(field, definition, above);
      weighAnswer(field, definition, reach);
      weigh(field.getChildren(), reach);
    }
  }

  private GraphQLFieldDefinition definition(ExecutableNormalizedField field) {
    return Introspection.getFieldDef(
        schema,
        (GraphQLCompositeType) schema.getType(field.getSingleObjectTypeName()),
        field.getFieldName());
  }

  private void weighText(ExecutableNormalizedField field) {
    aliases += field.getAlias() == null ? 0 : 1;
    if (field.getLevel() > limits.depth()) {
      throw tooDeep(limits);
    }
    if (aliases > limits.aliases()) {
      throw Refusal.tooExpensive(
          "the query has more than %d aliases; ask for a list (`regions`, `children`, `aggregate` by region), or in several queries"
              .formatted(limits.aliases()));
    }
  }

  static Refusal tooDeep(GraphQlLimits limits) {
    return Refusal.tooExpensive(
        "the query is more than %d fields deep; begin further down, at a region's code, or ask in several queries"
            .formatted(limits.depth()));
  }

  private void checkPage(@Nullable Object first, String field) {
    if (first instanceof Integer size && size > limits.page()) {
      throw new Refusal(
          ProblemCode.BAD_INPUT,
          "first is %d; ask for 1 to %d and page on with after, at `%s`"
              .formatted(size, limits.page(), field));
    }
  }

  /** A single object, as a figure of a point, is a part of what it stands in. */
  private static boolean isListOfObjects(GraphQLFieldDefinition definition) {
    return GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList
        && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType;
  }

  private void weighAnswer(
      ExecutableNormalizedField field, GraphQLFieldDefinition definition, Reach reach) {
    if (isListOfObjects(definition)) {
      nodes += reach.count();
    }
    sql += Prices.of(field);
    if (nodes > limits.nodes()) {
      throw Refusal.tooExpensive(
          "the answer may have more than %d entries in its lists; ask for fewer regions, a shorter span, a longer interval or a smaller `first` at `%s` and above it, or in several queries"
              .formatted(limits.nodes(), field.getFieldName()));
    }
    if (sql + nodes / NODES_A_POINT > limits.complexity()) {
      throw Refusal.tooExpensive(
          "the query costs more than %d points, most of them for the SQL of `%s` and the like; ask for fewer measures at once, or in several queries"
              .formatted(limits.complexity(), field.getFieldName()));
    }
  }
}
