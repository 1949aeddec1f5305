package id.pantau.graphql.limit;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLTypeUtil;
import id.pantau.problem.ProblemCode;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a query field by field, fragments where they are used, and gives up at the first limit
 * that it passes: fragments in fragments unfold to millions of fields.
 */
final class Scales extends QueryVisitorStub {

  /** A statement of a few milliseconds costs what a few hundred nodes do. */
  private static final int NODES_A_POINT = 10;

  private final GraphQlLimits limits;
  private final IdentityHashMap<QueryVisitorFieldEnvironment, Reach> reaches =
      new IdentityHashMap<>();
  private int aliases;
  private long fields;
  private long nodes;
  private long sql;

  Scales(GraphQlLimits limits) {
    this.limits = limits;
  }

  @Override
  public void visitField(QueryVisitorFieldEnvironment field) {
    Reach above = reaches.getOrDefault(field.getParentEnvironment(), Reach.ROOT);
    weighText(field, above.depth() + 1);
    if (!field.isTypeNameIntrospectionField()) {
      checkPage(field.getArguments().get("first"));
      Reach reach = Bounds.reach(field, above);
      reaches.put(field, reach);
      weighAnswer(field, reach);
    }
  }

  private void weighText(QueryVisitorFieldEnvironment field, int depth) {
    fields++;
    aliases += field.getField().getAlias() == null ? 0 : 1;
    if (depth > limits.depth()) {
      throw Refusal.tooExpensive(
          "the query is more than %,d fields deep; begin further down, at a region's code, or ask in several queries"
              .formatted(limits.depth()));
    }
    if (aliases > limits.aliases()) {
      throw Refusal.tooExpensive(
          "the query has more than %,d aliases; ask for a list (`regions`, `children`, `aggregate` by region), or in several queries"
              .formatted(limits.aliases()));
    }
    if (fields > limits.nodes()) {
      throw tooManyNodes();
    }
  }

  private void checkPage(@Nullable Object first) {
    if (first instanceof Integer size && size > limits.page()) {
      throw new Refusal(
          ProblemCode.BAD_INPUT,
          "first is %d; ask for 1 to %d and page on with after".formatted(size, limits.page()));
    }
  }

  private void weighAnswer(QueryVisitorFieldEnvironment field, Reach reach) {
    if (GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType())
        instanceof GraphQLCompositeType) {
      nodes = Math.addExact(nodes, reach.count());
    }
    sql += Prices.of(field);
    if (nodes > limits.nodes()) {
      throw tooManyNodes();
    }
    long points = sql + nodes / NODES_A_POINT;
    if (points > limits.complexity()) {
      throw Refusal.tooExpensive(
          "the query costs more than %,d points, most of them for the SQL of `%s` and the like; ask for fewer measures at once, or in several queries"
              .formatted(limits.complexity(), field.getField().getName()));
    }
  }

  private Refusal tooManyNodes() {
    return Refusal.tooExpensive(
        "the answer may have more than %,d objects; ask for fewer regions, a shorter span, a longer interval or a smaller `first`, or in several queries"
            .formatted(limits.nodes()));
  }
}
