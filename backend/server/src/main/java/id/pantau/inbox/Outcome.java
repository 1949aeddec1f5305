package id.pantau.inbox;

import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadError;
import id.pantau.load.Loaded;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What became of a file that arrived. */
sealed interface Outcome {

  /** It was read, and parts of it may have been held back. */
  record Answered(LoadAnswer answer, @Nullable Path heldFile) implements Outcome {}

  /** Nothing of it was taken, as a whole. */
  record Refused(String source, LoadError error) implements Outcome {}

  static Outcome of(Loaded loaded) {
    return new Answered(LoadAnswer.of(loaded), loaded.held());
  }

  /** Whether anything of it holds: a file with one good report is done, not refused. */
  default boolean taken() {
    return switch (this) {
      case Answered done -> done.answer().taken();
      case Refused refused -> false;
    };
  }

  /** What was held back, as a file; null when nothing was. */
  default @Nullable Path held() {
    return switch (this) {
      case Answered done -> done.heldFile();
      case Refused refused -> null;
    };
  }

  /**
   * As JSON.
   *
   * @param heldName what the file with what was held back is called
   */
  default String report(String heldName) {
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(
            switch (this) {
              case Answered done ->
                  done.heldFile() == null ? done.answer() : done.answer().heldAt(heldName);
              case Refused refused -> Map.of("source", refused.source(), "error", refused.error());
            });
  }
}
