package id.pantau.ui;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Pantau. */
@Command(
    name = "pantau",
    description = "Analytics of KTP-el recording, IKD activation and blanko.",
    mixinStandardHelpOptions = true,
    versionProvider = PantauVersion.class,
    synopsisSubcommandLabel = "COMMAND")
final class PantauCommand {
  /** Why has been said already, by whatever failed to start. */
  private static final int FAILED = 1;

  private PantauCommand() {}

  /**
   * A command line that is ready to run.
   *
   * @param server starts the server with properties of the form {@code --server.port=8080}
   */
  static CommandLine line(Consumer<List<String>> server) {
    return new CommandLine(new PantauCommand())
        .addSubcommand(new ServeCommand(server))
        .setUnmatchedOptionsArePositionalParams(false)
        .setExecutionExceptionHandler((failure, command, parsed) -> FAILED);
  }
}
