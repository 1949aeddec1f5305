package id.pantau.cli;

import id.pantau.problem.ProblemException;
import id.pantau.server.DataFolderHeldException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that run once and end. */
@Command(
    name = "pantau",
    description = "Analytics of KTP-el recording, IKD activation and blanko.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class PantauCli {

  private PantauCli() {}

  /** Runs one command line: {@code load FILE…}. */
  public static void main(String[] args) {
    System.exit(line().execute(args));
  }

  static CommandLine line() {
    return new CommandLine(new PantauCli())
        .addSubcommand(new LoadCommand())
        .addSubcommand(new RebuildCommand())
        .addSubcommand(new GenerateCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(PantauCli::say);
  }

  /** What can be mended is said in a sentence; a fault of ours keeps its trace. */
  private static int say(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(problem instanceof ProblemException || problem instanceof DataFolderHeldException)) {
      throw problem;
    }
    PrintWriter err = command.getErr();
    err.println(problem.getMessage());
    err.flush();
    return ExitCode.FAILED.number();
  }
}
