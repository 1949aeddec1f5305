package id.pantau.ingest.read.normal;

/**
 * A region and its name.
 *
 * @param code without dots
 */
record NamedRegion(String code, String name) {

  @Override
  public String toString() {
    return code + " " + name;
  }
}
