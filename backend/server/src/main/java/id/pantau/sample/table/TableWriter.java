package id.pantau.sample.table;

/** Writes one table to one file, block after block. */
public interface TableWriter extends AutoCloseable {

  /**
   * Writes all rows of a block.
   *
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  void write(Block block);

  /** Ends the file. */
  @Override
  void close();
}
