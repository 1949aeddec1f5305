package id.pantau.reference;

import id.pantau.dataset.Basis;
import id.pantau.region.RegionCode;
import id.pantau.target.Target;
import id.pantau.target.TargetPolicy;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.math.BigDecimal;

/** Reads targets. */
final class TargetQueries {

  private TargetQueries() {}

  static TargetPolicy policy(Warehouse warehouse, String rows) {
    return new TargetPolicy(warehouse.query(Sql.of(rows), TargetQueries::target));
  }

  private static Target target(Row row) {
    return new Target(
        new RegionCode(row.text("region_code")),
        row.date("period_start"),
        row.date("deadline"),
        BigDecimal.valueOf(row.number("rate")),
        Basis.valueOf(row.text("basis")),
        row.date("announced_on"),
        row.text("announced_precision"),
        row.truth("under_revision"),
        row.optionalWhole("stated_count"),
        row.optionalText("source_url"),
        row.optionalDate("base_cut_on"));
  }
}
