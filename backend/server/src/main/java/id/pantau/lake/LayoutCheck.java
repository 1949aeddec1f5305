package id.pantau.lake;

import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Throws the derived tables away when another version of Pantau made them in another shape: the
 * lake has everything to make them anew.
 */
final class LayoutCheck {

  private final CurrentTables tables;
  private final Refresher refresher;

  LayoutCheck(CurrentTables tables, Refresher refresher) {
    this.tables = tables;
    this.refresher = refresher;
  }

  void apply(Session session) {
    session.execute("CREATE TABLE IF NOT EXISTS layout (fingerprint VARCHAR)");
    if (!found(session).equals(List.of(fingerprint(session)))) {
      reset(session);
    }
    tables.definitions().forEach(session::execute);
  }

  /** Makes every table anew, empty. */
  void reset(Session session) {
    String fingerprint = fingerprint(session);
    dropAll(session);
    session.execute("CREATE TABLE layout (fingerprint VARCHAR)");
    session.execute(Sql.of("INSERT INTO layout VALUES (?)", fingerprint));
    tables.definitions().forEach(session::execute);
  }

  private static List<String> found(Session session) {
    return session.query(Sql.of("SELECT fingerprint FROM layout"), row -> row.text("fingerprint"));
  }

  private static void dropAll(Session session) {
    session
        .query(
            Sql.of("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'"),
            row -> row.text("table_name"))
        .forEach(table -> session.execute("DROP TABLE " + Sql.name(table)));
  }

  private String fingerprint(Session session) {
    String hashing = session.query(Sql.of(Layout.HASH_PROBE), row -> row.text("probe")).getFirst();
    String shape = String.join(";", tables.definitions()) + refresher.fingerprint() + hashing;
    return UUID.nameUUIDFromBytes(shape.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
