package id.pantau.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a long command is, in one line that overwrites itself; only for who watches. */
final class ProgressBar {

  private static final int WIDTH = 30;
  private static final long EVERY = Duration.ofMillis(200).toNanos();
  private static final String ERASE = "\r\033[K";

  private final PrintWriter terminal;
  private final LongSupplier nanos;
  private final long all;
  private final long start;
  private long shownAt;
  private long done;

  ProgressBar(PrintWriter terminal, LongSupplier nanos, long all) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.all = all;
    this.start = nanos.getAsLong();
    this.shownAt = start - EVERY;
  }

  /** One more is done. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    if (now - shownAt >= EVERY) {
      shownAt = now;
      show(now);
    }
  }

  private void show(long now) {
    int full = (int) (WIDTH * done / all);
    long left = Duration.ofNanos((now - start) / done * (all - done)).toSeconds();
    terminal.printf(
        Locale.forLanguageTag("id-ID"),
        "%s  [%s%s] %d %% · %,d/%,d deret / series · %d s lagi / left",
        ERASE,
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        100 * done / all,
        done,
        all,
        left);
    terminal.flush();
  }

  /** Leaves no trace. */
  void end() {
    terminal.print(ERASE);
    terminal.flush();
  }
}
