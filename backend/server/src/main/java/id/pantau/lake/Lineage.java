package id.pantau.lake;

import id.pantau.dataset.Origin;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.util.Optional;

/** Which batch a version is about: the one that it accepted, took back or brought back. */
final class Lineage {

  private final Session session;
  private final CurrentTables tables;

  Lineage(Session session, CurrentTables tables) {
    this.session = session;
    this.tables = tables;
  }

  /**
   * What would be undone with a version; empty when it is undone already.
   *
   * @throws IllegalArgumentException when no batch made that version
   */
  Optional<Staged.Undone> undoable(long version) {
    record Found(Staged.Undone undone, boolean done) {}
    Found found =
        session
            .query(
                Sql.of(
                    """
                    WITH RECURSIVE %s
                    SELECT v.dataset, v.origin, v.source, v.fingerprint,
                      (SELECT coalesce(min(u.batch), v.version) FROM undoing u WHERE u.last = v.version) AS batch,
                      EXISTS (SELECT 1 FROM data_version w WHERE w.undoes = v.version) AS done
                    FROM data_version v WHERE v.version = ?
                    """
                        .formatted(UndoneBatches.clauses(version)),
                    version),
                row ->
                    new Found(
                        new Staged.Undone(
                            version,
                            row.whole("batch"),
                            tables.resource(row.text("dataset")),
                            Origin.valueOf(row.text("origin")),
                            row.text("source"),
                            row.text("fingerprint")),
                        row.truth("done")))
            .stream()
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no batch made version %d".formatted(version)));
    return found.done() ? Optional.empty() : Optional.of(found.undone());
  }
}
