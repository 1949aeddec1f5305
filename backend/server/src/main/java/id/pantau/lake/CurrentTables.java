package id.pantau.lake;

import id.pantau.dataset.Resource;
import id.pantau.lake.attempt.Attempts;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the warehouse's tables at what holds now: an accepted report replaces its office's day. */
final class CurrentTables {

  /** Up to so many changed reports derived tables are mended; more make them anew. */
  private static final int FEW = 2_000;

  private final LakeFiles files;
  private final Map<String, Resource> resources;
  private final Step.Listener steps;

  CurrentTables(LakeFiles files, Map<String, Resource> resources, Step.Listener steps) {
    this.files = files;
    this.resources = resources;
    this.steps = steps;
  }

  /** The statements that make the tables, in a fixed order. */
  List<String> definitions() {
    return Stream.of(
            Stream.of(Layout.DATA_VERSION, Layout.DECISION),
            Attempts.definitions().stream(),
            resources.values().stream().map(Layout::createTable).sorted())
        .flatMap(Function.identity())
        .toList();
  }

  /** The names of every dataset. */
  Set<String> datasets() {
    return resources.keySet();
  }

  Resource resource(String dataset) {
    Resource resource = resources.get(dataset);
    if (resource == null) {
      throw new IllegalStateException(
          "the lake holds dataset \"%s\", which this version of Pantau does not know"
              .formatted(dataset));
    }
    return resource;
  }

  /** The newest version that the tables show. */
  long version(Session session) {
    return session
        .query(
            Sql.of("SELECT coalesce(max(version), 0) AS version FROM data_version"),
            row -> row.whole("version"))
        .getFirst();
  }

  /**
   * Brings one decision of the log into the tables.
   *
   * @param place where a file of the lake lies now: under its name, or still under its temporary
   *     one
   * @return what changed; empty when it is too much to mend derived tables by
   */
  Optional<Change> apply(Session session, Manifest manifest, UnaryOperator<Path> place) {
    String table = Sql.name(resource(manifest.dataset()).name());
    stageReports(session, place.apply(files.decisions(manifest.version())));
    Reports reports = Reports.of(session);
    boolean few = reports.count() <= FEW;
    session.execute("DROP TABLE IF EXISTS changed_row");
    if (few) {
      session.execute(
          "CREATE TEMP TABLE changed_row AS SELECT t.* FROM %s t JOIN changed_report c ON %s"
              .formatted(table, reports.match("t.report_office", "t.report_day")));
    }
    session.execute(
        "DELETE FROM %1$s USING changed_report c WHERE %2$s"
            .formatted(table, reports.match(table + ".report_office", table + ".report_day")));
    steps.reached(Step.MERGING);
    String rows = rows(session, manifest, place);
    session.execute("INSERT INTO %s BY NAME %s".formatted(table, rows));
    if (few) {
      session.execute("INSERT INTO changed_row BY NAME " + rows);
    }
    replaceDecisions(session, manifest, reports);
    recordVersion(session, manifest);
    return few
        ? Optional.of(new Change(manifest.dataset(), "changed_report", "changed_row"))
        : Optional.empty();
  }

  private static void stageReports(Session session, Path decisions) {
    session.execute("DROP TABLE IF EXISTS changed_report");
    session.execute(
        "CREATE TEMP TABLE changed_report AS SELECT office, day, batch_id, content FROM "
            + parquet(decisions));
  }

  /**
   * The rows that hold from now on: of its own batch, or of those that an undoing falls back to.
   */
  private String rows(Session session, Manifest manifest, UnaryOperator<Path> place) {
    if (manifest.undoes() == null) {
      return "SELECT * FROM "
          + parquet(place.apply(files.batch(manifest.dataset(), manifest.version())));
    }
    List<Path> batches =
        session.query(
            Sql.of("SELECT DISTINCT batch_id FROM changed_report WHERE batch_id IS NOT NULL"),
            row -> files.batch(manifest.dataset(), row.whole("batch_id")));
    return batches.isEmpty()
        ? "SELECT * FROM %s WHERE false".formatted(Sql.name(manifest.dataset()))
        : """
          SELECT b.* FROM %s b JOIN changed_report c
          ON c.office = b.report_office AND c.day = b.report_day AND c.batch_id = b.batch_id
          """
            .formatted(parquet(batches));
  }

  private static void replaceDecisions(Session session, Manifest manifest, Reports reports) {
    session.execute(
        Sql.of(
            """
            UPDATE decision SET to_version = ? FROM changed_report c
            WHERE decision.dataset = ? AND decision.to_version = ? AND %s
            """
                .formatted(reports.match("decision.office", "decision.day")),
            manifest.version(),
            manifest.dataset(),
            Layout.FOREVER));
    session.execute(
        Sql.of(
            """
            INSERT INTO decision SELECT ?, office, day, batch_id, content, ?, ?
            FROM changed_report ORDER BY office, day
            """,
            manifest.dataset(),
            manifest.version(),
            Layout.FOREVER));
  }

  static void recordVersion(Session session, Manifest manifest) {
    session.execute(
        Sql.of(
            "INSERT INTO data_version VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            manifest.version(),
            manifest.decidedAtMillis(),
            manifest.dataset(),
            manifest.origin().name(),
            manifest.source(),
            manifest.fingerprint(),
            manifest.rows(),
            manifest.undoes()));
  }

  static void recordTime(Session session, Manifest manifest) {
    session.execute(
        Sql.of(
            "UPDATE data_version SET decided_at_ms = ? WHERE version = ?",
            manifest.decidedAtMillis(),
            manifest.version()));
  }

  static String parquet(Path file) {
    return rows("read_parquet(" + Sql.literal(file.toString()) + ")");
  }

  static String parquet(List<Path> files) {
    return rows("read_parquet([" + names(files) + "], union_by_name = true)");
  }

  /** With a column {@code filename}. */
  static String parquetWithName(List<Path> files) {
    return rows("read_parquet([" + names(files) + "], union_by_name = true, filename = true)");
  }

  /** Where in its file a row stood is kept in the lake alone. */
  private static String rows(String files) {
    return "(SELECT COLUMNS(lambda c: c <> 'file_row') FROM " + files + ")";
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> Sql.literal(file.toString()))
        .collect(Collectors.joining(", "));
  }
}
