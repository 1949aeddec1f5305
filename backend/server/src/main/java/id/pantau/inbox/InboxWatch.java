package id.pantau.inbox;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Looks into an inbox again and again, from when the server is ready until it stops. An inbox that
 * cannot be used is said once, and everything else goes on.
 */
public final class InboxWatch implements SmartLifecycle {

  private static final Duration FAREWELL = Duration.ofSeconds(4);

  private final Path folder;
  private final Opening opening;
  private final Duration every;
  private final PrintStream out;

  /** Null while it does not run; a container may stop it and start it again. */
  private volatile @Nullable ScheduledExecutorService looks;

  /** Opens the inbox. */
  public interface Opening {
    Inbox open() throws IOException;
  }

  /**
   * @param folder that the inbox is, for people
   * @param every from the end of a look to the next; zero when nobody is to look
   */
  public InboxWatch(Path folder, Opening opening, Duration every, PrintStream out) {
    this.folder = folder;
    this.opening = opening;
    this.every = every;
    this.out = out;
  }

  @Override
  public void start() {
    if (every.isZero()) {
      return;
    }
    try {
      Inbox inbox = opening.open();
      long nanos = every.toNanos();
      ScheduledExecutorService thread =
          Executors.newSingleThreadScheduledExecutor(
              task -> Thread.ofPlatform().name("pantau-inbox").daemon().unstarted(task));
      var ignored = thread.scheduleWithFixedDelay(inbox::look, nanos, nanos, TimeUnit.NANOSECONDS);
      looks = thread;
    } catch (IOException | UncheckedIOException e) {
      out.println(
          """
          Kotak masuk tidak dapat dipakai, berkas di sana tidak dimuat: %1$s (%2$s). Pilih folder yang boleh ditulis dengan --inbox, lalu jalankan ulang.
          The inbox cannot be used, files there are not loaded: %1$s (%2$s). Choose a folder that may be written with --inbox, then start again."""
              .formatted(folder, e.getClass().getSimpleName()));
    }
  }

  /** A load that goes on longer is cut off like by a kill, which it survives. */
  @Override
  public void stop() {
    ScheduledExecutorService thread = looks;
    looks = null;
    if (thread != null) {
      end(thread);
    }
  }

  private void end(ScheduledExecutorService thread) {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(FAREWELL.toNanos(), TimeUnit.NANOSECONDS)) {
        out.println(
            "Kotak masuk: berkas terakhir dimuat ulang saat mulai lagi / the last file will be loaded again at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return looks != null;
  }
}
