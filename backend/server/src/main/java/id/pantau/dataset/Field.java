package id.pantau.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a resource and what its values must be (Table Schema).
 *
 * @param allowed the values of {@code enum}; empty when any will do
 * @param absent what every row has when a file has no such column; null when it has nothing
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    boolean unique,
    @Nullable Pattern pattern,
    List<String> allowed,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    @Nullable String absent) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  public Field {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "field name \"%s\" must be lower-case letters, digits and _".formatted(name));
    }
    allowed = List.copyOf(allowed);
  }
}
