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
  private PantauCommand() {}

  /**
   * A command line that is ready to run.
   *
   * @param server starts the server with properties of the form {@code --server.port=8080}
   */
  static CommandLine line(Consumer<List<String>> server) {
    return new CommandLine(new PantauCommand())
        .addSubcommand(new ServeCommand(server))
        .setUnmatchedOptionsArePositionalParams(false);
  }
}
