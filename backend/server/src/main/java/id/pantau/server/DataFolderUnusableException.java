package id.pantau.server;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder cannot be made or written. */
final class DataFolderUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataFolderUnusableException(Path folder, IOException cause) {
    super("The data folder %s cannot be used: %s".formatted(folder, cause), cause);
  }
}
