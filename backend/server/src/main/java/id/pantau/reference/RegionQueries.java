package id.pantau.reference;

import id.pantau.region.KnownRegions;
import id.pantau.region.Region;
import id.pantau.region.RegionAlias;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionTree;
import id.pantau.region.Tile;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the region tree. */
final class RegionQueries {

  private static final String REGIONS =
      """
      SELECT r.code, coalesce(r.sent, n.alias, r.official) AS name,
        coalesce(t.short, r.sent, n.alias, r.official) AS short_name,
        z.time_zone,
        t.row AS tile_row, t.col AS tile_col, t.phone_row, t.phone_col, t.phone_short
      FROM (%1$s) r
      LEFT JOIN (%2$s) z ON z.code = r.code
      LEFT JOIN tiles t ON t.code = r.code
      LEFT JOIN region_aliases n ON n.region_code = r.code AND n.kind = 'NAME'
      """
          .formatted(KnownRegions.NAMED, KnownRegions.ZONES);

  private RegionQueries() {}

  static RegionTree tree(Warehouse warehouse) {
    List<Region> regions = warehouse.query(Sql.of(REGIONS), RegionQueries::region);
    regions.add(new Region(RegionCode.NATION, "Indonesia", "Indonesia", null, null));
    List<RegionAlias> aliases =
        warehouse.query(
            Sql.of("SELECT alias, region_code FROM region_aliases"),
            row -> new RegionAlias(row.text("alias"), new RegionCode(row.text("region_code"))));
    return new RegionTree(regions, aliases);
  }

  private static Region region(Row row) {
    String name = row.text("name");
    String zone = row.optionalText("time_zone");
    return new Region(
        new RegionCode(row.text("code")),
        name,
        shortName(row.text("short_name")),
        zone == null ? null : ZoneId.of(zone),
        tile(row));
  }

  private static String shortName(String name) {
    return name.replaceFirst("^(Kabupaten( Administrasi)?|Kota( Administrasi)?) (?=\\p{Lu})", "");
  }

  private static @Nullable Tile tile(Row row) {
    Long tileRow = row.optionalWhole("tile_row");
    return tileRow == null
        ? null
        : new Tile(
            tileRow.intValue(),
            (int) row.whole("tile_col"),
            (int) row.whole("phone_row"),
            (int) row.whole("phone_col"),
            row.text("phone_short"));
  }
}
