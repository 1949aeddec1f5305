package id.pantau.lake;

import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills empty tables from the lake: all decisions at once, then of each dataset the rows that hold.
 * Damaged files are left out: a report whose rows are lost is missing, not zero; a lost list of
 * decisions is worked out from the rows beside it.
 */
final class Rebuild {

  private final LakeFiles files;
  private final CurrentTables tables;
  private final Session session;
  private final List<Manifest> manifests;
  private final Verification verification;

  Rebuild(LakeFiles files, CurrentTables tables, Session session, Verification verification) {
    this.files = files;
    this.tables = tables;
    this.session = session;
    this.manifests = verification.manifests();
    this.verification = verification;
  }

  void run() {
    manifests.forEach(manifest -> CurrentTables.recordVersion(session, manifest));
    logged();
    List<String> datasets = manifests.stream().map(Manifest::dataset).distinct().toList();
    contents(datasets);
    decide();
    datasets.forEach(this::rows);
  }

  private void logged() {
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE logged
          (dataset VARCHAR, office VARCHAR, day DATE, batch_id BIGINT, version BIGINT)
        """);
    List<Path> decisions = decisions();
    if (!decisions.isEmpty()) {
      session.execute(
          """
          INSERT INTO logged
          SELECT v.dataset, l.office, l.day, l.batch_id, v.version
          FROM %s l JOIN data_version v
            ON v.version = CAST(regexp_extract(l.filename, '([0-9]+)[.]parquet$', 1) AS BIGINT)
          """
              .formatted(CurrentTables.parquetWithName(decisions)));
    }
    manifests.stream().filter(this::lostItsDecisions).forEach(this::recover);
    manifests.stream().filter(this::lostItsRows).forEach(this::markMissing);
  }

  private List<Path> decisions() {
    return manifests.stream()
        .map(manifest -> files.decisions(manifest.version()))
        .filter(verification::isWhole)
        .toList();
  }

  private boolean lostItsDecisions(Manifest manifest) {
    return !verification.isWhole(files.decisions(manifest.version()))
        && manifest.batchSha256() != null
        && verification.isWhole(batch(manifest));
  }

  private boolean lostItsRows(Manifest manifest) {
    return manifest.batchSha256() != null && !verification.isWhole(batch(manifest));
  }

  private void recover(Manifest manifest) {
    session.execute(
        """
        INSERT INTO logged SELECT DISTINCT %s, report_office, report_day, batch_id, batch_id FROM %s
        """
            .formatted(Sql.literal(manifest.dataset()), CurrentTables.parquet(batch(manifest))));
  }

  private void markMissing(Manifest manifest) {
    session.execute(
        Sql.of("UPDATE logged SET batch_id = NULL WHERE batch_id = ?", manifest.version()));
  }

  private Path batch(Manifest manifest) {
    return files.batch(manifest.dataset(), manifest.version());
  }

  private void contents(List<String> datasets) {
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE content_of
          (dataset VARCHAR, office VARCHAR, day DATE, batch_id BIGINT, content VARCHAR)
        """);
    datasets.forEach(this::contents);
  }

  private void contents(String dataset) {
    List<Path> batches = batches(dataset);
    if (!batches.isEmpty()) {
      session.execute(
          """
          INSERT INTO content_of SELECT %s, report_office, report_day, batch_id, %s FROM %s
          GROUP BY report_office, report_day, batch_id
          """
              .formatted(
                  Sql.literal(dataset),
                  Layout.contentOf(tables.resource(dataset)),
                  CurrentTables.parquet(batches)));
    }
  }

  private List<Path> batches(String dataset) {
    return manifests.stream()
        .filter(manifest -> manifest.dataset().equals(dataset) && manifest.batchSha256() != null)
        .map(this::batch)
        .filter(verification::isWhole)
        .toList();
  }

  private void decide() {
    session.execute(
        Sql.of(
            """
            INSERT INTO decision
            SELECT l.dataset, l.office, l.day, l.batch_id,
              CASE WHEN l.batch_id IS NOT NULL THEN coalesce(c.content, '%s') END, l.version,
              coalesce(lead(l.version) OVER (PARTITION BY l.dataset, l.office, l.day ORDER BY l.version), ?)
            FROM logged l LEFT JOIN content_of c ON c.dataset = l.dataset AND c.office = l.office
              AND c.day = l.day AND c.batch_id = l.batch_id
            ORDER BY l.dataset, l.version, l.office, l.day
            """
                .formatted(Layout.NO_ROWS),
            Layout.FOREVER));
  }

  private void rows(String dataset) {
    List<Path> batches = batches(dataset);
    if (!batches.isEmpty()) {
      session.execute(
          Sql.of(
              """
              INSERT INTO %s BY NAME SELECT b.* FROM %s b
              WHERE EXISTS (SELECT 1 FROM decision d WHERE d.dataset = ? AND d.to_version = ?
                AND d.office = b.report_office AND d.day = b.report_day AND d.batch_id = b.batch_id)
              """
                  .formatted(Sql.name(dataset), CurrentTables.parquet(batches)),
              dataset,
              Layout.FOREVER));
    }
  }
}
