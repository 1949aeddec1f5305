package id.pantau.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One value that breaks a rule.
 *
 * @param row of the file, counted from 1 with the header as row 1
 * @param column its name; of a key, the names joined by commas
 * @param value as it stands there; null when empty
 */
public record Violation(long row, String column, Rule rule, @Nullable String value) {

  @Override
  public String toString() {
    return "row %d, column %s: %s, value \"%s\"".formatted(row, column, rule, value);
  }
}
