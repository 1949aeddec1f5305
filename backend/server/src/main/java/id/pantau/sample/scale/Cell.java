package id.pantau.sample.scale;

/** What a column of codes holds in memory. */
final class Cell {
  private Cell() {}

  /** The position among the values of its kind, which is the order of the column's texts. */
  @SuppressWarnings("EnumOrdinal") // Lives as long as one run; files hold the name.
  static int of(Enum<?> value) {
    return value.ordinal();
  }
}
