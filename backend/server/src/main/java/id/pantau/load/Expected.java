package id.pantau.load;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column must be, as far as it can be said in short.
 *
 * @param allowed the only values; empty when any of the type will do
 * @param minimum the smallest value; null when there is none
 * @param maximum the largest value; null when there is none
 */
public record Expected(
    FieldType type,
    List<String> allowed,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum) {

  public Expected {
    allowed = List.copyOf(allowed);
  }

  /** That of a dataset's column; null when it is no single one. */
  static @Nullable Expected of(Resource resource, String column) {
    Optional<Field> field =
        resource.fields().stream().filter(each -> each.name().equals(column)).findFirst();
    return field
        .map(it -> new Expected(it.type(), it.allowed(), it.minimum(), it.maximum()))
        .orElse(null);
  }
}
