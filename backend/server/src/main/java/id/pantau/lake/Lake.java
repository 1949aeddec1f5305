package id.pantau.lake;

import id.pantau.dataset.Resource;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
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

  private static final String VERSIONS =
      "SELECT version, decided_at_ms FROM data_version ORDER BY version DESC";

  private final LakeFiles files;
  private final Warehouse warehouse;
  private final Clock clock;
  private final Map<String, Resource> resources;
  private final Refresher refresher;
  private final CurrentTables tables;
  private volatile List<DataVersion> versions = List.of();

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
    this.files = new LakeFiles(folder);
    this.warehouse = warehouse;
    this.clock = clock;
    this.resources = Map.copyOf(resources);
    this.refresher = refresher;
    this.tables = new CurrentTables(files, this.resources);
  }

  /** Makes the tables that are missing and brings in what the log has and they have not. */
  public void catchUp() {
    this.<Void>transaction(
        session -> {
          new LayoutCheck(tables, refresher).apply(session);
          catchUp(session);
          return null;
        });
  }

  /** Runs the work as one transaction; with its end the versions it made come to hold. */
  public <T> T transaction(Function<Session, T> work) {
    T result = warehouse.write(work);
    versions = warehouse.query(Sql.of(VERSIONS), Lake::version);
    return result;
  }

  private void catchUp(Session session) {
    long shown = tables.version(session);
    List<Manifest> missing =
        files.manifests().stream().filter(manifest -> manifest.version() > shown).toList();
    missing.forEach(manifest -> tables.apply(session, manifest));
    Set<String> changed = missing.stream().map(Manifest::dataset).collect(Collectors.toSet());
    if (!changed.isEmpty() || shown == 0) {
      refresher.refresh(session, shown == 0 ? resources.keySet() : changed);
    }
  }

  /**
   * Accepts checked rows: every report whose content differs from what holds replaces it.
   *
   * @return the new version; empty when nothing differs
   */
  public Optional<DataVersion> accept(Session session, Batch batch) {
    catchUp(session);
    long version = tables.version(session) + 1;
    String decisions = stageDecisions(session, batch, version);
    if (isEmpty(session, decisions)) {
      return Optional.empty();
    }
    Manifest manifest = write(session, batch, version, decisions);
    tables.apply(session, manifest);
    refresher.refresh(session, Set.of(manifest.dataset()));
    return Optional.of(new DataVersion(version, Instant.ofEpochMilli(manifest.decidedAtMillis())));
  }

  private static boolean isEmpty(Session session, String table) {
    return session
        .query(Sql.of("SELECT 1 AS one FROM %s LIMIT 1".formatted(table)), row -> row.whole("one"))
        .isEmpty();
  }

  private static String stageDecisions(Session session, Batch batch, long version) {
    session.execute("DROP TABLE IF EXISTS new_decision");
    session.execute(
        Sql.of(
            """
            CREATE TEMP TABLE new_decision AS
            SELECT n.office, n.day, CAST(%d AS BIGINT) AS batch_id, n.content
            FROM (SELECT report_office AS office, report_day AS day, %s AS content
                  FROM %s GROUP BY report_office, report_day) n
            LEFT JOIN decision d ON d.dataset = ? AND d.to_version = ?
              AND d.office = n.office AND d.day = n.day
            WHERE d.content IS NULL OR d.content <> n.content
            """
                .formatted(version, Layout.contentOf(batch.resource()), batch.table()),
            batch.resource().name(),
            Layout.FOREVER));
    return "new_decision";
  }

  private Manifest write(Session session, Batch batch, long version, String decisions) {
    Path rows = files.temporary(version + "-rows.parquet");
    Path log = files.temporary(version + "-log.parquet");
    copy(session, rowsOf(batch, version, decisions), rows);
    copy(session, "SELECT * FROM %s ORDER BY office, day".formatted(decisions), log);
    Manifest manifest =
        new Manifest(
            version,
            clock.millis(),
            batch.resource().name(),
            batch.origin(),
            batch.source(),
            batch.fingerprint(),
            count(session, rows),
            files.publish(rows, files.batch(batch.resource().name(), version)),
            files.publish(log, files.decisions(version)));
    files.publish(manifest);
    return manifest;
  }

  private static String rowsOf(Batch batch, long version, String decisions) {
    return """
        SELECT %s, report_office, report_day, CAST(%d AS BIGINT) AS batch_id, %s AS origin
        FROM %s WHERE (report_office, report_day) IN (SELECT (office, day) FROM %s)
        """
        .formatted(
            Layout.columns(batch.resource()),
            version,
            Sql.literal(batch.origin().name()),
            batch.table(),
            decisions);
  }

  private static void copy(Session session, String query, Path file) {
    session.execute(
        "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
            .formatted(query, Sql.literal(file.toString())));
  }

  private static long count(Session session, Path file) {
    return session
        .query(
            Sql.of("SELECT count(*) AS n FROM " + CurrentTables.parquet(file)),
            row -> row.whole("n"))
        .getFirst();
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

  /** The version that holds now. */
  public DataVersion current() {
    List<DataVersion> known = versions;
    return known.isEmpty() ? DataVersion.NONE : known.getFirst();
  }

  /** The version that held at a moment. */
  public DataVersion at(Instant moment) {
    return versions.stream()
        .filter(version -> !version.decidedAt().isAfter(moment))
        .findFirst()
        .orElse(DataVersion.NONE);
  }

  private static DataVersion version(Row row) {
    return new DataVersion(row.whole("version"), Instant.ofEpochMilli(row.whole("decided_at_ms")));
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
    List<String> batches =
        files.manifests().stream()
            .filter(manifest -> manifest.dataset().equals(dataset))
            .map(manifest -> Sql.literal(files.batch(dataset, manifest.version()).toString()))
            .toList();
    return batches.isEmpty()
        ? "main." + Sql.name(dataset)
        : "read_parquet([" + String.join(", ", batches) + "], union_by_name = true)";
  }
}
