package id.pantau.region;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree.
 *
 * @param name the full name, {@code Kota Lubuklinggau}
 * @param shortName the name for tight places, {@code Lubuklinggau}
 * @param timeZone of its province; null for the nation, which has three
 * @param tile null where none is drawn
 */
public record Region(
    RegionCode code,
    String name,
    String shortName,
    @Nullable ZoneId timeZone,
    @Nullable Tile tile) {

  public RegionLevel level() {
    return code.level();
  }
}
