package id.pantau.cli;

import id.pantau.problem.ProblemException;
import id.pantau.server.DataFolderHeldException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

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
        .addSubcommand(new ForecastCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(PantauCli::sayWrong)
        .setExecutionExceptionHandler(PantauCli::say);
  }

  /** In two lines, not with the whole help. */
  private static int sayWrong(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("Perintah salah / wrong command: " + wrong.getMessage());
    if (command.getParent() == null) {
      err.println("perintah / commands: serve, load, generate, rebuild, forecast");
    }
    err.println("lihat / see ./" + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitCode.WRONG.number();
  }

  /** What can be mended is said in a sentence; a fault of ours keeps its trace. */
  private static int say(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    return switch (failure) {
      case ProblemException problem ->
          end(command, String.valueOf(problem.getMessage()), ExitCode.of(problem));
      case DataFolderHeldException held -> end(command, said(held), ExitCode.FAILED);
      default -> throw failure;
    };
  }

  private static String said(DataFolderHeldException held) {
    return "Folder data sedang dipakai; hentikan pemakainya, atau pilih folder lain dengan --data. / "
        + held.getMessage()
        + " Stop that process, or choose another folder with --data.";
  }

  private static int end(CommandLine command, String sentence, ExitCode code) {
    command.getErr().println(sentence);
    command.getErr().flush();
    return code.number();
  }
}
