package id.pantau.cli;

import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadRequest;
import id.pantau.server.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Loads into a data folder that no server holds. */
final class FolderDoor implements Door {

  private final Store store;

  FolderDoor(Store store) {
    this.store = store;
  }

  /** The warehouse may read its own folder only, so the file is linked or copied there first. */
  @Override
  public LoadAnswer load(Path file, LoadRequest request) throws RefusedException {
    Path waiting = store.temporary().resolve("load-" + UUID.randomUUID());
    try {
      link(file, waiting);
      return LoadAnswer.of(store.loads().load(waiting, request));
    } catch (RefusedFileException refusal) {
      throw RefusedException.of(refusal);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } finally {
      delete(waiting);
    }
  }

  private static void link(Path file, Path waiting) throws IOException {
    try {
      Files.createLink(waiting, file.toRealPath());
    } catch (IOException | UnsupportedOperationException otherDisk) {
      Files.copy(file, waiting);
    }
  }

  @Override
  public void fetch(String held, Path target) throws IOException {
    Path name = Path.of(held.replaceFirst("^/api/loads/(.*)/held\\.csv$", "held-$1.csv"));
    Files.move(store.temporary().resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void delete(Path waiting) {
    try {
      Files.deleteIfExists(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + waiting, e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
