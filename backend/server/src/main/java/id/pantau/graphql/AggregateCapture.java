package id.pantau.graphql;

import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import id.pantau.graphql.limit.OperationCheck;
import id.pantau.graphql.limit.Refusal;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a query asks instead of answering it: in the context of an execution under {@link
 * #CONTEXT_KEY}. So an export understands a query exactly as the API does, errors included. As
 * {@link OperationCheck} of the same execution it sees to it that nothing else is run.
 */
public final class AggregateCapture implements OperationCheck {

  /** Where an execution has it. */
  public static final String CONTEXT_KEY = "pantau.capture";

  private static final String FIELD = "aggregate";

  private @Nullable AskedAggregate asked;

  @Override
  public void check(ExecutableNormalizedOperation operation) {
    if (operation.getOperation() != Operation.QUERY || !isAlone(operation.getTopLevelFields())) {
      throw new Refusal(
          ProblemCode.BAD_INPUT,
          "an export is of one `aggregate` and nothing beside it: { aggregate(measures: [ACTIVATED], by: [REGENCY]) { totalCount } }, or the same in { region(code: \"16\") { … } }");
    }
  }

  private static boolean isAlone(List<ExecutableNormalizedField> fields) {
    return fields.size() == 1
        && switch (fields.getFirst().getFieldName()) {
          case FIELD -> true;
          case "region" -> isOnly(fields.getFirst().getChildren());
          default -> false;
        };
  }

  private static boolean isOnly(List<ExecutableNormalizedField> fields) {
    return fields.size() == 1 && fields.getFirst().getFieldName().equals(FIELD);
  }

  void take(AskedAggregate question) {
    asked = question;
  }

  /**
   * What was asked.
   *
   * @throws id.pantau.problem.ProblemException BAD_INPUT when it was asked of a region that is not
   *     there
   */
  public AskedAggregate asked() {
    if (asked == null) {
      throw ProblemException.badInput("there is no such region to ask `aggregate` of");
    }
    return asked;
  }
}
