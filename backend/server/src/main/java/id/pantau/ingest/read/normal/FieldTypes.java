package id.pantau.ingest.read.normal;

import id.pantau.dataset.FieldType;
import id.pantau.lake.Layout;

/** How text in normal form becomes a value of a field's type. */
final class FieldTypes {

  private FieldTypes() {}

  /** SQL that is true where a text has the form of the type; true for NULL as well. */
  static String fits(FieldType type, String text) {
    String form =
        switch (type) {
          case STRING -> "true";
          case INTEGER -> "regexp_full_match(%s, '[+-]?[0-9]{1,18}')".formatted(text);
          case NUMBER -> "regexp_full_match(%s, '[+-]?[0-9]+([.][0-9]+)?')".formatted(text);
          case BOOLEAN -> "%s IN ('true', 'false')".formatted(text);
          case DATE ->
              "(regexp_full_match(%1$s, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND try_cast(%1$s AS DATE) IS NOT NULL)"
                  .formatted(text);
        };
    return "%s IS NULL OR %s".formatted(text, form);
  }

  /** SQL for the value; text that fits not would be misread or fail. */
  static String cast(FieldType type, String text) {
    return type == FieldType.STRING
        ? text
        : "try_cast(%s AS %s)".formatted(text, Layout.sqlType(type));
  }
}
