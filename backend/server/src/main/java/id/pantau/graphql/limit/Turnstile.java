package id.pantau.graphql.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many through at once, in the order in which they came, and so many wait. */
public final class Turnstile {

  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final Duration patience;

  /**
   * @param patience of one that waits
   */
  public Turnstile(int running, int mostWaiting, Duration patience) {
    this.free = new Semaphore(running, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /** One that is through; it goes when this is closed. */
  public interface Pass extends AutoCloseable {

    @Override
    void close();
  }

  /** Waits to be let through; empty when too many wait already, or it took too long. */
  public Optional<Pass> enter() {
    return entersAtOnce() || entersInTime() ? Optional.of(free::release) : Optional.empty();
  }

  /** Not before those that wait, so only with this form of it. */
  private boolean entersAtOnce() {
    return waiting.get() == 0 && free.tryAcquire();
  }

  private boolean entersInTime() {
    try {
      return waiting.incrementAndGet() <= mostWaiting
          && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }
}
