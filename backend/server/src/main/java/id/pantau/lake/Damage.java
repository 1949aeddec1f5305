package id.pantau.lake;

import java.nio.file.Path;

/**
 * A file of the lake that is not what the log says it is. The rest serves; reports that only it
 * knew are missing until it is back.
 *
 * @param version whose file it is
 * @param file below the lake's folder
 */
public record Damage(long version, Path file, Kind kind) {

  /** What is wrong with it. */
  public enum Kind {
    /** It is not there. */
    MISSING,
    /** It is there with another content than was written. */
    CHANGED
  }
}
