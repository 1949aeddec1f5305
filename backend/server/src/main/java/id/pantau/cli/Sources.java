package id.pantau.cli;

import id.pantau.load.ManifestFile;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Files, folders and addresses as files. What was fetched is deleted at the end. */
final class Sources implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final List<Path> fetched = new ArrayList<>();

  /**
   * A file and what it is called.
   *
   * @param name without folders
   * @param shown as whoever named it finds it: within the folder that was named, or as it was named
   */
  record Source(Path file, String name, String shown, boolean fetched) {}

  /** All files, in the order named; those of a folder by path. */
  List<Source> files(List<String> named) throws IOException, InterruptedException {
    var files = new ArrayList<Source>();
    for (String name : named) {
      files.addAll(files(name));
    }
    return files;
  }

  private List<Source> files(String named) throws IOException, InterruptedException {
    if (named.startsWith("http://") || named.startsWith("https://")) {
      return List.of(fetch(URI.create(named)));
    }
    Path path = Path.of(named);
    if (Files.isDirectory(path)) {
      return within(path);
    }
    if (!Files.isReadable(path)) {
      throw ProblemException.badInput(
          "%1$s tidak terbaca; sebut berkas, folder, atau alamat. / %1$s cannot be read; name a file, a folder or an address."
              .formatted(named));
    }
    return List.of(source(path, named));
  }

  /** With the folders in it, by path, so that {@code 01-schools} comes before {@code 02-levels}. */
  private static List<Source> within(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Source> found =
          files
              .filter(file -> isData(folder, file))
              .sorted()
              .map(file -> source(file, folder.relativize(file).toString()))
              .toList();
      if (found.isEmpty()) {
        throw ProblemException.badInput(
            "Tidak ada berkas untuk dimuat di %1$s. / There is no file to load in %1$s."
                .formatted(folder));
      }
      return found;
    }
  }

  /**
   * Manifests go with their file, what was held back is to be mended first, and dots are hidden.
   */
  private static boolean isData(Path folder, Path file) {
    String name = file.getFileName().toString();
    boolean hidden =
        StreamSupport.stream(folder.relativize(file).spliterator(), false)
            .anyMatch(part -> part.toString().startsWith("."));
    return Files.isRegularFile(file)
        && !hidden
        && !name.endsWith(ManifestFile.SUFFIX)
        && !name.matches(".*\\.held(-\\d+)?\\.csv");
  }

  private static Source source(Path file, String shown) {
    return new Source(file, String.valueOf(file.getFileName()), shown, false);
  }

  private Source fetch(URI address) throws IOException, InterruptedException {
    Path file = Files.createTempFile("pantau-fetched", null);
    fetched.add(file);
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      HttpResponse<Path> response =
          client.send(
              HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofFile(file));
      if (response.statusCode() != 200) {
        throw ProblemException.badInput(
            "%1$s tidak dapat diambil: HTTP %2$d. / %1$s cannot be fetched: it answered HTTP %2$d."
                .formatted(address, response.statusCode()));
      }
    }
    String path = address.getPath();
    return new Source(file, path.substring(path.lastIndexOf('/') + 1), address.toString(), true);
  }

  @Override
  public void close() throws IOException {
    for (Path file : fetched) {
      Files.deleteIfExists(file);
    }
  }
}
