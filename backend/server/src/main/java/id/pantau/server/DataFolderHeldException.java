package id.pantau.server;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Another process holds the data folder. */
public final class DataFolderHeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Pattern PORT = Pattern.compile("port ([1-9][0-9]*)");

  private final @Nullable Integer port;

  DataFolderHeldException(Path folder, String owner) {
    super("The data folder %s is held by %s.".formatted(folder, owner));
    Matcher found = PORT.matcher(owner);
    this.port = found.find() ? Integer.valueOf(found.group(1)) : null;
  }

  /** Where the server that holds it listens; null when it is no server. */
  public @Nullable Integer port() {
    return port;
  }
}
