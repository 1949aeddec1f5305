package id.pantau.ui.api.school;

/** What a list of schools is ordered by; those without a value come last. */
public enum SchoolOrder {
  /** Never visited first, then unfinished, unknown, done; in each most pupils left first. */
  NEED("NEED", "ASC"),
  /** Most pupils left first. */
  LEFT("LEFT", "DESC"),
  /** Most pupils due first. */
  DUE("PUPILS_DUE", "DESC"),
  /** Most people recorded first. */
  RECORDED("RECORDED", "DESC"),
  /** Most people activated first. */
  ACTIVATED("ACTIVATED", "DESC"),
  /** Fewest visits first. */
  VISITS("VISITS", "ASC"),
  /** Those whose last visit is longest ago first. */
  LAST_VISIT("LAST_VISIT", "ASC"),
  /** By name. */
  NAME("NAME", "ASC"),
  /** By the code of the district. */
  DISTRICT("DISTRICT", "ASC");

  private final String key;
  private final String direction;

  SchoolOrder(String key, String direction) {
    this.key = key;
    this.direction = direction;
  }

  String key() {
    return key;
  }

  String direction() {
    return direction;
  }
}
