package id.pantau.ui;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

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
        .setParameterExceptionHandler(PantauCommand::unknown)
        .setExecutionExceptionHandler((failure, command, parsed) -> FAILED);
  }

  /** The other commands have a door of their own, which the launcher opens. */
  private static int unknown(ParameterException wrong, String[] arguments) {
    wrong
        .getCommandLine()
        .getErr()
        .println(
            """
            %s
            perintah / commands: serve, load, generate, rebuild, forecast
            lihat / see ./pantau --help"""
                .formatted(wrong.getMessage()));
    return ExitCode.USAGE;
  }
}
