package id.pantau.ingest.read.alias;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How offices write headings and codes; data, not code. Immutable. */
public final class Aliases {

  /** For every dataset that has the field. */
  private static final String ANY = "*";

  private static final String BOOLEAN = "*boolean";

  private final Map<String, Map<String, String>> headings;
  private final Map<String, Map<String, String>> codes;
  private final Map<String, Map<String, String>> defaults;
  private final Map<String, Set<String>> hints;

  private Aliases(
      Map<String, Map<String, String>> headings,
      Map<String, Map<String, String>> codes,
      Map<String, Map<String, String>> defaults,
      Map<String, Set<String>> hints) {
    this.headings = headings;
    this.codes = codes;
    this.defaults = defaults;
    this.hints = hints;
  }

  /** Those that Pantau carries. */
  public static Aliases bundled() {
    return new Aliases(
        table("headings.csv", "dataset", "heading", "field"),
        table("codes.csv", "field", "text", "code"),
        defaultTable(),
        hintTable());
  }

  private static Map<String, Map<String, String>> table(
      String file, String group, String key, String value) {
    var table = new HashMap<String, Map<String, String>>();
    for (NamedCsvRecord row : AliasTable.read(file)) {
      table
          .computeIfAbsent(row.getField(group), name -> new LinkedHashMap<>())
          .put(Key.of(row.getField(key)), row.getField(value));
    }
    return table;
  }

  private static Map<String, Map<String, String>> defaultTable() {
    return AliasTable.read("defaults.csv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getField("dataset"),
                Collectors.toMap(row -> row.getField("field"), row -> row.getField("value"))));
  }

  private static Map<String, Set<String>> hintTable() {
    return AliasTable.read("datasets.csv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getField("dataset"),
                Collectors.mapping(row -> Key.of(row.getField("word")), Collectors.toSet())));
  }

  /** The field, or {@code @regency} and the like, that a heading means in a dataset. */
  Optional<Meaning> meaning(Resource resource, String heading) {
    String key = Key.of(heading);
    Optional<Meaning> exact =
        resource.fields().stream()
            .filter(field -> Key.of(field.name()).equals(key))
            .map(field -> new Meaning(field.name(), How.EXACT))
            .findFirst();
    return exact
        .or(() -> alias(resource, key))
        .or(() -> alias(resource, Key.withoutBrackets(heading)));
  }

  private Optional<Meaning> alias(Resource resource, String key) {
    String own = headings.getOrDefault(resource.name(), Map.of()).get(key);
    String field = own != null ? own : headings.getOrDefault(ANY, Map.of()).get(key);
    return Optional.ofNullable(field)
        .filter(name -> name.startsWith("@") || has(resource, name))
        .map(name -> new Meaning(name, How.ALIAS));
  }

  private static boolean has(Resource resource, String field) {
    return resource.fields().stream().anyMatch(each -> each.name().equals(field));
  }

  /** What a field is when the file has no column for it. */
  Optional<String> defaultOf(Resource resource, String field) {
    return Optional.ofNullable(defaults.getOrDefault(resource.name(), Map.of()).get(field));
  }

  /** Whether a file name, a sheet name or a title speaks of a dataset. */
  boolean hints(Resource resource, List<String> words) {
    Set<String> known = hints.getOrDefault(resource.name(), Set.of());
    return words.stream().map(Key::of).anyMatch(word -> known.stream().anyMatch(word::contains));
  }

  /** The codes of a field by the {@link Key} of every way to write them; empty when it has none. */
  public Map<String, String> codes(Field field) {
    var known = new LinkedHashMap<String, String>();
    if (field.type() == FieldType.BOOLEAN) {
      known.putAll(codes.getOrDefault(BOOLEAN, Map.of()));
    } else if (!field.allowed().isEmpty()) {
      known.putAll(codes.getOrDefault(field.name(), Map.of()));
      known.values().retainAll(field.allowed());
      field.allowed().forEach(code -> known.put(Key.of(code), code));
    }
    return known;
  }
}
