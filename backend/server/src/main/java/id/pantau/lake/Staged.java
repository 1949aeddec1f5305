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
            LEFT JOIN (SELECT office, day, content FROM decision WHERE dataset = ? AND to_version = ?) d
              ON d.office = n.office AND d.day = n.day
            WHERE d.content IS NULL OR d.content <> n.content
            """
                .formatted(
                    version, Layout.contentOf(batch.resource()), batch.table(), zeros(batch)),
            batch.resource().name(),
            Layout.FOREVER));
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
   * Each report that the batch of a version still holds gets back what held before it.
   *
   * @return empty when it holds none any more
   */
  Optional<Manifest> undo(Session session, Undone undone, long version) {
    stage(
        session,
        Sql.of(
            """
            SELECT d.office, d.day, p.batch_id, p.content FROM decision d
            LEFT JOIN (SELECT office, day, batch_id, content FROM decision WHERE dataset = ? AND to_version = ?) p
              ON p.office = d.office AND p.day = d.day
            WHERE d.dataset = ? AND d.from_version = ? AND d.to_version = ?
            """,
            undone.resource().name(),
            undone.version(),
            undone.resource().name(),
            undone.version(),
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

  /** A version that is to be undone, as the log describes it. */
  record Undone(
      long version, Resource resource, Origin origin, String source, String fingerprint) {}

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
