package id.pantau.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that breaks a rule.
 *
 * @param row of the file, counted from 1 as a person counts
 * @param column its name; of a key, the names joined by commas
 * @param value as it stands there, in normal form if it has one; null when empty
 * @param candidates what it may mean: regions, each code and name
 */
public record Violation(
    long row, String column, Rule rule, @Nullable String value, List<String> candidates) {

  public Violation {
    candidates = List.copyOf(candidates);
  }

  /** One that means nothing else. */
  public Violation(long row, String column, Rule rule, @Nullable String value) {
    this(row, column, rule, value, List.of());
  }

  @Override
  public String toString() {
    return "row %d, column %s: %s, value \"%s\"%s"
        .formatted(
            row,
            column,
            rule,
            value,
            candidates.isEmpty() ? "" : ", it may be " + String.join(" or ", candidates));
  }
}
