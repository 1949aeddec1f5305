package id.pantau.inbox;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.load.LoadError;
import id.pantau.load.LoadRequest;
import id.pantau.load.LoadService;
import id.pantau.load.ManifestFile;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files are loaded: one that was taken, wholly or in part, goes to {@code done}
 * below it, one of which nothing was taken to {@code refused}, each with a report beside it. A
 * process that dies between the load and the move loads the file once more, which changes nothing.
 * Not for use by several threads.
 */
public final class Inbox {

  private static final long LARGEST_MANIFEST = 1 << 20;

  private final Path folder;
  private final LoadService loads;
  private final Path temporary;
  private final PrintStream out;
  private final Shelf done;
  private final Shelf refused;
  private final Arrivals arrivals;

  private Inbox(
      Path folder, LoadService loads, Path temporary, InstantSource clock, PrintStream out) {
    this.folder = folder;
    this.loads = loads;
    this.temporary = temporary;
    this.out = out;
    this.done = new Shelf(folder.resolve("done"), clock);
    this.refused = new Shelf(folder.resolve("refused"), clock);
    this.arrivals = new Arrivals(folder, Set.of(folder.resolve("done"), folder.resolve("refused")));
  }

  /**
   * Opens an inbox; makes it when it is not there.
   *
   * @param temporary where a copy lies while it is loaded; the warehouse may read there
   * @param out where it says what became of each file
   * @throws IOException when it cannot be made or written
   */
  public static Inbox open(
      Path folder, LoadService loads, Path temporary, InstantSource clock, PrintStream out)
      throws IOException {
    for (String below : List.of("done", "refused")) {
      Path shelf = Files.createDirectories(folder.resolve(below));
      Files.delete(Files.createTempFile(shelf, ".pantau", ".part"));
    }
    var inbox = new Inbox(folder.toRealPath(), loads, temporary, clock, out);
    inbox.takeLeftovers();
    return inbox;
  }

  private void takeLeftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path manifest :
          files.filter(file -> file.toString().endsWith(ManifestFile.SUFFIX)).toList()) {
        if (isLeftover(manifest) && !done.takeLeftover(folder, manifest)) {
          refused.takeLeftover(folder, manifest);
        }
      }
    }
  }

  private boolean isLeftover(Path manifest) {
    String file = manifest.toString();
    return !manifest.startsWith(folder.resolve("done"))
        && !manifest.startsWith(folder.resolve("refused"))
        && !Files.exists(Path.of(file.substring(0, file.length() - ManifestFile.SUFFIX.length())));
  }

  /** Looks once, and takes what has arrived whole. */
  public void look() {
    try {
      arrivals.look().forEach(this::take);
    } catch (IOException | RuntimeException e) {
      say("tidak terbaca, dicoba lagi / cannot be read, will be tried again", e);
    }
  }

  private void take(Arrival arrival) {
    Path copy = temporary.resolve("inbox-" + UUID.randomUUID());
    try {
      Files.copy(arrival.file(), copy);
      finish(arrival, load(arrival, copy));
    } catch (IOException | RuntimeException e) {
      arrivals.putOff(arrival);
      say(
          shown(arrival.file()) + ": gagal, dicoba lagi nanti / failed, will be tried again later",
          e);
    } finally {
      delete(copy);
    }
  }

  private Outcome load(Arrival arrival, Path copy) throws IOException {
    try {
      return Outcome.of(
          loads.load(
              copy,
              new LoadRequest(
                  arrival.name(),
                  arrival.dataset(),
                  null,
                  null,
                  Origin.OFFICIAL,
                  declared(arrival),
                  Acceptance.RIGHT_REPORTS)));
    } catch (RefusedFileException e) {
      return new Outcome.Refused(arrival.name(), LoadError.of(e));
    } catch (ProblemException e) {
      return new Outcome.Refused(arrival.name(), LoadError.of(e));
    }
  }

  private static Declaration declared(Arrival arrival) throws IOException {
    Stamp manifest = arrival.manifest();
    if (manifest == null) {
      return Declaration.NONE;
    }
    if (manifest.bytes() > LARGEST_MANIFEST) {
      throw ProblemException.badInput("the manifest is larger than 1 MB; write it anew");
    }
    return ManifestFile.read(Files.readString(arrival.manifestFile()));
  }

  /** One that changed meanwhile stays: it has arrived anew. */
  private void finish(Arrival arrival, Outcome outcome) throws IOException {
    try {
      if (arrival.unchanged()) {
        put(arrival, outcome);
      }
    } finally {
      delete(outcome.held());
    }
  }

  private void put(Arrival arrival, Outcome outcome) throws IOException {
    Path lies = (outcome.taken() ? done : refused).put(arrival, outcome);
    out.println("Kotak masuk / inbox: %s → %s".formatted(shown(arrival.file()), shown(lies)));
  }

  /** Within the inbox. */
  private String shown(Path file) {
    return shown(folder.relativize(file).toString());
  }

  /** A name may hold what moves a terminal's cursor. */
  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** Without what the engine says, which may quote the file. */
  private void say(String what, Exception cause) {
    out.println("Kotak masuk / inbox: %s (%s)".formatted(what, cause.getClass().getSimpleName()));
  }

  private void delete(@Nullable Path copy) {
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      say("salinan sementara tertinggal / a temporary copy was left", e);
    }
  }
}
