package id.pantau.ui.api.school;

import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Region;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school, and what was done at it since its register, or in the last year where there is none.
 *
 * @param ancestors of its district, from the nation down to the regency
 * @param zone of its province
 * @param trips what its visits came to
 * @param weeks oldest first, without gaps
 */
public record SchoolDetail(
    School school,
    List<Region> ancestors,
    @Nullable ZoneId zone,
    Trips trips,
    List<SchoolWeek> weeks,
    DataVersion dataVersion) {}
