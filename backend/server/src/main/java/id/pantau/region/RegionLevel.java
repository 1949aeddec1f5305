package id.pantau.region;

/** Where a region stands in the tree, from the nation down. */
public enum RegionLevel {
  NATION,
  PROVINCE,
  REGENCY,
  DISTRICT
}
