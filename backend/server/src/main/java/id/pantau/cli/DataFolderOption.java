package id.pantau.cli;

import id.pantau.problem.ProblemException;
import id.pantau.server.DataFolderHeldException;
import id.pantau.server.Store;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;

/** {@code --data}: the folder that a command works on. */
final class DataFolderOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "./var",
      description = "Folder data. / Folder of the data. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("var");

  /**
   * Opens it without a word.
   *
   * @throws DataFolderHeldException when a server or another command has it
   */
  Store open() {
    return Store.open(data, Clock.systemUTC(), new PrintStream(PrintStream.nullOutputStream()));
  }

  /**
   * The same where there must be data.
   *
   * @throws ProblemException when there is none; nothing is made
   */
  Store openExisting() {
    if (!Files.isDirectory(data.resolve("lake"))) {
      throw ProblemException.badInput(
          "Tidak ada data Pantau di %1$s; sebut foldernya dengan --data. / There is no data of Pantau in %1$s; name its folder with --data."
              .formatted(data));
    }
    return open();
  }
}
