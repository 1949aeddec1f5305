package id.pantau.cli;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadRequest;
import id.pantau.load.ManifestFile;
import id.pantau.problem.ProblemCode;
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

/** {@code pantau load}: hands files in, to the server that runs or to the data folder itself. */
@Command(
    name = "load",
    description = {
      "Memuat berkas: CSV (juga .gz), Excel (.xlsx), Parquet, Arrow; satu himpunan data tiap berkas.",
      "Loads files: CSV (also .gz), Excel (.xlsx), Parquet, Arrow; one dataset each."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading =
        "%nKode keluar, yang terburuk dari semua berkas / exit codes, the worst of all files:%n",
    exitCodeList = {
      "0:semua diterima, atau dapat diterima / all was taken, or with --dry-run could be",
      "1:tidak dapat dikerjakan / it could not be done",
      "2:perintahnya salah, atau berkasnya tidak ada / the command line is wrong, or names no file",
      "3:ada laporan yang ditahan / some reports were held back, with --strict the whole file",
      "4:ada berkas yang ditolak utuh: isinya, manifestnya, himpunan atau kantor yang disebut / a file was refused whole: what is in it, its manifest, the dataset or office it is said to be of"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|URL",
      description = {
        "Berkas, folder berisi berkas, atau alamat; FILE.manifest.json di sampingnya ikut dibaca.",
        "Files, folders with files, or addresses to fetch; FILE.manifest.json beside one is read."
      })
  private List<String> sources = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = {
        "Himpunan datanya; tanpa ini judul kolom yang menentukan.",
        "What the files are; by default the headings of each say so."
      })
  private @Nullable String dataset;

  @Option(
      names = "--office",
      paramLabel = "CODE",
      converter = OfficeConverter.class,
      description = {
        "Kabupaten atau kota pengirim, seperti 1673, bila berkasnya tidak menyebut.",
        "The regency or city that sent them, such as 1673, for files that do not say."
      })
  private @Nullable RegionCode office;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description =
          "Lembar Excel, bila beberapa cocok. / The sheet of a workbook, where several fit.")
  private @Nullable String sheet;

  @Option(
      names = "--origin",
      defaultValue = "OFFICIAL",
      description = {
        "Asal datanya, bila manifest tidak menyebut. / Where they come from, unless a manifest says:",
        "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}"
      })
  private Origin origin = Origin.OFFICIAL;

  @Mixin private DataFolderOption data = new DataFolderOption();

  @Option(
      names = "--strict",
      description = {
        "Jangan ambil apa pun dari berkas yang satu laporannya salah.",
        "Take nothing of a file with a report that is wrong."
      })
  private boolean strict;

  @Option(names = "--dry-run", description = "Periksa saja. / Examine only.")
  private boolean dryRun;

  @Option(names = "--json", description = "Satu baris JSON tiap berkas. / One line of JSON a file.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var fetched = new Sources()) {
      return load(fetched.files(sources)).number();
    }
  }

  /** The data folder is opened, and made where there is none, only when there are files. */
  private ExitCode load(List<Sources.Source> files) throws IOException {
    ExitCode worst = ExitCode.DONE;
    try (Door door = door()) {
      for (Sources.Source source : files) {
        worst = worst.and(load(door, source));
      }
    }
    return worst;
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
      say(source, SaidJson.of(source, answer), said(answer));
      return code(answer);
    } catch (RefusedException refusal) {
      return refused(source, refusal);
    } catch (ProblemException problem) {
      RefusedException refusal = RefusedException.of(problem);
      refused(source, refusal);
      return problem.code() == ProblemCode.BAD_INPUT ? ExitCode.REFUSED : ExitCode.of(problem);
    } finally {
      out().flush();
    }
  }

  private String said(LoadAnswer answer) {
    return new Said(answer, dryRun ? Said.Of.DRY_RUN : Said.Of.LOAD, wanted()).text();
  }

  private ExitCode refused(Sources.Source source, RefusedException refusal) {
    say(source, SaidJson.of(source, refusal), Refused.text(refusal.kind(), refusal.why()));
    return ExitCode.REFUSED;
  }

  private void say(Sources.Source source, String asJson, String text) {
    out().println(json ? asJson : source.shown() + text);
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
    return dryRun ? Acceptance.NOTHING : wanted();
  }

  private Acceptance wanted() {
    return strict ? Acceptance.ALL_OR_NOTHING : Acceptance.RIGHT_REPORTS;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
