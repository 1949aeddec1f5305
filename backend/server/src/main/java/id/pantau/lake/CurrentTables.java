package id.pantau.lake;

import id.pantau.dataset.Resource;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps the warehouse's tables at what holds now: an accepted report replaces its office's day. */
final class CurrentTables {

  private final LakeFiles files;
  private final Map<String, Resource> resources;

  CurrentTables(LakeFiles files, Map<String, Resource> resources) {
    this.files = files;
    this.resources = resources;
  }

  /** The statements that make the tables, in a fixed order. */
  List<String> definitions() {
    return Stream.concat(
            Stream.of(Layout.DATA_VERSION, Layout.DECISION),
            resources.values().stream().map(Layout::createTable).sorted())
        .toList();
  }

  /** The newest version that the tables show. */
  long version(Session session) {
    return session
        .query(
            Sql.of("SELECT coalesce(max(version), 0) AS version FROM data_version"),
            row -> row.whole("version"))
        .getFirst();
  }

  /** Brings one acceptance of the log into the tables. */
  void apply(Session session, Manifest manifest) {
    Resource resource = resources.get(manifest.dataset());
    if (resource == null) {
      throw new IllegalStateException(
          "the lake holds dataset \"%s\", which this version of Pantau does not know"
              .formatted(manifest.dataset()));
    }
    replaceRows(session, resource, manifest.version());
    replaceDecisions(session, manifest);
    recordVersion(session, manifest);
  }

  private void replaceRows(Session session, Resource resource, long version) {
    String table = Sql.name(resource.name());
    session.execute(
        """
        DELETE FROM %s WHERE (report_office, report_day) IN (SELECT (office, day) FROM %s)
        """
            .formatted(table, parquet(files.decisions(version))));
    session.execute(
        "INSERT INTO %s BY NAME SELECT * FROM %s"
            .formatted(table, parquet(files.batch(resource.name(), version))));
  }

  private void replaceDecisions(Session session, Manifest manifest) {
    String decisions = parquet(files.decisions(manifest.version()));
    session.execute(
        Sql.of(
            """
            UPDATE decision SET to_version = ? WHERE dataset = ? AND to_version = ?
              AND (office, day) IN (SELECT (office, day) FROM %s)
            """
                .formatted(decisions),
            manifest.version(),
            manifest.dataset(),
            Layout.FOREVER));
    session.execute(
        Sql.of(
            "INSERT INTO decision SELECT ?, office, day, batch_id, content, ?, ? FROM " + decisions,
            manifest.dataset(),
            manifest.version(),
            Layout.FOREVER));
  }

  private static void recordVersion(Session session, Manifest manifest) {
    session.execute(
        Sql.of(
            "INSERT INTO data_version VALUES (?, ?, ?, ?, ?, ?, ?)",
            manifest.version(),
            manifest.decidedAtMillis(),
            manifest.dataset(),
            manifest.origin().name(),
            manifest.source(),
            manifest.fingerprint(),
            manifest.rows()));
  }

  static String parquet(Path file) {
    return "read_parquet(" + Sql.literal(file.toString()) + ")";
  }
}
