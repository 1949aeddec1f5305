package id.pantau.load.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.load.LoadRequest;
import id.pantau.load.LoadService;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.testing.TestingPantau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits and the passing of time, which a server would need hours for. */
class JobsTest {

  private static final JobLimits FEW =
      new JobLimits(2, 3, 1_000, Duration.ofHours(2), Duration.ofDays(1), 5);
  private static final String GOOD =
      "date,service_district_code,registered_district_code,npsn,channel,people\n2024-07-01,110101,110101,,OFFICE,3\n";

  @TempDir Path folder;
  private TestingPantau pantau;
  private LoadService loads;
  private Jobs jobs;
  private int files;

  @BeforeEach
  void open() {
    pantau = TestingPantau.mini(folder);
    pantau.at("2025-01-01T10:00:00Z");
    loads =
        new LoadService(
            pantau.ingest(),
            pantau.lake().attempts(),
            office -> true,
            Map.of("activations", TestingPantau.unhashed("activations")),
            folder);
    jobs = new Jobs(loads, pantau.clock(), FEW);
  }

  @AfterEach
  void close() {
    jobs.close();
    pantau.close();
  }

  private Received received(Acceptance acceptance) throws IOException {
    return received(acceptance, GOOD);
  }

  private Received received(Acceptance acceptance, String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("load-" + files++), csv);
    return new Received(file, csv.length(), request(acceptance));
  }

  private static LoadRequest request(Acceptance acceptance) {
    return new LoadRequest(
        "activations.csv",
        "activations",
        null,
        null,
        Origin.OFFICIAL,
        Declaration.NONE,
        acceptance);
  }

  private Job examined() throws IOException, InterruptedException {
    Job job = jobs.submit(received(Acceptance.NOTHING));
    job.await();
    return job;
  }

  private static LoadRequest take(LoadRequest before) {
    assertThat(before.acceptance()).isEqualTo(Acceptance.NOTHING);
    return request(Acceptance.RIGHT_REPORTS);
  }

  private List<String> waiting() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      return left.map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("load-") || name.startsWith("held-"))
          .toList();
    }
  }

  /** Holds the lake, so that whatever is loaded stands still, until the latch opens. */
  private Thread holdTheLake(CountDownLatch until) throws InterruptedException {
    var held = new CountDownLatch(1);
    Thread holder =
        Thread.ofPlatform()
            .start(
                () ->
                    pantau
                        .lake()
                        .transaction(
                            session -> {
                              held.countDown();
                              return await(until);
                            }));
    held.await();
    return holder;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneIsWorkedOnAFewWaitAndTheNextIsSentAway() throws IOException, InterruptedException {
    var free = new CountDownLatch(1);
    Thread holder = holdTheLake(free);
    var queued = new ArrayList<Job>();
    queued.add(jobs.submit(received(Acceptance.RIGHT_REPORTS)));
    while (queued.getFirst().state() == JobState.WAITING) {
      Thread.sleep(5);
    }
    queued.add(jobs.submit(received(Acceptance.RIGHT_REPORTS)));
    queued.add(jobs.submit(received(Acceptance.RIGHT_REPORTS)));
    assertThat(queued).extracting(Job::state).last().isEqualTo(JobState.WAITING);
    Received tooMany = received(Acceptance.RIGHT_REPORTS);
    assertThatThrownBy(() -> jobs.submit(tooMany))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.BUSY));
    assertThat(tooMany.file()).doesNotExist();
    free.countDown();
    holder.join();
    for (Job job : queued) {
      assertThat(job.await().state()).isEqualTo(JobState.DONE);
    }
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatIsExaminedIsKeptForTwoHours() throws IOException, InterruptedException {
    Job job = examined();
    pantau.at("2025-01-01T11:59:00Z");
    assertThat(jobs.find(job.id())).isPresent();
    assertThat(job.received().file()).exists();
    pantau.at("2025-01-01T12:00:00Z");
    assertThat(jobs.accept(job.id(), JobsTest::take)).isEmpty();
    assertThat(job.received().file()).doesNotExist();
  }

  @Test
  void whenTooManyAreKeptTheOldestGoesOnceItsSenderHadTime()
      throws IOException, InterruptedException {
    Job oldest = examined();
    examined();
    examined();
    Received more = received(Acceptance.NOTHING);
    assertThatThrownBy(() -> jobs.submit(more))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("accept or delete one");
    assertThat(more.file()).doesNotExist();
    assertThat(oldest.received().file()).exists();
    pantau.at("2025-01-01T10:10:00Z");
    examined();
    assertThat(oldest.received().file()).doesNotExist();
    assertThat(jobs.find(oldest.id())).isPresent();
  }

  @Test
  void theyMayHaveSoManyBytesTogether() throws IOException, InterruptedException {
    String row = "2024-07-01,110101,110101,,OFFICE,3\n";
    Received large = received(Acceptance.NOTHING, GOOD + row.repeat(30));
    assertThatThrownBy(() -> jobs.submit(large)).isInstanceOf(TooLargeException.class);
    assertThat(large.file()).doesNotExist();
    Received half = received(Acceptance.NOTHING, GOOD + row.repeat(15));
    assertThat(jobs.submit(half).await().state()).isEqualTo(JobState.DONE);
    Received other = received(Acceptance.NOTHING, GOOD + row.repeat(15));
    assertThatThrownBy(() -> jobs.submit(other)).isInstanceOf(ProblemException.class);
  }

  @Test
  void twoWhoAcceptAtOnceDoNotBothGetIt() throws IOException, InterruptedException {
    Job job = examined();
    var free = new CountDownLatch(1);
    Thread holder = holdTheLake(free);
    Job taking = jobs.accept(job.id(), JobsTest::take).orElseThrow();
    assertThat(jobs.accept(job.id(), JobsTest::take)).isEmpty();
    free.countDown();
    holder.join();
    assertThat(taking.await().state()).isEqualTo(JobState.DONE);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatIsForgottenWhileItIsWorkedOnIsNotKept() throws IOException, InterruptedException {
    var free = new CountDownLatch(1);
    Thread holder = holdTheLake(free);
    Job job = jobs.submit(received(Acceptance.NOTHING, GOOD.replace(",3", ",-3")));
    assertThat(jobs.forget(job.id())).isTrue();
    free.countDown();
    holder.join();
    assertThat(job.await().state()).isEqualTo(JobState.DONE);
    assertThat(waiting()).isEmpty();
    assertThat(jobs.find(job.id())).isEmpty();
  }

  @Test
  void afterADayNothingIsKnownAndNothingIsLeft() throws IOException, InterruptedException {
    Job job = jobs.submit(received(Acceptance.RIGHT_REPORTS, GOOD.replace(",3", ",-3")));
    job.await();
    assertThat(job.held()).exists();
    pantau.at("2025-01-02T10:00:01Z");
    assertThat(jobs.find(job.id())).isEmpty();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void onlyTheLastLoadsAreKnown() throws IOException, InterruptedException {
    Job first = jobs.submit(received(Acceptance.RIGHT_REPORTS));
    first.await();
    for (int i = 0; i < 6; i++) {
      jobs.submit(received(Acceptance.RIGHT_REPORTS)).await();
    }
    assertThat(jobs.find(first.id())).isEmpty();
  }

  /** What stands still before the lake is read already, and counted only afterwards. */
  @Test
  void howFarALoadIsCanBeSeen() throws IOException, InterruptedException {
    var free = new CountDownLatch(1);
    Thread holder = holdTheLake(free);
    Job first = jobs.submit(received(Acceptance.RIGHT_REPORTS));
    Job second = jobs.submit(received(Acceptance.RIGHT_REPORTS));
    while (first.state() == JobState.WAITING) {
      Thread.sleep(5);
    }
    assertThat(first.now().state()).isEqualTo(JobState.READING);
    assertThat(first.now().rows()).isNull();
    assertThat(second.now().state()).isEqualTo(JobState.WAITING);
    free.countDown();
    holder.join();
    assertThat(second.await().rows()).isEqualTo(1);
  }

  @Test
  void everyPhaseIsTold() throws IOException {
    var phases = new ArrayList<String>();
    Received received = received(Acceptance.RIGHT_REPORTS);
    loads.load(
        "a", received.file(), received.request(), (phase, rows) -> phases.add(phase + " " + rows));
    assertThat(phases).containsExactly("READING 0", "CHECKING 1", "WRITING 1");
  }

  @Test
  void aFaultOfOursIsSaidWithoutWhatTheMachineSays() throws IOException, InterruptedException {
    Received received = received(Acceptance.RIGHT_REPORTS);
    Files.delete(received.file());
    LoadJob job = jobs.submit(received).await();
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.error().code()).isEqualTo("INTERNAL");
    assertThat(job.error().message())
        .contains(job.id(), "send it again")
        .doesNotContain(folder.toString());
  }
}
