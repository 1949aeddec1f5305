package id.pantau.cli;

import id.pantau.server.DataFolderHeldException;
import id.pantau.server.Store;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;

/** {@code --data}: the folder that a command works on. */
final class DataFolderOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "./var",
      description = "Folder of the data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("var");

  /**
   * Opens it without a word.
   *
   * @throws DataFolderHeldException when a server or another command has it
   */
  Store open() {
    return Store.open(data, Clock.systemUTC(), new PrintStream(PrintStream.nullOutputStream()));
  }
}
