package id.pantau.cli;

import id.pantau.ingest.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a file is refused whole, for a terminal: its kind and how to mend it, then the detail. */
final class Refused {

  private Refused() {}

  /**
   * What follows the file's name.
   *
   * @param kind null when the file itself was not looked at
   * @param detail in English
   */
  static String text(@Nullable Refusal kind, String detail) {
    return ": ditolak, tidak ada yang diambil / refused, nothing was taken" + reason(kind, detail);
  }

  /** The lines with the reason. */
  static String reason(@Nullable Refusal kind, String detail) {
    String words =
        kind == null
            ? ""
            : "\n  ✗ " + kind.words().indonesian() + " " + kind.mending().indonesian();
    return words + "\n    " + detail;
  }
}
