package id.pantau.lake.history;

import id.pantau.access.Scope;
import id.pantau.lake.Layout;
import id.pantau.lake.attempt.HeldBack;
import id.pantau.lake.attempt.Verdict;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every file that was handed in, newest first. */
public final class LoadHistory {

  private final Warehouse warehouse;

  public LoadHistory(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * A page of them, in two statements. Who may see a branch only sees the files with a report of
   * one of its offices.
   *
   * @param before only numbers below this one; null from the newest on
   */
  public Slice<RecordedLoad> page(Scope scope, int size, @Nullable Long before) {
    String all = "SELECT a.* FROM attempt a WHERE " + visible(new Branch(scope.root()));
    String page =
        "SELECT * FROM (%s) p WHERE seq < %d ORDER BY seq DESC LIMIT %d"
            .formatted(all, before == null ? Layout.FOREVER : before, size + 1);
    return Slice.of(
        warehouse.query(Sql.of(page), LoadHistory::load),
        size,
        warehouse
            .query(Sql.of("SELECT count(*) AS n FROM (%s) p".formatted(all)), row -> row.whole("n"))
            .getFirst());
  }

  private static String visible(Branch branch) {
    return branch.isNation()
        ? "true"
        : """
          (EXISTS (SELECT 1 FROM held_report h WHERE h.seq = a.seq AND %s)
            OR EXISTS (SELECT 1 FROM decision d WHERE d.from_version = a.version AND %s))"""
            .formatted(branch.admits("h.office"), branch.admits("d.office"));
  }

  private static RecordedLoad load(Row row) {
    return new RecordedLoad(
        row.whole("seq"),
        row.text("id"),
        Instant.ofEpochMilli(row.whole("at_ms")),
        row.text("source"),
        row.optionalText("dataset"),
        Verdict.valueOf(row.text("verdict")),
        row.optionalWhole("row_count"),
        row.whole("accepted_reports"),
        row.whole("refused_reports"),
        row.optionalText("refusal"),
        row.optionalText("message"),
        row.optionalWhole("version"));
  }

  /**
   * The office-days that were held back of each, by its number, in the order of office and day.
   *
   * @param most of each
   */
  public Map<Long, List<HeldBack>> held(Scope scope, Collection<Long> loads, int most) {
    String numbers = loads.stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (loads.isEmpty()) {
      return Map.of();
    }
    record Entry(long seq, HeldBack held) {}
    return warehouse
        .query(
            Sql.of(
                """
                SELECT seq, office, day FROM (
                  SELECT *, row_number() OVER (PARTITION BY seq ORDER BY office, day) AS place
                  FROM held_report WHERE seq IN (%s) AND %s
                ) h WHERE place <= %d ORDER BY seq, office, day
                """
                    .formatted(numbers, new Branch(scope.root()).admits("office"), most)),
            row -> new Entry(row.whole("seq"), new HeldBack(row.text("office"), row.date("day"))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Entry::seq, Collectors.mapping(Entry::held, Collectors.toList())));
  }
}
