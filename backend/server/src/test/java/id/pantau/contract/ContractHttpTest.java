package id.pantau.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import id.pantau.testing.Upload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractHttpTest extends BundledPantau {

  private static final Path FILES = Path.of("..", "..", "datasets", "contract");

  @TempDir private Path folder;
  @LocalServerPort private int port;

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
  void peopleGetAPageThatNamesEveryColumnInBothLanguages(String accept)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get("/contract", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    String page = text(answer);
    assertThat(page).contains("Kontrak data", "Data contract");
    JsonNode contract = JsonMapper.shared().readTree(FILES.resolve("datapackage.json"));
    for (JsonNode resource : contract.path("resources")) {
      assertThat(page).contains(resource.path("description").asString());
      for (JsonNode field : resource.at("/schema/fields")) {
        assertThat(page)
            .contains(
                "<code>" + field.path("name").asString() + "</code>",
                field.path("title").asString(),
                field.path("title_en").asString(),
                escaped(field.path("description").asString()),
                escaped(field.path("description_en").asString()));
        field.at("/constraints/enum").forEach(code -> assertThat(page).contains(code.asString()));
      }
    }
  }

  private static String escaped(String words) {
    return words.replace("'", "&#39;").replace("\"", "&quot;");
  }

  @Test
  void aPageOfItsOwnLoadsNothingFromElsewhere() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get("/contract");
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(text(answer)).doesNotContain("style=\"", "<script", "http://", "https://fonts");
    assertThat(header(get("/contract/contract.css"), "Content-Type")).startsWith("text/css");
  }

  @Test
  void programsGetTheDataPackageAsItStands() throws IOException, InterruptedException {
    byte[] file = Files.readAllBytes(FILES.resolve("datapackage.json"));
    HttpResponse<byte[]> named = get("/contract/datapackage.json");
    HttpResponse<byte[]> asked = get("/contract", "Accept", "application/json");
    for (HttpResponse<byte[]> answer : List.of(named, asked)) {
      assertThat(header(answer, "Content-Type")).startsWith("application/json");
      assertThat(answer.body()).isEqualTo(file);
    }
    assertThat(header(asked, "Content-Location")).isEqualTo("/contract/datapackage.json");
    JsonNode resources = JsonMapper.shared().readTree(file).path("resources");
    for (JsonNode resource : resources) {
      String path = resource.path("path").asString();
      assertThat(get("/contract/" + path).body())
          .isEqualTo(Files.readAllBytes(FILES.resolve(path)));
    }
  }

  static Stream<String> datasets() {
    return new Contract().tables().stream().map(Table::name);
  }

  /** Whoever tries the examples on a fresh Pantau must see them accepted. */
  @ParameterizedTest
  @MethodSource("datasets")
  void everyExampleAndEveryTemplateFilledInIsRightAsItStands(String dataset)
      throws IOException, InterruptedException {
    Table table = new Contract().table(dataset).orElseThrow();
    for (byte[] file :
        List.of(
            get("/contract/" + dataset + "/example.csv").body(),
            TemplateBook.filled(table, table.examples()))) {
      JsonNode answer = examined(file);
      assertThat(answer.path("dataset").asString()).isEqualTo(dataset);
      assertThat(answer.path("refusedReports").asInt()).isZero();
      assertThat(answer.path("acceptedReports").asInt()).isPositive();
      assertThat(answer.path("findings")).noneMatch(ContractHttpTest::refuses);
    }
  }

  private static boolean refuses(JsonNode finding) {
    return finding.path("severity").asString().equals("REFUSES");
  }

  /** Sends a file to be looked at only, and has it forgotten again. */
  private JsonNode examined(byte[] file) throws IOException, InterruptedException {
    URI loads = URI.create("http://127.0.0.1:" + port + "/api/loads");
    HttpResponse<byte[]> answer =
        send(new Upload("laporan", file, Map.of("acceptance", "NOTHING")).request(loads));
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    URI load = URI.create(loads + "/" + json.path("id").asString());
    assertThat(send(HttpRequest.newBuilder(load).DELETE()).statusCode()).isEqualTo(204);
    return json;
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void anExampleIsAFileToKeep() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get("/contract/activations/example.csv");
    assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(header(answer, "Content-Disposition")).contains("activations.csv");
    assertThat(text(answer)).startsWith("date,service_district_code,");
  }

  @Test
  void aTemplateIsAWorkbookWithoutExamplesOnItsFirstSheet()
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get("/contract/activations/template.xlsx");
    assertThat(header(answer, "Content-Type"))
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(part(answer.body(), "xl/worksheets/sheet1.xml"))
        .contains("<dataValidation ", "'Pilihan'!$", "ySplit=\"4\"")
        .doesNotContain("<row r=\"5\"");
    assertThat(part(answer.body(), "xl/workbook.xml"))
        .contains("name=\"Aktivasi IKD\"", "name=\"Petunjuk\"", "state=\"hidden\"");
  }

  private String part(byte[] book, String name) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), book);
    try (var zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/contract",
        "/contract/datapackage.json",
        "/contract/visits/example.csv",
        "/contract/visits/template.xlsx"
      })
  void whatHasNotChangedIsNotSentAgain(String path) throws IOException, InterruptedException {
    String tag = header(get(path), "ETag");
    HttpResponse<byte[]> again = get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/contract/nothing/template.xlsx", "/contract/examples/nothing.csv"})
  void anUnknownDatasetIsAnsweredWithThoseThereAre(String path)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(text(answer)).contains("NOT_FOUND", "activations", "visits");
  }

  @Test
  void noPathLeadsOutOfTheContract() throws IOException, InterruptedException {
    assertThat(get("/contract/..%2Fregions/example.csv").statusCode()).isEqualTo(400);
  }
}
