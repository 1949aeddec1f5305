package id.pantau.load;

import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.problem.ErrorBody;
import id.pantau.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing of a file was taken, as JSON.
 *
 * @param message what is wrong, where, and how to mend it; never a value of the file
 * @param code {@code REFUSED}, or a {@code ProblemCode}
 * @param refusal which kind of refusal it is; null when the file was not looked at
 */
public record LoadError(String message, String code, @Nullable String refusal) {

  /** A file that was refused as a whole. */
  public static LoadError of(RefusedFileException refused) {
    return new LoadError(String.valueOf(refused.getMessage()), "REFUSED", refused.rule().name());
  }

  /** A request that cannot be worked on. */
  public static LoadError of(ProblemException problem) {
    return new LoadError(String.valueOf(problem.getMessage()), problem.code().name(), null);
  }

  /** The same in the form of errors over HTTP, which is that of GraphQL. */
  public Map<String, Object> body() {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", code);
    if (refusal != null) {
      extensions.put("refusal", refusal);
    }
    return ErrorBody.of(message, extensions);
  }
}
