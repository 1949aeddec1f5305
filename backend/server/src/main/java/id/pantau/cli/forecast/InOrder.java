package id.pantau.cli.forecast;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands over what comes of them in their order. */
public final class InOrder {

  /** Done or being done and not yet handed over, for each thread: slow ones hold back few. */
  private static final int AHEAD = 64;

  private InOrder() {}

  /**
   * Ends when all is handed over, or with the first failure.
   *
   * @param sink called by the caller's thread
   */
  public static <A, B> void work(
      List<A> items, int threads, Function<A, B> work, Consumer<B> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<B>> open = new ArrayDeque<>();
      Iterator<A> left = items.iterator();
      while (left.hasNext() || !open.isEmpty()) {
        while (left.hasNext() && open.size() < AHEAD * threads) {
          A item = left.next();
          open.add(pool.submit(() -> work.apply(item)));
        }
        sink.accept(done(open.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B done(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
