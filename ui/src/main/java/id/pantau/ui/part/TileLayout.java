package id.pantau.ui.part;

import id.pantau.ui.api.Level;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each region lies on the tile map. Regions that all have coordinates keep them; else
 * kabupaten come in code order and kota on a new row after them. The places never depend on values,
 * so that people learn them.
 */
public final class TileLayout {
  private TileLayout() {}

  /** A tile for every region, by code. */
  public static Map<String, Tile> of(List<RegionProgress> regions) {
    return regions.stream().allMatch(region -> region.tile() != null)
        ? given(regions)
        : ruled(regions);
  }

  /** Whether a region is a city: the ministry numbers kota from 71 on. */
  public static boolean city(RegionProgress region) {
    return region.level() == Level.REGENCY && region.code().charAt(2) == '7';
  }

  private static Map<String, Tile> given(List<RegionProgress> regions) {
    Map<String, Tile> tiles = new LinkedHashMap<>();
    for (RegionProgress region : regions) {
      Tile tile = region.tile();
      if (tile != null) {
        tiles.put(region.code(), tile);
      }
    }
    return tiles;
  }

  private static Map<String, Tile> ruled(List<RegionProgress> regions) {
    int columns = Math.clamp((long) Math.ceil(Math.sqrt(1.25 * regions.size())), 3, 6);
    List<Place> wide = places(regions, columns);
    List<Place> phone = places(regions, Math.min(columns, 4));
    Map<String, Tile> tiles = new LinkedHashMap<>();
    for (int i = 0; i < wide.size(); i++) {
      RegionProgress region = wide.get(i).region();
      tiles.put(region.code(), tile(wide.get(i), phone.get(i), region.shortName()));
    }
    return tiles;
  }

  private static Tile tile(Place wide, Place phone, String name) {
    return new Tile(wide.row(), wide.column(), phone.row(), phone.column(), name);
  }

  private record Place(RegionProgress region, int row, int column) {}

  private static List<Place> places(List<RegionProgress> regions, int columns) {
    List<RegionProgress> ordered =
        regions.stream()
            .sorted(Comparator.comparing(TileLayout::city).thenComparing(RegionProgress::code))
            .toList();
    long regencies = ordered.stream().filter(region -> !city(region)).count();
    int cityRow = Math.ceilDiv((int) regencies, columns);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      boolean city = i >= regencies;
      int index = city ? (int) (i - regencies) : i;
      places.add(
          new Place(
              ordered.get(i), index / columns + 1 + (city ? cityRow : 0), index % columns + 1));
    }
    return places;
  }
}
