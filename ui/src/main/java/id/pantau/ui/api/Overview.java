package id.pantau.ui.api;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one {@link OverviewRequest}; all of it is of the same day and basis.
 *
 * @param region the region with its progress
 * @param ancestors from the nation down to the parent
 * @param zone of the province; null for the nation, which has three
 * @param tiles the regions on the map: the children, or of a regency its province's
 * @param track the region's activated count over time
 * @param ahead where that count is expected to go
 * @param dataVersion the version of the data that answered
 */
public record Overview(
    RegionProgress region,
    List<Region> ancestors,
    @Nullable ZoneId zone,
    List<RegionProgress> tiles,
    Track track,
    Ahead ahead,
    DataVersion dataVersion) {}
