package id.pantau.dataset;

import java.util.Arrays;
import java.util.Locale;

/** The field types of Table Schema that Pantau reads. */
public enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE;

  static FieldType parse(String name) {
    return Arrays.stream(values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown field type \"" + name + "\""));
  }
}
