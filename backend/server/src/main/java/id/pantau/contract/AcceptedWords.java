package id.pantau.contract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Key;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What offices may write for headings and codes, as they write it. The readers match files against
 * the same tables; a test holds the two together.
 */
final class AcceptedWords {

  private static final String ANY_DATASET = "*";
  private static final String ANY_BOOLEAN = "*boolean";

  private final List<NamedCsvRecord> headings = table("headings.csv");
  private final List<NamedCsvRecord> codes = table("codes.csv");

  private static List<NamedCsvRecord> table(String name) {
    return CsvReader.builder().ofNamedCsvRecord(ContractFiles.text("aliases/" + name)).stream()
        .toList();
  }

  /** The headings that mean a field of a dataset. */
  List<String> headings(Resource resource, Field field) {
    Set<String> elsewhere = meaningSomethingElse(resource, field);
    return headings.stream()
        .filter(row -> row.getField("field").equals(field.name()))
        .filter(row -> isOf(resource, row) || isOfAny(row))
        .map(row -> row.getField("heading"))
        .filter(heading -> !elsewhere.contains(Key.of(heading)))
        .distinct()
        .toList();
  }

  /** A dataset's own headings go before those of every dataset. */
  private Set<String> meaningSomethingElse(Resource resource, Field field) {
    return headings.stream()
        .filter(row -> isOf(resource, row) && !row.getField("field").equals(field.name()))
        .map(row -> Key.of(row.getField("heading")))
        .collect(Collectors.toSet());
  }

  private static boolean isOf(Resource resource, NamedCsvRecord row) {
    return row.getField("dataset").equals(resource.name());
  }

  private static boolean isOfAny(NamedCsvRecord row) {
    return row.getField("dataset").equals(ANY_DATASET);
  }

  /** The values of a field, each with the word that stands first for it. */
  List<Choice> choices(Field field) {
    return field.type() == FieldType.BOOLEAN
        ? List.of(choice(ANY_BOOLEAN, "true"), choice(ANY_BOOLEAN, "false"))
        : field.allowed().stream().map(code -> choice(field.name(), code)).toList();
  }

  private Choice choice(String field, String code) {
    return codes.stream()
        .filter(row -> row.getField("field").equals(field) && row.getField("code").equals(code))
        .map(row -> new Choice(code, row.getField("text")))
        .findFirst()
        .orElse(new Choice(code, code));
  }
}
