package id.pantau.lake;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;

/**
 * Lets an answer that takes several statements see one state of the data: nothing comes to hold
 * between its first and its last. Most answers only look whether something did, and begin again
 * when it did; the second time they hold it off.
 */
public final class Consistency {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(1);

  private final StampedLock lock = new StampedLock();

  Consistency() {}

  /** A mark of now. */
  public long mark() {
    return lock.tryOptimisticRead();
  }

  /** Whether nothing has come to hold since a mark, nor was about to. */
  public boolean unchangedSince(long mark) {
    return lock.validate(mark);
  }

  /**
   * Holds off what is about to come to hold. Not for work that itself writes.
   *
   * @return to be given back
   */
  public long hold() {
    return lock.readLock();
  }

  /** Ends a holding off; in whatever thread. */
  public void release(long hold) {
    lock.unlockRead(hold);
  }

  /** Waits until what is coming to hold does; for a moment, as a rule for none. */
  void awaitCommit() {
    while (lock.isWriteLocked()) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  /** Waits for those that hold it off; until its end no answer counts that began before it. */
  long beginCommit() {
    return lock.writeLock();
  }

  void endCommit(long commit) {
    lock.unlockWrite(commit);
  }
}
