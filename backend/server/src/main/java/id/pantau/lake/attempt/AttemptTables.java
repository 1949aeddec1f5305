package id.pantau.lake.attempt;

import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.file.Path;
import java.util.List;

/** The record of attempts as tables of the warehouse. */
final class AttemptTables {

  static final List<String> DEFINITIONS =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS attempt (
            seq BIGINT, id VARCHAR, at_ms BIGINT, source VARCHAR, dataset VARCHAR, verdict VARCHAR,
            row_count BIGINT, accepted_reports BIGINT, refused_reports BIGINT, refusal VARCHAR,
            message VARCHAR, version BIGINT)
          """,
          """
          CREATE TABLE IF NOT EXISTS held_report (
            seq BIGINT, dataset VARCHAR, office VARCHAR, day DATE, at_ms BIGINT)
          """);

  /** What a line of the file has, in the engine's words: the names are those of {@link Line}. */
  private static final String HELD = "STRUCT(office VARCHAR, days DATE[])[]";

  private AttemptTables() {}

  /** The number of the last attempt in the tables. */
  static long last(Session session) {
    return session
        .query(
            Sql.of("SELECT coalesce(max(seq), 0) AS last FROM attempt"), row -> row.whole("last"))
        .getFirst();
  }

  /** Brings in the lines of a file that the tables have not; what is no whole line is left out. */
  static void addFrom(Session session, Path file) {
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE new_attempt AS SELECT * FROM read_json(%s,
          format = 'newline_delimited', ignore_errors = true, columns = {seq: 'BIGINT', id: 'VARCHAR',
          at_ms: 'BIGINT', source: 'VARCHAR', dataset: 'VARCHAR', verdict: 'VARCHAR', row_count: 'BIGINT',
          accepted: 'BIGINT', refused: 'BIGINT', refusal: 'VARCHAR', message: 'VARCHAR',
          version: 'BIGINT', held: '%s'})
        WHERE seq IS NOT NULL AND id IS NOT NULL AND verdict IS NOT NULL
        """
            .formatted(Sql.literal(file.toString()), HELD));
    addStaged(session);
  }

  /** Brings in one line. */
  static void add(Session session, String line) {
    session.execute("DROP TABLE IF EXISTS new_attempt");
    session.execute(
        Sql.of(
            """
            CREATE TEMP TABLE new_attempt AS SELECT unnest(from_json(CAST(? AS VARCHAR),
              '{"seq": "BIGINT", "id": "VARCHAR", "at_ms": "BIGINT", "source": "VARCHAR", "dataset": "VARCHAR",
                "verdict": "VARCHAR", "row_count": "BIGINT", "accepted": "BIGINT", "refused": "BIGINT",
                "refusal": "VARCHAR", "message": "VARCHAR", "version": "BIGINT",
                "held": [{"office": "VARCHAR", "days": ["DATE"]}]}'))
            """,
            line));
    addStaged(session);
  }

  /** Those that are not there: a rebuild may have read a line before its writer got here. */
  private static void addStaged(Session session) {
    session.execute("DELETE FROM new_attempt WHERE seq IN (SELECT seq FROM attempt)");
    session.execute(
        """
        INSERT INTO attempt SELECT seq, id, at_ms, source, dataset, verdict, row_count, accepted, refused,
          refusal, message, version FROM new_attempt ORDER BY seq
        """);
    session.execute(
        """
        INSERT INTO held_report SELECT seq, dataset, h.office, unnest(h.days), at_ms
        FROM (SELECT seq, dataset, at_ms, unnest(held) AS h FROM new_attempt) one ORDER BY seq
        """);
  }
}
