package id.pantau.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * A region with its progress: one tile of a map, one row of a ranking.
 *
 * @param tile where it lies on the tile map; null where the layout rule applies
 */
public record RegionProgress(
    String code,
    String name,
    String shortName,
    Level level,
    @Nullable Tile tile,
    Progress progress) {

  /** Whether its share can be told: both its activated count and its base are known. */
  public boolean counted() {
    return progress.shareOfBase().known();
  }
}
