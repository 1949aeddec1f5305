package id.pantau.dataset.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads one resource's CSV and collects what breaks its schema; keeps columns for foreign keys. */
final class TableCheck {
  private static final int ENOUGH = 20;

  private final String resource;
  private final List<FieldCheck> fields = new ArrayList<>();
  private final Map<List<Integer>, Set<List<String>>> keys = new HashMap<>();
  private final List<Integer> primary;
  private final Map<String, Set<String>> columns = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  TableCheck(JsonNode resource) {
    this.resource = resource.path("name").asString();
    JsonNode schema = resource.path("schema");
    schema.path("fields").forEach(field -> fields.add(new FieldCheck(field)));
    schema.path("uniqueKeys").forEach(key -> keys.put(positions(key), new HashSet<>()));
    this.primary = positions(schema.path("primaryKey"));
    if (!primary.isEmpty()) {
      keys.put(primary, new HashSet<>());
    }
  }

  List<String> violations() {
    return violations;
  }

  /** The distinct non-empty values of a column that was read. */
  Set<String> column(String name) {
    return columns.getOrDefault(name, Set.of());
  }

  void read(Path file) throws IOException {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
      Iterator<CsvRecord> rest = rows.iterator();
      header(rest.hasNext() ? rest.next().getFields() : List.of());
      while (violations.size() < ENOUGH && rest.hasNext()) {
        row(rest.next());
      }
    } catch (CsvParseException e) {
      violations.add(resource + ": " + e.getMessage());
    }
  }

  private void header(List<String> names) {
    List<String> expected = fields.stream().map(FieldCheck::name).toList();
    if (!names.equals(expected)) {
      violations.add("%s: header %s, expected %s".formatted(resource, names, expected));
    }
  }

  private void row(CsvRecord row) {
    for (int i = 0; i < fields.size(); i++) {
      cell(row, i);
    }
    keys.forEach((key, seen) -> unique(row, key, seen));
  }

  private void cell(CsvRecord row, int i) {
    String cell = row.getField(i);
    String name = fields.get(i).name();
    fields.get(i).broken(cell).forEach(rule -> broken(row, name, rule + ": '" + cell + "'"));
    if (!cell.isEmpty()) {
      columns.computeIfAbsent(name, unused -> new HashSet<>()).add(cell);
    }
  }

  private void unique(CsvRecord row, List<Integer> key, Set<List<String>> seen) {
    List<String> values = key.stream().map(row::getField).toList();
    if (key.equals(primary) && values.contains("")) {
      broken(row, "primaryKey", "empty cell in " + values);
    }
    if (!seen.add(values)) {
      broken(row, "key", "twice: " + values);
    }
  }

  private void broken(CsvRecord row, String where, String what) {
    violations.add(
        "%s line %d %s: %s".formatted(resource, row.getStartingLineNumber(), where, what));
  }

  private List<Integer> positions(JsonNode names) {
    List<String> all = fields.stream().map(FieldCheck::name).toList();
    List<Integer> positions = new ArrayList<>();
    names.forEach(name -> positions.add(all.indexOf(name.asString())));
    return positions;
  }
}
