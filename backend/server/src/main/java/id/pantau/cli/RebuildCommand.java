package id.pantau.cli;

import id.pantau.lake.Damage;
import id.pantau.lake.Rebuilt;
import id.pantau.server.Store;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pantau rebuild}: makes the warehouse anew from the lake. */
@Command(
    name = "rebuild",
    description = "Makes the warehouse anew from the lake and says whether it came out the same.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the same came out", "1:it differs, or files of the lake are damaged"})
final class RebuildCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "./var",
      description = "Folder of the data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("var");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    var quiet = new PrintStream(PrintStream.nullOutputStream());
    try (Store store = Store.open(data, Clock.systemUTC(), quiet)) {
      Rebuilt rebuilt = store.lake().rebuild();
      rebuilt.damages().forEach(damage -> out.println(said(damage)));
      rebuilt.differences().forEach(table -> out.println("  berbeda/differs: " + table));
      boolean same = rebuilt.differences().isEmpty() && rebuilt.damages().isEmpty();
      out.println(
          same
              ? "Gudang dibuat ulang, sama seperti sebelumnya. / Rebuilt, the same as before."
              : "Gudang dibuat ulang, tidak sama. / Rebuilt, not the same.");
      out.flush();
      return same ? ExitCode.DONE.number() : ExitCode.FAILED.number();
    }
  }

  private static String said(Damage damage) {
    return "  rusak/damaged: %s (%s); kembalikan dari cadangan/bring it back from a backup"
        .formatted(damage.file(), damage.kind());
  }
}
