package id.pantau.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement and the values for its question marks.
 *
 * @param text SQL with {@code ?} for each bind
 * @param binds String, Long, Integer, Double, Boolean, LocalDate, or null
 */
public record Sql(String text, List<@Nullable Object> binds) {

  public Sql {
    binds = Collections.unmodifiableList(new ArrayList<>(binds));
  }

  public static Sql of(String text, @Nullable Object... binds) {
    var list = new ArrayList<@Nullable Object>();
    Collections.addAll(list, binds);
    return new Sql(text, list);
  }

  /** A string literal, quoted: for the few places that take no bind, such as file names. */
  public static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** SQL that is true where an expression has one of some values, at least one. */
  public static String in(String expression, Collection<String> values) {
    return values.stream()
        .map(Sql::literal)
        .sorted()
        .collect(Collectors.joining(", ", expression + " IN (", ")"));
  }

  /** A quoted identifier. */
  public static String name(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
