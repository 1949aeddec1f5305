package id.pantau.ingest;

/** Is told how far a load is, from the thread that loads. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress UNHEARD = (phase, rows) -> {};

  /** What is being done. */
  enum Phase {
    /** The file is read into normal form. */
    READING,
    /** Its rows are held against the rules. */
    CHECKING,
    /** What is right is written. */
    WRITING
  }

  /**
   * A phase begins.
   *
   * @param rows in the file; 0 while they are not counted
   */
  void reached(Phase phase, long rows);
}
