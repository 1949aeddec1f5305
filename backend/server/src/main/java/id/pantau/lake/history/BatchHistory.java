package id.pantau.lake.history;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.lake.Lake;
import id.pantau.lake.Layout;
import id.pantau.lake.UndoneBatches;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that were accepted, newest first. */
public final class BatchHistory {

  private final Warehouse warehouse;
  private final Lake lake;

  public BatchHistory(Warehouse warehouse, Lake lake) {
    this.warehouse = warehouse;
    this.lake = lake;
  }

  /**
   * A page of them, in two statements.
   *
   * @param dataset null for all
   * @param within only those with a report of an office there
   * @param before only versions below this one; null from the newest on
   */
  public Slice<AcceptedBatch> page(
      Scope scope, @Nullable String dataset, RegionCode within, int size, @Nullable Long before) {
    Optional<Branch> branch = Branch.of(scope, within);
    if (branch.isEmpty()) {
      return Slice.empty();
    }
    String all = all(dataset, branch.get());
    return Slice.of(
        read(page(all, size, before)),
        size,
        warehouse
            .query(Sql.of("SELECT count(*) AS n FROM (%s) b".formatted(all)), row -> row.whole("n"))
            .getFirst());
  }

  /** Those that made these versions, by version; versions that none made are left out. */
  public Map<Long, AcceptedBatch> of(Collection<Long> versions) {
    String numbers = versions.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return versions.isEmpty()
        ? Map.of()
        : read(
                "SELECT * FROM data_version WHERE undoes IS NULL AND version IN (%s)"
                    .formatted(numbers))
            .stream()
            .collect(Collectors.toMap(AcceptedBatch::dataVersion, Function.identity()));
  }

  private static String all(@Nullable String dataset, Branch branch) {
    String reports =
        branch.isNation()
            ? "true"
            : "EXISTS (SELECT 1 FROM decision d WHERE d.from_version = v.version AND %s)"
                .formatted(branch.admits("d.office"));
    return "SELECT v.* FROM data_version v WHERE v.undoes IS NULL AND %s AND %s"
        .formatted(dataset == null ? "true" : "v.dataset = " + Sql.literal(dataset), reports);
  }

  private static String page(String all, int size, @Nullable Long before) {
    return "SELECT * FROM (%s) b WHERE version < %d ORDER BY version DESC LIMIT %d"
        .formatted(all, before == null ? Layout.FOREVER : before, size + 1);
  }

  private List<AcceptedBatch> read(String page) {
    return warehouse.query(
        Sql.of(
            """
            WITH RECURSIVE page AS (%1$s), %2$s, content AS (
              SELECT d.batch_id, count(CASE WHEN d.from_version = d.batch_id THEN 1 END) AS reports,
                count(CASE WHEN d.to_version = %3$d THEN 1 END) AS holding,
                count(DISTINCT d.office) AS offices, min(CASE WHEN d.day > DATE '%4$s' THEN d.day END) AS first_day,
                max(CASE WHEN d.day > DATE '%4$s' THEN d.day END) AS last_day
              FROM decision d JOIN page p ON p.version = d.batch_id GROUP BY d.batch_id
            )
            SELECT p.version, p.dataset, p.origin, p.source, p.fingerprint, p.decided_at_ms, p.row_count,
              coalesce(c.reports, 0) AS reports, coalesce(c.holding, 0) AS holding,
              coalesce(c.offices, 0) AS offices, c.first_day, c.last_day, u.undone_at_ms
            FROM page p LEFT JOIN content c ON c.batch_id = p.version LEFT JOIN undone u ON u.batch = p.version
            ORDER BY p.version DESC
            """
                .formatted(
                    page,
                    UndoneBatches.clauses(lake.current().version()),
                    Layout.FOREVER,
                    Layout.WHOLE)),
        BatchHistory::batch);
  }

  private static AcceptedBatch batch(Row row) {
    Long undone = row.optionalWhole("undone_at_ms");
    return new AcceptedBatch(
        String.valueOf(row.whole("version")),
        row.text("dataset"),
        Origin.valueOf(row.text("origin")),
        row.text("source"),
        row.text("fingerprint"),
        row.whole("version"),
        Instant.ofEpochMilli(row.whole("decided_at_ms")),
        row.whole("row_count"),
        row.whole("reports"),
        row.whole("holding"),
        row.whole("offices"),
        row.optionalDate("first_day"),
        row.optionalDate("last_day"),
        undone == null ? null : Instant.ofEpochMilli(undone));
  }
}
