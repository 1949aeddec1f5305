package id.pantau.ui.api.school;

import id.pantau.ui.api.DataVersion;
import id.pantau.ui.api.Region;
import id.pantau.ui.api.history.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one {@link SchoolsRequest}.
 *
 * @param region whose schools
 * @param ancestors of the region, from the nation down
 * @param zone of the province; null for the nation, which has three
 * @param asOf the day that everything here is of
 * @param summary of the schools in every state, whatever state was asked for
 * @param count how many these are
 * @param page the first of the schools that were asked for
 */
public record Schools(
    Region region,
    List<Region> ancestors,
    @Nullable ZoneId zone,
    LocalDate asOf,
    SchoolSummary summary,
    int count,
    Page<School> page,
    DataVersion dataVersion) {}
