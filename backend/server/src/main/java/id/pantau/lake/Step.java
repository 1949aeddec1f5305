package id.pantau.lake;

/** Moments of an acceptance at which a process may die; named so that tests can see to it. */
enum Step {
  /** The batch and its decisions are whole, under temporary names. */
  FILES_WRITTEN,
  /** The rows that are replaced are gone from the warehouse's tables, the new ones not there. */
  MERGING,
  /** Files have their names, and the manifest that makes them count is not there. */
  BEFORE_MANIFEST,
  /** The acceptance holds, and the warehouse's transaction is still open. */
  AFTER_MANIFEST;

  /** Whoever wants to know when one is reached. */
  @FunctionalInterface
  interface Listener {

    /** Nobody. */
    Listener NONE = step -> {};

    void reached(Step step);
  }
}
