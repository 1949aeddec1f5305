package id.pantau.load.job;

import id.pantau.ingest.Acceptance;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadError;
import id.pantau.load.LoadRequest;
import id.pantau.load.LoadService;
import id.pantau.load.Loaded;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads one after the other, in the order in which their files came. What is examined only is kept
 * for a while, to be accepted. Safe for use by many threads.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration SWEEP = Duration.ofMinutes(5);
  private static final Duration FAREWELL = Duration.ofSeconds(4);

  private final LoadService loads;
  private final InstantSource clock;
  private final JobLimits limits;
  private final KeptFiles kept;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor worker;
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("pantau-loads-sweep").daemon().unstarted(task));

  public Jobs(LoadService loads, InstantSource clock, JobLimits limits) {
    this.loads = loads;
    this.clock = clock;
    this.limits = limits;
    this.kept = new KeptFiles(limits, clock, received -> delete(received.file()));
    this.worker =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            task -> Thread.ofPlatform().name("pantau-loads").daemon().unstarted(task));
    var ignored =
        sweeper.scheduleWithFixedDelay(
            this::sweep, SWEEP.toMinutes(), SWEEP.toMinutes(), TimeUnit.MINUTES);
  }

  /**
   * Takes a file over and puts it into the queue.
   *
   * @throws ProblemException when too many wait or are kept; the file is deleted
   * @throws TooLargeException when it could not be kept; the file is deleted
   */
  Job submit(Received received) {
    sweep();
    try {
      if (received.request().acceptance() == Acceptance.NOTHING) {
        kept.makeRoom(received.bytes());
      }
      String id = newId();
      return queue(new Job(id, received, id, clock.instant()));
    } catch (ProblemException | TooLargeException e) {
      delete(received.file());
      throw e;
    }
  }

  /**
   * Takes a file that was examined, as a load of its own. The file is kept on when nothing comes of
   * that.
   *
   * @param how it is to be taken now
   * @return empty when no such file is kept
   * @throws ProblemException when too many wait, or what is asked makes no sense
   */
  Optional<Job> accept(String id, UnaryOperator<LoadRequest> how) {
    sweep();
    Optional<Received> taken = kept.take(id);
    try {
      return taken.map(
          received ->
              queue(
                  new Job(
                      newId(), received.as(how.apply(received.request())), id, clock.instant())));
    } catch (ProblemException e) {
      taken.ifPresent(received -> kept.keep(id, received));
      throw e;
    }
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private Job queue(Job job) {
    remember(job);
    try {
      worker.execute(() -> run(job));
      return job;
    } catch (RejectedExecutionException e) {
      forgetJob(job.id());
      throw new ProblemException(
          ProblemCode.BUSY,
          "Sudah %1$d berkas menunggu dimuat; coba lagi sebentar lagi. / %1$d files wait to be loaded already; try again in a moment."
              .formatted(limits.waiting()));
    }
  }

  /** The file is kept or deleted before anybody hears how it ended. */
  private void run(Job job) {
    try {
      Loaded loaded =
          loads.load(job.id(), job.received().file(), job.received().request(), job::reached);
      LoadAnswer answer = LoadAnswer.of(loaded);
      settle(job, isUndecided(job, answer), loaded.held());
      job.done(answer, loaded.held());
    } catch (RefusedFileException e) {
      settle(job, job.accepts(), null);
      job.ended(JobState.REFUSED, LoadError.of(e));
    } catch (ProblemException e) {
      settle(job, job.accepts(), null);
      job.ended(JobState.REFUSED, LoadError.of(e));
    } catch (RuntimeException e) {
      fail(job, e);
    } finally {
      endWhateverHappened(job);
    }
  }

  /** Errors of the machine pass on, but nobody may wait for ever. */
  private void endWhateverHappened(Job job) {
    if (!job.state().ended()) {
      fail(job, new IllegalStateException("the thread was cut off"));
    }
  }

  private void fail(Job job, RuntimeException e) {
    settle(job, job.accepts(), null);
    job.ended(JobState.FAILED, fault(job, e));
  }

  /** Whether somebody may still want to take the file, perhaps in another way. */
  private static boolean isUndecided(Job job, LoadAnswer answer) {
    return switch (job.received().request().acceptance()) {
      case NOTHING -> true;
      case RIGHT_REPORTS, ALL_OR_NOTHING ->
          job.accepts() && answer.version() == null && answer.refusedReports() > 0;
    };
  }

  private void settle(Job job, boolean keep, @Nullable Path held) {
    if (keep && isRemembered(job.keptAs())) {
      kept.keep(job.keptAs(), job.received());
    } else {
      delete(job.received().file());
    }
    if (!isRemembered(job.id())) {
      delete(held);
    }
  }

  /** Without what the engine says, which may quote the file. */
  private static LoadError fault(Job job, RuntimeException e) {
    LOG.error("load {} failed: {} at {}", job.id(), e.getClass().getName(), e.getStackTrace());
    return new LoadError(
        "Pemuatan gagal karena kesalahan di pihak Pantau; kirim lagi, yang sudah masuk tidak berubah. Catatan server menyebut %1$s. / The load failed by a fault of Pantau's own; send it again, what was taken already stays as it is. The server's log has %1$s."
            .formatted(job.id()),
        ProblemCode.INTERNAL.name(),
        null);
  }

  /** A load that is known; empty when it is not, or no longer. */
  Optional<Job> find(String id) {
    sweep();
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** Forgets a load, the file that is kept of it and what was held back. */
  boolean forget(String id) {
    kept.forget(id);
    return forgetJob(id);
  }

  private void remember(Job job) {
    synchronized (jobs) {
      jobs.put(job.id(), job);
    }
  }

  private boolean isRemembered(String id) {
    synchronized (jobs) {
      return jobs.containsKey(id);
    }
  }

  private boolean forgetJob(String id) {
    synchronized (jobs) {
      Job job = jobs.remove(id);
      if (job != null) {
        delete(job.held());
      }
      return job != null;
    }
  }

  private void sweep() {
    kept.forgetOld();
    Instant oldest = clock.instant().minus(limits.rememberedFor());
    synchronized (jobs) {
      List<Job> ended = jobs.values().stream().filter(job -> job.state().ended()).toList();
      int tooMany = jobs.size() - limits.remembered();
      for (int i = 0; i < ended.size(); i++) {
        if (i < tooMany || ended.get(i).since().isBefore(oldest)) {
          forgetJob(ended.get(i).id());
        }
      }
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("cannot delete {}; the next start will: {}", file, e.getClass().getName());
    }
  }

  /** A load that goes on longer is cut off like by a kill, which the lake survives. */
  @Override
  public void close() {
    sweeper.shutdownNow();
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("stopping while a file is loaded; nothing of it will be taken");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
