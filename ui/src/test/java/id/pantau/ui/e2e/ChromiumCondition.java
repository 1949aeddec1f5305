package id.pantau.ui.e2e;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where there is no Chromium a browser test cannot run. */
final class ChromiumCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent() || Chromium.required()) {
      return ConditionEvaluationResult.enabled("a Chromium is here or required");
    }
    SkippedBrowserTests.note(context.getDisplayName());
    return ConditionEvaluationResult.disabled("no Chromium found");
  }
}
