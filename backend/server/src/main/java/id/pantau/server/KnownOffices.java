package id.pantau.server;

import id.pantau.region.KnownRegions;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.function.Predicate;

/** Which codes an office can be of, by the list of regions as it is now. */
record KnownOffices(Warehouse warehouse) implements Predicate<RegionCode> {

  private static final String KNOWN =
      "SELECT CAST(? AS VARCHAR) IN (%s) AS known".formatted(KnownRegions.OFFICES);

  @Override
  public boolean test(RegionCode code) {
    return warehouse.query(Sql.of(KNOWN, code.digits()), row -> row.truth("known")).getFirst();
  }
}
