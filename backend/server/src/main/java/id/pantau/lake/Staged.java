package id.pantau.lake;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what is decided, and the rows it is about, to the lake under temporary names. */
final class Staged {

  private final LakeFiles files;
  private final Clock clock;

  Staged(LakeFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** Those reports of a batch whose content differs from what holds; empty when none does. */
  Optional<Manifest> accept(Session session, Batch batch, long version) {
    stage(
        session,
        Sql.of(
            """
            SELECT n.office, n.day, CAST(%d AS BIGINT) AS batch_id, n.content
            FROM (SELECT report_office AS office, report_day AS day, %s AS content
                  FROM %s GROUP BY report_office, report_day%s) n
            LEFT JOIN (SELECT o.office, o.day, o.content, v.origin FROM decision o
                LEFT JOIN data_version v ON v.version = o.batch_id
                WHERE o.dataset = ? AND o.to_version = ?) d
              ON d.office = n.office AND d.day = n.day
            WHERE d.content IS NULL OR d.content <> n.content OR d.origin <> ?
            """
                .formatted(
                    version, Layout.contentOf(batch.resource()), batch.table(), zeros(batch)),
            batch.resource().name(),
            Layout.FOREVER,
            batch.origin().name()));
    if (isEmpty(session)) {
      return Optional.empty();
    }
    Path rows = files.temporary(files.batch(batch.resource().name(), version));
    writeRows(session, batch, version, rows);
    return Optional.of(
        manifest(
            session,
            new Decided(
                version,
                batch.resource(),
                batch.origin(),
                batch.source(),
                batch.fingerprint(),
                rows,
                null)));
  }

  /** Where every report is new, the rows that were checked are the rows to be kept. */
  private void writeRows(Session session, Batch batch, long version, Path rows) {
    Path file = batch.file();
    if (file != null && count(session, NEW_WITH_ROWS) == reports(session, batch)) {
      files.adopt(file, rows);
    } else {
      copy(session, rowsOf(batch, version), rows);
    }
  }

  private static final String NEW_WITH_ROWS =
      "(SELECT 1 FROM new_decision WHERE content <> '%s')".formatted(Layout.NO_ROWS);

  private static long reports(Session session, Batch batch) {
    return count(
        session, "(SELECT DISTINCT report_office, report_day FROM %s)".formatted(batch.table()));
  }

  /** A report without rows says zero, which is not the same as no report. */
  private static String zeros(Batch batch) {
    return batch.covered() == null
        ? ""
        : """
           UNION ALL SELECT c.report_office, c.report_day, %s FROM %s c
          WHERE NOT EXISTS (SELECT 1 FROM %s t
            WHERE t.report_office = c.report_office AND t.report_day = c.report_day)"""
            .formatted(Sql.literal(Layout.NO_ROWS), batch.covered(), batch.table());
  }

  /**
   * Takes a batch out of what counts, or puts it back when it is undone already: each of its
   * reports is then the newest one of those that count, or nothing.
   *
   * @return empty when that changes nothing
   */
  Optional<Manifest> undo(Session session, Undone undone, long version) {
    String dataset = undone.resource().name();
    stage(
        session,
        Sql.of(
            """
            WITH RECURSIVE %s, touched AS (
              SELECT office, day FROM decision WHERE dataset = ? AND from_version = ? AND batch_id = from_version
            ), counting AS (
              SELECT d.office, d.day, d.batch_id, d.content,
                row_number() OVER (PARTITION BY d.office, d.day ORDER BY d.from_version DESC) AS place
              FROM decision d JOIN touched t ON t.office = d.office AND t.day = d.day
              LEFT JOIN undone u ON u.batch = d.batch_id
              WHERE d.dataset = ? AND d.batch_id = d.from_version AND (u.batch IS NULL) <> (d.batch_id = ?)
            )
            SELECT d.office, d.day, c.batch_id, c.content
            FROM decision d JOIN touched t ON t.office = d.office AND t.day = d.day
            LEFT JOIN counting c ON c.office = d.office AND c.day = d.day AND c.place = 1
            WHERE d.dataset = ? AND d.to_version = ? AND d.batch_id IS DISTINCT FROM c.batch_id
            """
                .formatted(UndoneBatches.clauses(version)),
            dataset,
            undone.batch(),
            dataset,
            undone.batch(),
            dataset,
            Layout.FOREVER));
    return isEmpty(session)
        ? Optional.empty()
        : Optional.of(
            manifest(
                session,
                new Decided(
                    version,
                    undone.resource(),
                    undone.origin(),
                    undone.source(),
                    undone.fingerprint(),
                    null,
                    undone.version())));
  }

  /**
   * A version that is to be undone, as the log describes it.
   *
   * @param batch itself, or the batch that it undid or brought back
   */
  record Undone(
      long version,
      long batch,
      Resource resource,
      Origin origin,
      String source,
      String fingerprint) {}

  private record Decided(
      long version,
      Resource resource,
      Origin origin,
      String source,
      String fingerprint,
      @Nullable Path rows,
      @Nullable Long undoes) {}

  private static void stage(Session session, Sql decisions) {
    session.execute("DROP TABLE IF EXISTS new_decision");
    session.execute(
        new Sql("CREATE TEMP TABLE new_decision AS " + decisions.text(), decisions.binds()));
  }

  private static boolean isEmpty(Session session) {
    return count(session, "(SELECT 1 FROM new_decision LIMIT 1)") == 0;
  }

  private Manifest manifest(Session session, Decided decided) {
    Path log = files.temporary(files.decisions(decided.version()));
    copy(session, "SELECT * FROM new_decision ORDER BY office, day", log);
    Path rows = decided.rows();
    return new Manifest(
        decided.version(),
        clock.millis(),
        decided.resource().name(),
        decided.origin(),
        decided.source(),
        decided.fingerprint(),
        rows == null ? 0 : count(session, CurrentTables.parquet(rows)),
        rows == null ? null : Fingerprint.of(rows),
        Fingerprint.of(log),
        decided.undoes());
  }

  private static String rowsOf(Batch batch, long version) {
    return """
        SELECT %s, report_office, report_day, CAST(%d AS BIGINT) AS batch_id, %s AS origin
        FROM %s b WHERE EXISTS (SELECT 1 FROM new_decision d
          WHERE d.office = b.report_office AND d.day = b.report_day)
        """
        .formatted(
            Layout.columns(batch.resource()),
            version,
            Sql.literal(batch.origin().name()),
            batch.table());
  }

  private static void copy(Session session, String query, Path file) {
    session.execute(
        "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
            .formatted(query, Sql.literal(file.toString())));
  }

  private static long count(Session session, String relation) {
    return session
        .query(Sql.of("SELECT count(*) AS n FROM " + relation), row -> row.whole("n"))
        .getFirst();
  }
}
