package id.pantau.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pantau.load.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder of files that are finished, each with what became of it. Nothing is overwritten. */
final class Shelf {

  private static final String REPORT = ".report.json";
  private static final String HELD = ".held.csv";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final InstantSource clock;

  Shelf(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Puts a file here. The file itself goes after its report and before its manifest: a process that
   * dies on the way leaves a file that is loaded once more, with its manifest.
   *
   * @return where it lies here
   */
  Path put(Arrival arrival, Outcome outcome) throws IOException {
    Path shelf = Files.createDirectories(of(arrival));
    String name = freeName(shelf, arrival.name());
    Path held = outcome.held();
    if (held != null) {
      Path half = shelf.resolve("." + name + HELD + ".part");
      Files.deleteIfExists(half);
      Files.move(held, half);
      Files.move(half, shelf.resolve(name + HELD));
    }
    Path half = shelf.resolve("." + name + REPORT + ".part");
    Files.writeString(half, outcome.report(name + HELD) + "\n", UTF_8);
    Files.move(half, shelf.resolve(name + REPORT));
    Files.move(arrival.file(), shelf.resolve(name));
    if (arrival.manifest() != null) {
      Files.move(arrival.manifestFile(), shelf.resolve(name + ManifestFile.SUFFIX));
    }
    return shelf.resolve(name);
  }

  /**
   * Takes a manifest whose file is here already, for the process died between the two. One that
   * came after that file's report is the next file's, which is still on its way.
   */
  boolean takeLeftover(Path inbox, Path manifest) throws IOException {
    Path target = folder.resolve(inbox.relativize(manifest).toString());
    Path file = withoutSuffix(target);
    Path report = file.resolveSibling(file.getFileName() + REPORT);
    if (!Files.exists(file) || Files.exists(target) || !isOlder(manifest, report)) {
      return false;
    }
    Files.move(manifest, target);
    return true;
  }

  private static boolean isOlder(Path manifest, Path report) throws IOException {
    return Files.exists(report)
        && Files.getLastModifiedTime(manifest).compareTo(Files.getLastModifiedTime(report)) <= 0;
  }

  private static Path withoutSuffix(Path manifest) {
    String name = String.valueOf(manifest.getFileName());
    return manifest.resolveSibling(name.substring(0, name.length() - ManifestFile.SUFFIX.length()));
  }

  private Path of(Arrival arrival) {
    String dataset = arrival.dataset();
    return dataset == null ? folder : folder.resolve(dataset);
  }

  private String freeName(Path shelf, String name) {
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot);
    String timed = stem + "." + TIME.format(clock.instant());
    return Stream.concat(
            Stream.of(name, timed + ending),
            IntStream.iterate(2, i -> i + 1).mapToObj(i -> timed + "-" + i + ending))
        .filter(each -> isFree(shelf, each))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(Path shelf, String name) {
    return Stream.concat(Stream.of(""), List.of(REPORT, HELD, ManifestFile.SUFFIX).stream())
        .noneMatch(ending -> Files.exists(shelf.resolve(name + ending)));
  }
}
