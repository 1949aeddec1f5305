package id.pantau.dataset;

import static com.networknt.schema.SpecificationVersion.DRAFT_2020_12;
import static com.networknt.schema.SpecificationVersion.DRAFT_4;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pantau.dataset.check.Bundled;
import id.pantau.dataset.check.PackageCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every bundled data package keeps to the standard, to our own rules and to its own schema. */
class DatapackagesTest {
  private static final Schema DATA_PACKAGE = profile("frictionless/data-package.json", DRAFT_4);
  private static final Schema TABLE_SCHEMA = profile("frictionless/table-schema.json", DRAFT_4);
  private static final Schema PANTAU = profile("pantau-data-package.json", DRAFT_2020_12);

  @Test
  void allAreFound() {
    assertThat(packages())
        .extracting(Path::getFileName)
        .extracting(Path::toString)
        .containsExactly("calendar", "contract", "regions", "sample", "stated-figures", "targets");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void descriptorFollowsTheOfficialProfile(Path folder) {
    JsonNode descriptor = descriptor(folder);
    assertThat(DATA_PACKAGE.validate(descriptor)).isEmpty();
    for (JsonNode resource : descriptor.path("resources")) {
      assertThat(TABLE_SCHEMA.validate(resource.path("schema"))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void descriptorFollowsOurProfile(Path folder) {
    assertThat(PANTAU.validate(descriptor(folder))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void reportColumnsExist(Path folder) {
    for (JsonNode resource : descriptor(folder).path("resources")) {
      List<String> names = new ArrayList<>();
      resource.path("schema").path("fields").forEach(each -> names.add(text(each, "name")));
      for (JsonNode column : resource.path("pantau").path("report")) {
        assertThat(column.isNull() || names.contains(column.asString())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void filesAgreeWithSizeDigestAndSchema(Path folder) throws IOException {
    assertThat(PackageCheck.violations(folder.resolve("datapackage.json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void readmeSaysWhatARowIs(Path folder) throws IOException {
    String readme = Files.readString(folder.resolve("README.md")).toLowerCase(Locale.ROOT);
    assertThat(readme).contains("one row per", "unit", "licence");
  }

  @Test
  void aDescriptorWithoutResourcesIsRefused() {
    JsonNode empty = JsonMapper.shared().readTree("{\"name\": \"Not A Name\"}");
    assertThat(DATA_PACKAGE.validate(empty)).isNotEmpty();
    assertThat(PANTAU.validate(empty)).isNotEmpty();
    assertThat(TABLE_SCHEMA.validate(empty)).isNotEmpty();
  }

  static List<Path> packages() {
    return Bundled.packages();
  }

  private static JsonNode descriptor(Path folder) {
    return JsonMapper.shared().readTree(folder.resolve("datapackage.json"));
  }

  private static String text(JsonNode node, String property) {
    return node.path(property).asString();
  }

  private static Schema profile(String name, SpecificationVersion version) {
    try (InputStream in = DatapackagesTest.class.getResourceAsStream(name)) {
      return SchemaRegistry.withDefaultDialect(version).getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
