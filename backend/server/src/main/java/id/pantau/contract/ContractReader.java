package id.pantau.contract;

import de.siegmar.fastcsv.reader.CsvReader;
import id.pantau.dataset.DataPackageReader;
import id.pantau.dataset.Field;
import id.pantau.dataset.Resource;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the contract with its words, which the checks of files do not need. */
final class ContractReader {

  private final AcceptedWords accepted = new AcceptedWords();

  List<Table> read(byte[] descriptor) {
    JsonNode words = JsonMapper.shared().readTree(descriptor).path("resources");
    List<Resource> resources =
        new DataPackageReader().read(new ByteArrayInputStream(descriptor)).resources();
    return IntStream.range(0, resources.size())
        .mapToObj(i -> table(resources.get(i), words.path(i)))
        .toList();
  }

  private Table table(Resource resource, JsonNode node) {
    JsonNode fields = node.path("schema").path("fields");
    List<Column> columns =
        IntStream.range(0, resource.fields().size())
            .mapToObj(i -> column(resource, resource.fields().get(i), fields.path(i)))
            .toList();
    return new Table(
        resource, words(node, "title"), words(node, "description"), columns, examples(resource));
  }

  private Column column(Resource resource, Field field, JsonNode node) {
    Words title = words(node, "title");
    List<String> headings =
        accepted.headings(resource, field).stream()
            .filter(heading -> !heading.equalsIgnoreCase(title.indonesian()))
            .toList();
    return new Column(
        field,
        title,
        words(node, "description"),
        unit(node.path("pantau")),
        headings,
        accepted.choices(field));
  }

  private static @Nullable Words unit(JsonNode node) {
    return node.hasNonNull("unit") ? words(node, "unit") : null;
  }

  private static Words words(JsonNode node, String property) {
    return new Words(node.path(property).asString(), node.path(property + "_en").asString());
  }

  private static List<List<String>> examples(Resource resource) {
    return CsvReader.builder().ofCsvRecord(ContractFiles.text(resource.path())).stream()
        .skip(1)
        .map(row -> List.copyOf(row.getFields()))
        .toList();
  }
}
