package id.pantau.problem;

import java.util.List;
import java.util.Map;

/** The form of errors over HTTP, which is that of GraphQL. */
public final class ErrorBody {

  private ErrorBody() {}

  /** One error with its code. */
  public static Map<String, Object> of(ProblemCode code, String sentence) {
    return of(sentence, Map.of("code", code.name()));
  }

  /**
   * One error.
   *
   * @param extensions its code, and what a program may want to know besides
   */
  public static Map<String, Object> of(String sentence, Map<String, ?> extensions) {
    return Map.of("errors", List.of(Map.of("message", sentence, "extensions", extensions)));
  }
}
