package id.pantau.export;

import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Gives up what takes too long to be read. */
final class TimedOutput extends FilterOutputStream {

  private final Duration limit;
  private final long started = System.nanoTime();

  TimedOutput(OutputStream out, Duration limit) {
    super(out);
    this.limit = limit;
  }

  @Override
  public void write(int one) throws IOException {
    check();
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    check();
    out.write(bytes, from, length);
  }

  private void check() {
    if (System.nanoTime() - started > limit.toNanos()) {
      throw new ProblemException(
          ProblemCode.TIMED_OUT,
          "the export took longer than %d s; ask for less, or in several exports"
              .formatted(limit.toSeconds()));
    }
  }
}
