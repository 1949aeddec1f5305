package id.pantau.load.job;

import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Examined files that wait for somebody to accept them, for a while and not too many. Safe for use
 * by many threads.
 */
final class KeptFiles {

  /** A file that waited this long makes room when there is none; its sender has likely gone. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final JobLimits limits;
  private final InstantSource clock;
  private final Consumer<Received> forgetting;
  private final Map<String, Kept> files = new LinkedHashMap<>();

  private record Kept(Received received, Instant since) {}

  /**
   * @param forgetting what to do with a file that is kept no longer
   */
  KeptFiles(JobLimits limits, InstantSource clock, Consumer<Received> forgetting) {
    this.limits = limits;
    this.clock = clock;
    this.forgetting = forgetting;
  }

  /**
   * Makes sure that a file can be kept when it has been examined.
   *
   * @throws TooLargeException when it never fits
   * @throws ProblemException when others must go first
   */
  synchronized void makeRoom(long bytes) {
    if (bytes > limits.keptBytes()) {
      throw TooLargeException.of(limits.keptBytes());
    }
    while (isFull(bytes)) {
      String oldest = files.keySet().iterator().next();
      if (waited(oldest).compareTo(PATIENCE) < 0) {
        throw new ProblemException(
            ProblemCode.BUSY,
            "Terlalu banyak berkas menunggu diterima; terima atau hapus salah satunya, atau coba lagi sepuluh menit lagi. / Too many examined files wait to be accepted; accept or delete one, or try again in ten minutes.");
      }
      forget(oldest);
    }
  }

  private boolean isFull(long bytes) {
    long kept = files.values().stream().mapToLong(each -> each.received().bytes()).sum();
    return files.size() >= limits.keptFiles() || kept + bytes > limits.keptBytes();
  }

  private Duration waited(String id) {
    Kept kept = files.get(id);
    return kept == null ? Duration.ZERO : Duration.between(kept.since(), clock.instant());
  }

  /** Keeps a file from now on; the oldest go when others took the room meanwhile. */
  synchronized void keep(String id, Received received) {
    while (!files.isEmpty() && isFull(received.bytes())) {
      forget(files.keySet().iterator().next());
    }
    files.put(id, new Kept(received, clock.instant()));
  }

  /** Takes a file out, to be worked on again; empty when it is not kept. */
  synchronized Optional<Received> take(String id) {
    return Optional.ofNullable(files.remove(id)).map(Kept::received);
  }

  /** Deletes a file that is kept; nothing happens when it is not. */
  synchronized void forget(String id) {
    @Nullable Kept kept = files.remove(id);
    if (kept != null) {
      forgetting.accept(kept.received());
    }
  }

  /** Forgets what was kept long enough. */
  synchronized void forgetOld() {
    files.keySet().stream()
        .filter(id -> waited(id).compareTo(limits.keptFor()) >= 0)
        .toList()
        .forEach(this::forget);
  }
}
