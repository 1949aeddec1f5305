package id.pantau.load.job;

/** How far a load is. */
public enum JobState {
  /** The file is received and waits for its turn. */
  WAITING,
  /** It is being read. */
  READING,
  /** Its rows are held against the rules. */
  CHECKING,
  /** What is right is being written. */
  WRITING,
  /** There is an answer. */
  DONE,
  /** Nothing of it was taken, as a whole. */
  REFUSED,
  /** A fault of ours; sent again it changes nothing that was taken already. */
  FAILED;

  /** Whether nothing more will happen. */
  public boolean ended() {
    return compareTo(DONE) >= 0;
  }
}
