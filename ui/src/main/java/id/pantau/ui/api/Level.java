package id.pantau.ui.api;

/** Where a region stands in the tree. */
public enum Level {
  /** The whole country, code {@code 00}. */
  NATION,
  /** 2 digits. */
  PROVINCE,
  /** Kabupaten or kota, 4 digits: one office each. */
  REGENCY,
  /** Kecamatan, 6 digits. */
  DISTRICT
}
