package id.pantau.cli;

import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadRequest;
import java.io.IOException;
import java.nio.file.Path;

/** Where a file is handed in: at the server that runs, or at the data folder itself. */
interface Door extends AutoCloseable {

  /**
   * Hands a file in.
   *
   * @param file any readable file
   * @throws RefusedException when it was refused whole
   */
  LoadAnswer load(Path file, LoadRequest request) throws RefusedException;

  /**
   * Fetches what was held back of a file.
   *
   * @param held as the answer names it
   * @param target where it is to lie
   */
  void fetch(String held, Path target) throws IOException;

  @Override
  void close();
}
