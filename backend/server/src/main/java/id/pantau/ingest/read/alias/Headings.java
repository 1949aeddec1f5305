package id.pantau.ingest.read.alias;

import id.pantau.dataset.Field;
import id.pantau.dataset.Resource;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The heading row of a file.
 *
 * @param source the file's name, in words
 * @param cells of the row, blank ones included
 * @param office whether the sender said which office it is
 */
public record Headings(String source, List<String> cells, Declared office) {

  /** What the sender said beside the file. */
  public enum Declared {
    OFFICE,
    NOTHING
  }

  public Headings {
    cells = List.copyOf(cells);
  }

  /**
   * How many cells mean something in a dataset, if that is at least two and half of those filled.
   */
  public static int understood(Aliases aliases, List<Resource> resources, List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    int most = resources.stream().mapToInt(each -> count(aliases, each, filled)).max().orElse(0);
    return most >= 2 && 2 * most >= filled.size() ? most : 0;
  }

  private static int count(Aliases aliases, Resource resource, List<String> cells) {
    return (int) cells.stream().filter(cell -> aliases.meaning(resource, cell).isPresent()).count();
  }

  /**
   * Maps the columns to the fields of a dataset.
   *
   * @throws RefusedFileException when a heading stands twice, or two mean the same field
   */
  public Mapping map(Aliases aliases, Resource resource) {
    refuseDuplicates();
    Map<String, List<MappedColumn>> byField = byField(aliases, resource);
    var chosen = new TreeMap<Integer, MappedColumn>();
    byField.forEach(
        (field, columns) -> {
          MappedColumn column = theOne(field, columns);
          chosen.put(column.index(), column);
        });
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!chosen.containsKey(i) && !cells.get(i).isBlank() && !isOurs(cells.get(i))) {
        unused.add(cells.get(i).strip());
      }
    }
    return mapping(aliases, resource, List.copyOf(chosen.values()), unused);
  }

  /** Written by Pantau, to tell it something when the file comes back. */
  private static boolean isOurs(String heading) {
    return HeldColumn.is(heading) || OriginColumn.is(heading);
  }

  /** The columns of the sender. */
  long own() {
    return cells.stream().filter(cell -> !isOurs(cell)).count();
  }

  private void refuseDuplicates() {
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      if (!cell.isBlank() && !seen.add(Key.of(cell))) {
        throw new RefusedFileException(
            Refusal.DUPLICATE_HEADING,
            source,
            "the heading \"%s\" stands twice; name every column once".formatted(cell.strip()));
      }
    }
  }

  private Map<String, List<MappedColumn>> byField(Aliases aliases, Resource resource) {
    var byField = new LinkedHashMap<String, List<MappedColumn>>();
    for (int i = 0; i < cells.size(); i++) {
      int index = i;
      String heading = cells.get(i);
      Optional<Meaning> meaning =
          heading.isBlank() ? Optional.empty() : aliases.meaning(resource, heading);
      meaning.ifPresent(
          found ->
              byField
                  .computeIfAbsent(found.field(), key -> new ArrayList<>())
                  .add(new MappedColumn(index, heading.strip(), found.field(), found.how())));
    }
    return byField;
  }

  /** Of {@code Kode kecamatan} beside {@code Kecamatan} the code is meant. */
  private MappedColumn theOne(String field, List<MappedColumn> columns) {
    if (columns.size() == 1) {
      return columns.getFirst();
    }
    for (var preferred :
        List.of(
            columns.stream().filter(column -> column.how() == How.EXACT).toList(),
            columns.stream().filter(c -> Key.of(c.heading()).startsWith("kode")).toList())) {
      if (preferred.size() == 1) {
        return preferred.getFirst();
      }
    }
    throw new RefusedFileException(
        Refusal.HEADINGS_COLLIDE,
        source,
        "the headings %s all mean \"%s\"; keep one of them"
            .formatted(
                columns.stream()
                    .map(column -> '"' + column.heading() + '"')
                    .collect(Collectors.joining(", ")),
                field));
  }

  private Mapping mapping(
      Aliases aliases, Resource resource, List<MappedColumn> columns, List<String> unused) {
    Set<String> filled = columns.stream().map(MappedColumn::field).collect(Collectors.toSet());
    var missing = new ArrayList<Missing>();
    var required = new ArrayList<String>();
    for (Field field : resource.fields()) {
      if (!filled.contains(field.name())) {
        String value = aliases.defaultOf(resource, field.name()).orElse(null);
        missing.add(new Missing(field.name(), value));
        if (value == null && field.required() && !isDeclared(resource, field)) {
          required.add(field.name());
        }
      }
    }
    return new Mapping(
        resource, columns, unused, missing, required, OriginColumn.origin(cells).orElse(null));
  }

  /** The office's own code can stand for a column of offices, never for one of districts. */
  private boolean isDeclared(Resource resource, Field field) {
    return office == Declared.OFFICE && isOffice(resource, field);
  }

  /** Whether a field is the office of a report and takes a four-digit code. */
  public static boolean isOffice(Resource resource, Field field) {
    return field.name().equals(resource.reportKey().office())
        && field.pattern() != null
        && field.pattern().matcher("1101").matches();
  }
}
