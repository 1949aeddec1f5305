package id.pantau.lake;

import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the warehouse shows now, as one hash for each dataset and each relation, whatever the order
 * of their rows. To be compared within one version of the engine only.
 *
 * @param hashes by table: the sum of its rows' hashes, a colon, the number of rows
 */
public record CurrentView(Map<String, String> hashes) {

  public CurrentView {
    hashes = Map.copyOf(hashes);
  }

  /** Reads every row of every table. */
  public static CurrentView of(Session session) {
    var hashes = new TreeMap<String, String>();
    session
        .query(
            Sql.of(
                """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'main' AND table_catalog = current_database()
                  AND table_type = 'BASE TABLE' AND table_name <> 'layout'
                """),
            row -> row.text("table_name"))
        .forEach(table -> hashes.put(table, hash(session, table)));
    return new CurrentView(hashes);
  }

  private static String hash(Session session, String table) {
    return session
        .query(
            Sql.of(
                "SELECT coalesce(CAST(sum(hash(t)) AS VARCHAR), '') || ':' || CAST(count(*) AS VARCHAR) AS hash FROM %s t"
                    .formatted(Sql.name(table))),
            row -> row.text("hash"))
        .getFirst();
  }

  /** The tables that another view shows otherwise, or only one of the two has. */
  public Set<String> differences(CurrentView other) {
    var names = new TreeSet<>(hashes.keySet());
    names.addAll(other.hashes.keySet());
    return names.stream()
        .filter(name -> !String.valueOf(hashes.get(name)).equals(other.hashes.get(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
