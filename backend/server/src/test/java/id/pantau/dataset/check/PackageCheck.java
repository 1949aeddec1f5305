package id.pantau.dataset.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An independent reading of a data package: what in its files breaks its own descriptor. Shares no
 * code with the product's reader, so that both would have to be wrong in the same way.
 */
public final class PackageCheck {
  private final Path folder;
  private final Map<String, JsonNode> resources = new LinkedHashMap<>();
  private final Map<String, TableCheck> tables = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  private PackageCheck(Path descriptor, Path folder) {
    this.folder = folder;
    JsonNode root = JsonMapper.shared().readTree(descriptor);
    root.path("resources").forEach(each -> resources.put(each.path("name").asString(), each));
  }

  /** Checks the files beside a descriptor; a resource without a digest may be absent. */
  public static List<String> violations(Path descriptor) throws IOException {
    return violations(descriptor, descriptor.toAbsolutePath().getParent());
  }

  /** Checks the files of another folder against a descriptor. */
  public static List<String> violations(Path descriptor, Path folder) throws IOException {
    PackageCheck check = new PackageCheck(descriptor, folder);
    for (JsonNode resource : check.resources.values()) {
      check.resource(resource);
    }
    check.resources.values().forEach(check::foreignKeys);
    return check.violations;
  }

  private void resource(JsonNode resource) throws IOException {
    Path file = folder.resolve(resource.path("path").asString());
    if (!Files.exists(file)) {
      absent(resource);
      return;
    }
    digest(resource, file);
    TableCheck table = new TableCheck(resource);
    table.read(file);
    violations.addAll(table.violations());
    tables.put(resource.path("name").asString(), table);
  }

  private void absent(JsonNode resource) {
    if (resource.has("hash")) {
      violations.add(resource.path("name").asString() + ": no file");
    }
  }

  private void digest(JsonNode resource, Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    expect(resource, "bytes", Integer.toString(content.length));
    expect(resource, "hash", "sha256:" + HexFormat.of().formatHex(sha256().digest(content)));
  }

  private void expect(JsonNode resource, String property, String actual) {
    String name = resource.path("name").asString();
    if (resource.has(property) && !resource.path(property).asString().equals(actual)) {
      violations.add("%s: %s should be %s".formatted(name, property, actual));
    }
  }

  private void foreignKeys(JsonNode resource) {
    TableCheck table = tables.get(resource.path("name").asString());
    if (table != null) {
      resource.path("schema").path("foreignKeys").forEach(key -> foreignKey(table, key));
    }
  }

  private void foreignKey(TableCheck table, JsonNode key) {
    JsonNode reference = key.path("reference");
    TableCheck target = tables.get(reference.path("resource").asString());
    TreeSet<String> orphans = new TreeSet<>(table.column(key.path("fields").path(0).asString()));
    orphans.removeAll(target.column(reference.path("fields").path(0).asString()));
    if (!orphans.isEmpty()) {
      violations.add("foreign key %s: %s".formatted(key, orphans));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
