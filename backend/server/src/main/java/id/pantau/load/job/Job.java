package id.pantau.load.job;

import id.pantau.ingest.Progress;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadError;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A load that can be asked about while it is worked on. Safe for use by many threads. */
final class Job {

  private final String id;
  private final Received received;
  private final String keptAs;
  private final Instant since;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Status status = new Status(JobState.WAITING, null, null, null, null);

  private record Status(
      JobState state,
      @Nullable Long rows,
      @Nullable LoadAnswer answer,
      @Nullable Path held,
      @Nullable LoadError error) {}

  /**
   * @param keptAs under which load its file is kept when it is still wanted afterwards
   * @param since when it was handed in
   */
  Job(String id, Received received, String keptAs, Instant since) {
    this.id = id;
    this.received = received;
    this.keptAs = keptAs;
    this.since = since;
  }

  String id() {
    return id;
  }

  Received received() {
    return received;
  }

  String keptAs() {
    return keptAs;
  }

  /** Whether it takes a file that was examined before. */
  boolean accepts() {
    return !keptAs.equals(id);
  }

  Instant since() {
    return since;
  }

  /**
   * How far it is.
   *
   * @param rows counted so far; 0 before
   */
  void reached(Progress.Phase phase, long rows) {
    JobState state =
        switch (phase) {
          case READING -> JobState.READING;
          case CHECKING -> JobState.CHECKING;
          case WRITING -> JobState.WRITING;
        };
    status = new Status(state, rows == 0 ? null : rows, null, null, null);
  }

  /**
   * There is an answer.
   *
   * @param held what was held back, as a file; null when nothing was
   */
  void done(LoadAnswer answer, @Nullable Path held) {
    LoadAnswer addressed = held == null ? answer : answer.heldAt("/api/loads/" + id + "/held.csv");
    status = new Status(JobState.DONE, answer.rows(), addressed, held, null);
    ended.countDown();
  }

  /** There will be none. */
  void ended(JobState state, LoadError error) {
    status = new Status(state, null, null, null, error);
    ended.countDown();
  }

  /** Waits until nothing more will happen. */
  LoadJob await() throws InterruptedException {
    ended.await();
    return now();
  }

  JobState state() {
    return status.state();
  }

  @Nullable Path held() {
    return status.held();
  }

  LoadJob now() {
    Status now = status;
    return new LoadJob(
        id,
        received.request().name(),
        now.state(),
        received.bytes(),
        now.rows(),
        now.answer() == null ? null : new JobAnswer(id, now.answer()),
        now.error());
  }
}
