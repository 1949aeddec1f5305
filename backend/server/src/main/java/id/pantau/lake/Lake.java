package id.pantau.lake;

import id.pantau.dataset.Resource;
import id.pantau.lake.attempt.Attempts;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Snapshot;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import id.pantau.warehouse.WarehouseException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The system of record: accepted rows as Parquet and an append-only log of decisions. The warehouse
 * is derived from it and catches up when it is opened.
 */
public final class Lake {

  private final LakeFiles files;
  private final Warehouse warehouse;
  private final Clock clock;
  private final CurrentTables tables;
  private final Step.Listener steps;
  private final LogReplay replay;
  private final Attempts attempts;
  private final Consistency consistency = new Consistency();
  private final Announcements announcements = new Announcements();

  /** Decided within the running transaction; only its thread, which holds the writer, sees them. */
  private final List<Manifest> pending = new ArrayList<>();

  private volatile List<Logged> versions = List.of();

  /** A version and whose rows it brought. */
  private record Logged(DataVersion version, String dataset, boolean hasRows) {}

  /**
   * @param folder made when it is not there
   * @param resources every dataset, by name
   */
  public Lake(
      Path folder,
      Warehouse warehouse,
      Clock clock,
      Map<String, Resource> resources,
      Refresher refresher) {
    this(folder, warehouse, clock, resources, refresher, Step.Listener.NONE);
  }

  Lake(
      Path folder,
      Warehouse warehouse,
      Clock clock,
      Map<String, Resource> resources,
      Refresher refresher,
      Step.Listener steps) {
    this.files = new LakeFiles(folder);
    this.warehouse = warehouse;
    this.clock = clock;
    this.steps = steps;
    this.tables = new CurrentTables(files, Map.copyOf(resources), steps);
    this.attempts = new Attempts(files.attempts(), warehouse, clock);
    this.replay = new LogReplay(files, tables, refresher, attempts);
  }

  /** Makes the tables that are missing and brings in what the log has and they have not. */
  public void catchUp() {
    this.<Void>transaction(
        session -> {
          replay.open(session);
          return null;
        });
  }

  /**
   * Runs the work as one transaction. What it decided comes to hold in the log at its end, just
   * before the warehouse's commit: work that fails leaves nothing, and a process that dies between
   * the two catches up from the log.
   */
  public <T> T transaction(Function<Session, T> work) {
    var outcome = new Outcome<T>(consistency);
    try (outcome) {
      commit(work, outcome);
      readVersions();
    }
    announcements.holds(current());
    return outcome.result();
  }

  private <T> void commit(Function<Session, T> work, Outcome<T> outcome) {
    try {
      warehouse.<Void>write(
          session -> {
            run(session, work, outcome);
            return null;
          });
    } catch (WarehouseException e) {
      holdDespite(e, outcome);
    }
  }

  private <T> void run(Session session, Function<Session, T> work, Outcome<T> outcome) {
    pending.clear();
    try {
      T result = work.apply(session);
      if (!pending.isEmpty()) {
        outcome.comesToHold();
        decideNow(session);
        pending.forEach(this::publish);
      }
      outcome.holds(result);
    } catch (RuntimeException e) {
      files.clearTemporary();
      throw e;
    }
  }

  /** A long load is decided at its end: nobody who asks before may have been told otherwise. */
  private void decideNow(Session session) {
    long now = clock.millis();
    pending.replaceAll(manifest -> manifest.decidedAt(now));
    pending.forEach(manifest -> CurrentTables.recordTime(session, manifest));
  }

  private void publish(Manifest manifest) {
    if (manifest.batchSha256() != null) {
      files.publish(files.batch(manifest.dataset(), manifest.version()));
    }
    files.publish(files.decisions(manifest.version()));
    steps.reached(Step.BEFORE_MANIFEST);
    files.publish(manifest);
    steps.reached(Step.AFTER_MANIFEST);
  }

  /** The log has it and only the warehouse failed to commit: it holds, so bring it in again. */
  private <T> void holdDespite(WarehouseException failure, Outcome<T> outcome) {
    if (!outcome.holds()) {
      throw failure;
    }
    warehouse.<Void>write(
        session -> {
          replay.catchUp(session);
          return null;
        });
  }

  /** The version that the next decision of this transaction makes, if it comes to one. */
  public long next(Session session) {
    replay.catchUp(session);
    return replay.next(session);
  }

  /**
   * Accepts checked rows: every report whose content differs from what holds replaces it.
   *
   * @return the new version; empty when nothing differs
   */
  public Optional<Long> accept(Session session, Batch batch) {
    return staged().accept(session, batch, next(session)).map(made -> apply(session, made));
  }

  /**
   * Takes a batch back: each of its reports that no later one replaced is again the newest one of
   * the batches that are not undone, or nothing. An undoing can be undone like a batch.
   *
   * @param version that the batch made
   * @return the new version; empty when it is undone or nothing of the batch holds any more
   * @throws IllegalArgumentException when no batch made that version
   */
  public Optional<Long> undo(Session session, long version) {
    long next = next(session);
    return new Lineage(session, tables)
        .undoable(version)
        .flatMap(undone -> staged().undo(session, undone, next))
        .map(made -> apply(session, made));
  }

  private Staged staged() {
    return new Staged(files, clock);
  }

  private long apply(Session session, Manifest manifest) {
    steps.reached(Step.FILES_WRITTEN);
    replay.apply(session, manifest, files::temporary);
    pending.add(manifest);
    return manifest.version();
  }

  /**
   * Makes the warehouse anew from the lake. In one transaction, not in a second file that is
   * swapped in: readers keep the old state until the new one holds, nobody's connection breaks, and
   * a failure or a kill leaves the old one.
   */
  public Rebuilt rebuild() {
    Rebuilt rebuilt =
        transaction(
            session -> {
              CurrentView before = CurrentView.of(session);
              replay.rebuild(session);
              return new Rebuilt(before, CurrentView.of(session), replay.damages());
            });
    versions = List.of();
    readVersions();
    return rebuilt;
  }

  /** Reads every file of the lake and names those that are not what the log says. */
  public List<Damage> verify() {
    return replay.verify().damages();
  }

  /** The damaged files found when the lake was last looked through. */
  public List<Damage> damages() {
    return replay.damages();
  }

  /** Whether exactly this was loaded before, even if nothing of it holds any more. */
  public boolean knows(String fingerprint) {
    return !warehouse
        .query(
            Sql.of("SELECT 1 AS one FROM data_version WHERE fingerprint = ? LIMIT 1", fingerprint),
            row -> row.whole("one"))
        .isEmpty();
  }

  /** Whether anything of a dataset was ever accepted. */
  public boolean knowsDataset(String dataset) {
    return !warehouse
        .query(
            Sql.of("SELECT 1 AS one FROM data_version WHERE dataset = ? LIMIT 1", dataset),
            row -> row.whole("one"))
        .isEmpty();
  }

  /** The names of every dataset that may be in it. */
  public Set<String> datasets() {
    return tables.datasets();
  }

  /** What was handed in, whatever became of it. */
  public Attempts attempts() {
    return attempts;
  }

  /** The version that holds now. */
  public DataVersion current() {
    List<Logged> known = versions;
    return known.isEmpty() ? DataVersion.NONE : known.getLast().version();
  }

  /** The data version of a state of the data. */
  public long versionOf(Snapshot data) {
    return tables.version(data.session());
  }

  /** For answers that take several statements. */
  public Consistency consistency() {
    return consistency;
  }

  /** For whoever wants to hear of what comes to hold. */
  public Announcements announcements() {
    return announcements;
  }

  /**
   * A version that there is.
   *
   * @throws IllegalArgumentException when there is none of that number
   */
  public DataVersion version(long version) {
    return versions.reversed().stream()
        .map(Logged::version)
        .filter(known -> known.version() == version)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no version " + version));
  }

  /**
   * The version that held at a moment. What is just coming to hold may have been decided by then.
   */
  public DataVersion at(Instant moment) {
    consistency.awaitCommit();
    return versions.reversed().stream()
        .map(Logged::version)
        .filter(version -> !version.decidedAt().isAfter(moment))
        .findFirst()
        .orElse(DataVersion.NONE);
  }

  /** Only those are read that are not known yet: a nation has many. */
  private synchronized void readVersions() {
    var all = new ArrayList<>(versions);
    all.addAll(
        warehouse.query(
            Sql.of(
                """
                SELECT version, decided_at_ms, dataset, undoes IS NULL AS has_rows FROM data_version
                WHERE version > ? ORDER BY version
                """,
                current().version()),
            Lake::logged));
    versions = List.copyOf(all);
  }

  private static Logged logged(Row row) {
    Instant decidedAt = Instant.ofEpochMilli(row.whole("decided_at_ms"));
    return new Logged(
        new DataVersion(row.whole("version"), decidedAt),
        row.text("dataset"),
        row.truth("has_rows"));
  }

  /**
   * The rows of a dataset as they held at a version, as a SELECT: base rows through the decision
   * log.
   */
  public String rowsAt(String dataset, long version) {
    return """
        SELECT b.* FROM %s b JOIN decision d ON d.dataset = %s AND d.office = b.report_office
          AND d.day = b.report_day AND d.batch_id = b.batch_id
        WHERE d.from_version <= %d AND %d < d.to_version
        """
        .formatted(allRows(dataset), Sql.literal(dataset), version, version);
  }

  private String allRows(String dataset) {
    Set<Path> damaged = damages().stream().map(Damage::file).collect(Collectors.toSet());
    List<Path> batches =
        versions.stream()
            .filter(logged -> logged.hasRows() && logged.dataset().equals(dataset))
            .map(logged -> files.batch(dataset, logged.version().version()))
            .filter(file -> !damaged.contains(file))
            .toList();
    return batches.isEmpty() ? "main." + Sql.name(dataset) : CurrentTables.parquet(batches);
  }
}
