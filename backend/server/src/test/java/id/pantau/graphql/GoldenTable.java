package id.pantau.graphql;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Expected rows: columns parted by bars, each a field of a figure or of its node, {@code of} the
 * field of the query. One row a figure, or a node where it has none; null is empty.
 */
record GoldenTable(List<String> columns, List<List<String>> rows) {

  static GoldenTable read(Path file) throws IOException {
    List<List<String>> lines = Files.readAllLines(file).stream().map(GoldenTable::cells).toList();
    return new GoldenTable(lines.getFirst(), lines.subList(1, lines.size()));
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }

  /** The measures that have a value somewhere. */
  List<String> measures() {
    int measure = columns.indexOf("measure");
    int value = columns.indexOf("value");
    return rows.stream()
        .filter(row -> !row.get(value).isEmpty())
        .map(row -> row.get(measure))
        .toList();
  }

  /** The same columns of an answer. */
  List<List<String>> of(JsonNode data) {
    var found = new ArrayList<List<String>>();
    data.properties()
        .forEach(
            field ->
                field.getValue().at("/nodes").forEach(node -> add(field.getKey(), node, found)));
    return found;
  }

  private void add(String of, JsonNode node, List<List<String>> found) {
    if (node.has("figures")) {
      node.at("/figures").forEach(figure -> found.add(row(of, node, figure)));
    } else {
      found.add(row(of, node, node));
    }
  }

  private List<String> row(String of, JsonNode node, JsonNode figure) {
    return columns.stream()
        .map(column -> column.equals("of") ? of : text(cell(column, node, figure)))
        .toList();
  }

  private static JsonNode cell(String column, JsonNode node, JsonNode figure) {
    return Stream.of(figure.at("/" + column), figure.at("/figure/" + column), node.at("/" + column))
        .filter(each -> !each.isMissingNode())
        .findFirst()
        .orElse(figure.at("/nowhere"));
  }

  private static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isNumber()
        ? new BigDecimal(value.asString()).stripTrailingZeros().toPlainString()
        : value.asString();
  }
}
