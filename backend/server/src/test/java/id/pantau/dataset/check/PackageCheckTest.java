package id.pantau.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker can fail: one bad fixture for each rule, and a good one. */
class PackageCheckTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,x,A,2023-02-30,5| date",
        "1,x,A,2023-2-3,5| date",
        "1,,A,2023-02-03,5| required",
        "1,x,C,2023-02-03,5| enum",
        "12,x,A,2023-02-03,5| pattern",
        "1,x,A,2023-02-03,1.5| integer",
        "1,x,A,2023-02-03,-1| minimum",
        "1,x,A,2023-02-03,11| maximum",
        "1,x,A,2023-02-03| reading record",
        "2,x,A,2023-02-03,5| twice",
        ",x,A,2023-02-03,5| empty cell",
        "3,x,A,2023-02-03,7| unique",
        "4,nobody,A,2023-02-03,5| foreign key"
      })
  void aBadRowIsFound(String row, String rule) throws IOException {
    assertThat(violationsOf("\n" + row + "\n")).isNotEmpty().anyMatch(each -> each.contains(rule));
  }

  @Test
  void aGoodRowIsNot() throws IOException {
    assertThat(violationsOf("\n5,x,A,2024-02-29,5\n")).isEmpty();
  }

  @Test
  void aChangedFileIsFound() throws IOException {
    Path file = Files.writeString(temp.resolve("t.csv"), "code\n1\n");
    String descriptor =
        "{\"resources\":[{\"name\":\"t\",\"path\":\"t.csv\",\"bytes\":7,\"hash\":\"sha256:00\","
            + "\"schema\":{\"fields\":[{\"name\":\"code\",\"type\":\"string\"}]}}]}";
    Path at = Files.writeString(temp.resolve("datapackage.json"), descriptor);
    assertThat(file).hasSize(7);
    assertThat(PackageCheck.violations(at)).singleElement().asString().contains("hash should be");
  }

  private List<String> violationsOf(String row) throws IOException {
    Files.writeString(temp.resolve("t.csv"), "id,who,kind,day,n\n2,x,B,2023-12-31,7" + row);
    String descriptor =
        """
        {"resources": [{"name": "t", "path": "t.csv", "schema": {
          "fields": [
            {"name": "id", "type": "string", "constraints": {"pattern": "\\\\d"}},
            {"name": "who", "type": "string", "constraints": {"required": true}},
            {"name": "kind", "type": "string", "constraints": {"enum": ["A", "B"]}},
            {"name": "day", "type": "date"},
            {"name": "n", "type": "integer", "constraints": {"unique": true, "minimum": 0, "maximum": 10}}],
          "primaryKey": ["id"],
          "foreignKeys": [{"fields": ["who"], "reference": {"resource": "people", "fields": ["name"]}}]}},
         {"name": "people", "path": "people.csv", "schema": {"fields": [{"name": "name", "type": "string"}]}}]}
        """;
    Files.writeString(temp.resolve("people.csv"), "name\nx\n");
    return PackageCheck.violations(Files.writeString(temp.resolve("datapackage.json"), descriptor));
  }
}
