package id.pantau.dataset;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One table of a data package.
 *
 * @param name the dataset's name, snake_case; also the name of its table
 * @param path of the file, relative to the package's folder
 * @param delimiter between the values of a line
 * @param regionFields columns with codes of regions that must exist, with or without dots
 * @param hash SHA-256 of the file in hex; null when the file is made, not shipped
 */
public record Resource(
    String name,
    String path,
    char delimiter,
    @Nullable String hash,
    List<Field> fields,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    List<String> regionFields,
    ReportKey reportKey) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  public Resource {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "resource name \"%s\" must be lower-case letters, digits and _".formatted(name));
    }
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    regionFields = List.copyOf(regionFields);
  }

  /**
   * A field by its name.
   *
   * @throws IllegalArgumentException when it has no such field
   */
  public Field field(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("%s has no field %s".formatted(this.name, name)));
  }

  /** The same for a file that is not the one shipped. */
  public Resource ofAnyFile() {
    return new Resource(
        name, path, delimiter, null, fields, primaryKey, foreignKeys, regionFields, reportKey);
  }
}
