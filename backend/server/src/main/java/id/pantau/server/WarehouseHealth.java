package id.pantau.server;

import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** UP only when a real query over real data works. */
final class WarehouseHealth extends AbstractHealthIndicator {

  private final Warehouse warehouse;

  WarehouseHealth(Warehouse warehouse) {
    super("the warehouse does not answer");
    this.warehouse = warehouse;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    long regions =
        warehouse
            .query(
                Sql.of("SELECT count(DISTINCT region) AS n FROM region_unit"),
                row -> row.whole("n"))
            .getFirst();
    builder.status(regions > 0 ? "UP" : "DOWN").withDetail("regions", regions);
  }
}
