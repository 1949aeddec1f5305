package id.pantau.dataset;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@code datapackage.json}: Data Package v2 with Pantau's own {@code pantau} property. */
public final class DataPackageReader {

  private final ObjectMapper json = JsonMapper.builder().build();

  /**
   * Reads a descriptor.
   *
   * @param descriptor the bytes of a {@code datapackage.json}; the caller closes it
   * @throws IllegalArgumentException when something in it is not understood
   */
  public DataPackage read(InputStream descriptor) {
    JsonNode root = json.readTree(descriptor);
    return new DataPackage(
        text(root, "name"),
        text(root, "title"),
        text(root.path("pantau"), "title_en"),
        Origin.valueOf(text(root.path("pantau"), "origin")),
        joined(root.path("sources")),
        joined(root.path("licenses")),
        each(root.path("resources")).map(this::resource).toList());
  }

  private static String joined(JsonNode nodes) {
    return each(nodes)
        .map(node -> (titled(node) + " " + node.path("path").asString("")).strip())
        .collect(Collectors.joining("; "));
  }

  private static String titled(JsonNode node) {
    return node.path("title").asString(node.path("name").asString(""));
  }

  private Resource resource(JsonNode node) {
    JsonNode schema = node.path("schema");
    return new Resource(
        text(node, "name"),
        text(node, "path"),
        node.path("dialect").path("delimiter").asString(",").charAt(0),
        hash(node),
        each(schema.path("fields")).map(this::field).toList(),
        strings(schema.path("primaryKey")),
        each(schema.path("foreignKeys")).map(key -> foreignKey(key, text(node, "name"))).toList(),
        strings(node.path("pantau").path("regions")),
        reportKey(node.path("pantau").path("report")));
  }

  private static @Nullable String hash(JsonNode node) {
    String hash = node.path("hash").asString("");
    return hash.isEmpty() ? null : hash.replaceFirst("^sha256:", "");
  }

  private Field field(JsonNode node) {
    JsonNode constraints = node.path("constraints");
    return new Field(
        text(node, "name"),
        FieldType.parse(text(node, "type")),
        constraints.path("required").asBoolean(false),
        constraints.path("unique").asBoolean(false),
        constraints.has("pattern") ? Pattern.compile(text(constraints, "pattern")) : null,
        strings(constraints.path("enum")),
        number(constraints, "minimum"),
        number(constraints, "maximum"),
        optional(node.path("pantau"), "default"));
  }

  private static @Nullable BigDecimal number(JsonNode node, String name) {
    return node.has(name) ? new BigDecimal(node.get(name).asString()) : null;
  }

  private static ForeignKey foreignKey(JsonNode node, String self) {
    JsonNode reference = node.path("reference");
    String resource = reference.path("resource").asString("");
    return new ForeignKey(
        strings(node.path("fields")),
        resource.isEmpty() ? self : resource,
        strings(reference.path("fields")));
  }

  private static ReportKey reportKey(JsonNode node) {
    return node.isMissingNode()
        ? ReportKey.WHOLE
        : new ReportKey(optional(node, "office"), optional(node, "day"));
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asString() : null;
  }

  private static String text(JsonNode node, String name) {
    if (!node.hasNonNull(name)) {
      throw new IllegalArgumentException("the data package has no \"" + name + "\"");
    }
    return node.get(name).asString();
  }

  private static List<String> strings(JsonNode node) {
    return node.isString()
        ? List.of(node.asString())
        : each(node).map(value -> value.asString()).toList();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
