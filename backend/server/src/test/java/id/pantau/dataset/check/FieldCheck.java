package id.pantau.dataset.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What one field of a Table Schema allows in a cell. Written from the standard, not from our
 * reader.
 */
final class FieldCheck {
  private static final Pattern INTEGER = Pattern.compile("-?\\d+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final String name;
  private final String type;
  private final JsonNode constraints;
  private final Pattern pattern;
  private final Set<String> allowed = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  FieldCheck(JsonNode field) {
    this.name = field.path("name").asString();
    this.type = field.path("type").asString();
    this.constraints = field.path("constraints");
    this.pattern = Pattern.compile(constraints.path("pattern").asString("[\\s\\S]*"));
    constraints.path("enum").forEach(value -> allowed.add(value.asString()));
  }

  String name() {
    return name;
  }

  /** The rules that the cell breaks, empty when it is fine. */
  List<String> broken(String cell) {
    if (cell.isEmpty()) {
      return constraints.path("required").asBoolean(false) ? List.of("required") : List.of();
    }
    if (!typed(cell)) {
      return List.of("type " + type);
    }
    return constrained(cell);
  }

  private boolean typed(String cell) {
    return switch (type) {
      case "string" -> true;
      case "integer" -> INTEGER.matcher(cell).matches();
      case "number" -> NUMBER.matcher(cell).matches();
      case "boolean" -> cell.equals("true") || cell.equals("false");
      case "date" -> isDate(cell);
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static boolean isDate(String cell) {
    try {
      return LocalDate.parse(cell).toString().equals(cell);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private List<String> constrained(String cell) {
    if (!pattern.matcher(cell).matches()) {
      return List.of("pattern " + pattern);
    }
    if (!allowed.isEmpty() && !allowed.contains(cell)) {
      return List.of("enum");
    }
    if (constraints.path("unique").asBoolean(false) && !seen.add(cell)) {
      return List.of("unique");
    }
    return bounded(cell);
  }

  private List<String> bounded(String cell) {
    if (constraints.has("minimum") && number(cell).compareTo(bound("minimum")) < 0) {
      return List.of("minimum");
    }
    if (constraints.has("maximum") && number(cell).compareTo(bound("maximum")) > 0) {
      return List.of("maximum");
    }
    return List.of();
  }

  private BigDecimal bound(String which) {
    return constraints.path(which).decimalValue();
  }

  private static BigDecimal number(String cell) {
    return new BigDecimal(cell);
  }
}
