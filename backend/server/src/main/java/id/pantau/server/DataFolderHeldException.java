package id.pantau.server;

import java.nio.file.Path;

/** Another process holds the data folder. */
final class DataFolderHeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataFolderHeldException(Path folder, String owner) {
    super("The data folder %s is held by %s.".formatted(folder, owner));
  }
}
