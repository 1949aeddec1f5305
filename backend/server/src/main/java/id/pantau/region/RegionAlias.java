package id.pantau.region;

/**
 * One more way to write a region's name.
 *
 * @param alias as people write it
 * @param code the region meant
 */
public record RegionAlias(String alias, RegionCode code) {}
