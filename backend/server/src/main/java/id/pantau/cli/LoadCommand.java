package id.pantau.cli;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadRequest;
import id.pantau.load.ManifestFile;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.server.DataFolderHeldException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pantau load}: hands files in, to the server that runs or to the data folder itself. */
@Command(
    name = "load",
    description = "Loads files: CSV (also .gz), Excel (.xlsx), Parquet; one dataset each.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was taken",
      "1:it could not be done",
      "2:the command line is wrong",
      "3:some reports were held back",
      "4:a file was refused whole"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|URL",
      description =
          "Files, folders with files, or addresses to fetch; FILE.manifest.json beside one is read.")
  private List<String> sources = List.of();

  @Option(
      names = "--dataset",
      description = "What the files are; by default the headings of each say so.")
  private @Nullable String dataset;

  @Option(
      names = "--office",
      paramLabel = "CODE",
      converter = OfficeConverter.class,
      description = "The regency or city that sent them, such as 1673, for files that do not say.")
  private @Nullable RegionCode office;

  @Option(names = "--sheet", description = "The sheet of a workbook, where several fit.")
  private @Nullable String sheet;

  @Option(
      names = "--origin",
      defaultValue = "OFFICIAL",
      description = "Where they come from: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Origin origin = Origin.OFFICIAL;

  @Mixin private DataFolderOption data = new DataFolderOption();

  @Option(names = "--strict", description = "Take nothing of a file with a report that is wrong.")
  private boolean strict;

  @Option(names = "--dry-run", description = "Examine only.")
  private boolean dryRun;

  @Option(names = "--json", description = "Say what became of each file as one line of JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Door door = door();
        var fetched = new Sources()) {
      ExitCode worst = ExitCode.DONE;
      for (Sources.Source source : fetched.files(sources)) {
        worst = worst.and(load(door, source));
      }
      return worst.number();
    }
  }

  private Door door() {
    try {
      return new FolderDoor(data.open());
    } catch (DataFolderHeldException held) {
      Integer port = held.port();
      if (port == null) {
        throw held;
      }
      return new ServerDoor(URI.create("http://127.0.0.1:" + port));
    }
  }

  private ExitCode load(Door door, Sources.Source source) throws IOException {
    try {
      LoadAnswer answer = kept(door, source, door.load(source.file(), request(source)));
      out().println(json ? JsonMapper.shared().writeValueAsString(answer) : Said.of(answer));
      return code(answer);
    } catch (RefusedException refusal) {
      out().println(json ? Said.json(source.name(), refusal) : refusal.getMessage());
      return ExitCode.REFUSED;
    } catch (ProblemException problem) {
      out().println(source.name() + ": " + problem.getMessage());
      return ExitCode.FAILED;
    } finally {
      out().flush();
    }
  }

  private static ExitCode code(LoadAnswer answer) {
    if (answer.refusal() != null) {
      return ExitCode.REFUSED;
    }
    return answer.refusedReports() == 0 ? ExitCode.DONE : ExitCode.HELD_BACK;
  }

  /**
   * What was held back lies beside the file; of a file that was fetched, in the folder one is in.
   */
  private LoadAnswer kept(Door door, Sources.Source source, LoadAnswer answer) throws IOException {
    if (answer.held() == null) {
      return answer;
    }
    if (dryRun) {
      return answer.heldAt(null);
    }
    Path target = free(source);
    door.fetch(answer.held(), target);
    return answer.heldAt(target.toString());
  }

  /** Beside the file; what somebody may be mending is not overwritten. */
  private static Path free(Sources.Source source) {
    Path here = source.fetched() ? Path.of(source.name()) : source.file();
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> source.name() + ".held" + (n == 1 ? "" : "-" + n) + ".csv")
        .map(here::resolveSibling)
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }

  private LoadRequest request(Sources.Source source) throws IOException {
    Path manifest = source.file().resolveSibling(source.file().getFileName() + ManifestFile.SUFFIX);
    Declaration declared =
        Files.exists(manifest) ? ManifestFile.read(Files.readString(manifest)) : Declaration.NONE;
    return new LoadRequest(source.name(), dataset, office, sheet, origin, declared, acceptance());
  }

  private Acceptance acceptance() {
    if (dryRun) {
      return Acceptance.NOTHING;
    }
    return strict ? Acceptance.ALL_OR_NOTHING : Acceptance.RIGHT_REPORTS;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
