package id.pantau.graphql;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes down what a query asks instead of answering it: in the context of an execution under {@link
 * #CONTEXT_KEY}. So an export understands a query exactly as the API does, errors included.
 */
public final class AggregateCapture {

  /** Where an execution has it. */
  public static final String CONTEXT_KEY = "pantau.capture";

  private final List<AskedAggregate> asked = new ArrayList<>();

  void take(AskedAggregate question) {
    asked.add(question);
  }

  /** In the order of the query. */
  public List<AskedAggregate> asked() {
    return List.copyOf(asked);
  }
}
