package id.pantau.server;

import id.pantau.lake.Damage;
import id.pantau.lake.Lake;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * UP only when a real query over real data works. A damaged lake serves what is whole: it stays UP,
 * and the details say DEGRADED and name the files.
 */
final class WarehouseHealth extends AbstractHealthIndicator {

  private final Warehouse warehouse;
  private final Lake lake;

  WarehouseHealth(Warehouse warehouse, Lake lake) {
    super("the warehouse does not answer");
    this.warehouse = warehouse;
    this.lake = lake;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    long regions =
        warehouse
            .query(
                Sql.of("SELECT count(DISTINCT region) AS n FROM region_unit"),
                row -> row.whole("n"))
            .getFirst();
    List<Damage> damages = lake.damages();
    builder
        .status(regions > 0 ? "UP" : "DOWN")
        .withDetail("regions", regions)
        .withDetail("lake", damages.isEmpty() ? "WHOLE" : "DEGRADED")
        .withDetail("damaged", damages.stream().map(damage -> damage.file().toString()).toList());
  }
}
