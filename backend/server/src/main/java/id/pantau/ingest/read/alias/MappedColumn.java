package id.pantau.ingest.read.alias;

/**
 * A column that was understood.
 *
 * @param index of the column in the file, from 0
 * @param heading as it stands in the file
 * @param field it fills; {@code @regency} and {@code @province} fill none and say where names lie,
 *     {@code @regency:field} for one field only
 */
public record MappedColumn(int index, String heading, String field, How how) {

  /** Whether it only says where the names in other columns lie. */
  public boolean isContext() {
    return field.startsWith("@");
  }
}
