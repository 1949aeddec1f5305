package id.pantau.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.lake.Lake;
import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import id.pantau.warehouse.Warehouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports over HTTP, read back by other tools. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExportHttpTest {

  private static final String QUERY =
      "{ aggregate(measures: [ACTIVATED, SHARE_OF_TARGET], by: [REGENCY, MONTH], where: {within: \"16\"}, from: \"2023-10-01\", to: \"2023-12-31\") { totalCount } }";

  @TempDir static Path folder;

  @LocalServerPort private int port;
  @Autowired private Warehouse warehouse;
  @Autowired private Lake lake;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  private HttpResponse<byte[]> get(String query, String more)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://127.0.0.1:%d/api/export?query=%s%s"
                            .formatted(port, URLEncoder.encode(query, UTF_8), more)))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> post(Map<String, Object> asked)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/export".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(asked)))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static List<String> lines(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
    return new String(answer.body(), UTF_8).lines().toList();
  }

  private static List<String> observed(List<String> lines) {
    return lines.stream().filter(line -> line.contains(",OBSERVED,")).toList();
  }

  @Test
  void csvIsTheWholeAnswerForToolsThatOnlyKnowLinks() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(QUERY, "");
    List<String> lines = lines(answer);
    assertThat(lines.getFirst())
        .isEqualTo(
            "\uFEFFregency_code,regency_name,first_day,last_day,activated,activated_status,activated_origin,activated_reported,activated_expected,share_of_target,share_of_target_numerator,share_of_target_denominator,share_of_target_basis,share_of_target_status,share_of_target_origin,share_of_target_reported,share_of_target_expected");
    assertThat(lines).hasSize(1 + 17 * 3);
    assertThat(lines.get(1)).startsWith("1601,Kabupaten Ogan Komering Ulu,2023-10-01,2023-10-31,");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("pantau-activated-16-v", ".csv");
    assertThat(answer.headers().firstValue("X-Pantau-Data-Version").orElseThrow())
        .isNotEqualTo("0");
  }

  @Test
  void semicolonsComeWithDecimalCommas() throws IOException, InterruptedException {
    String query =
        "{ aggregate(measures: [SHARE_OF_BASE], by: [REGENCY], where: {within: \"1673\"}, to: \"2023-11-02\", basis: ELIGIBLE) { totalCount } }";
    assertThat(lines(get(query, "&delimiter=%3B")).get(1))
        .isEqualTo(
            "1673;Kota Lubuklinggau;2023-11-02;0,02389667589203345;4015;168015;ELIGIBLE;OBSERVED;PUBLISHED;1;1");
  }

  @Test
  void arrowAndParquetSayWhatCsvSays() throws IOException, InterruptedException, SQLException {
    List<String> csv = lines(get(QUERY, ""));
    var arrow = new ArrayList<String>();
    try (var memory = new RootAllocator();
        var reader =
            new ArrowStreamReader(
                new ByteArrayInputStream(post(Map.of("query", QUERY, "format", "arrow")).body()),
                memory)) {
      while (reader.loadNextBatch()) {
        var root = reader.getVectorSchemaRoot();
        for (int row = 0; row < root.getRowCount(); row++) {
          arrow.add(
              root.getVector("regency_code").getObject(row)
                  + " "
                  + root.getVector("activated").getObject(row));
        }
      }
    }
    Path file = Files.write(folder.resolve("x.parquet"), get(QUERY, "&format=parquet").body());
    var parquet = new ArrayList<String>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            duck.createStatement()
                .executeQuery("SELECT regency_code, activated FROM '%s'".formatted(file))) {
      while (rows.next()) {
        parquet.add(rows.getString(1) + " " + rows.getObject(2));
      }
    }
    assertThat(arrow).hasSize(csv.size() - 1).isEqualTo(parquet);
    for (int i = 1; i < csv.size(); i++) {
      String[] cells = csv.get(i).split(",", -1);
      String number = cells[4].isEmpty() ? "null" : Double.valueOf(cells[4]).toString();
      assertThat(arrow.get(i - 1)).isEqualTo(cells[0] + " " + number);
    }
  }

  /** What DuckDB makes of the stream as it came. */
  @Test
  void duckDbReadsArrow() throws IOException, InterruptedException, SQLException {
    byte[] answer = get(QUERY, "&format=arrow").body();
    try (var memory = new RootAllocator();
        var reader = new ArrowStreamReader(new ByteArrayInputStream(answer), memory);
        var stream = ArrowArrayStream.allocateNew(memory);
        DuckDBConnection duck = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
      Data.exportArrayStream(memory, reader, stream);
      duck.registerArrowStream("answer", stream);
      try (ResultSet row =
          duck.createStatement()
              .executeQuery(
                  "SELECT count(*), count(DISTINCT regency_code), min(first_day), sum(activated) FROM answer")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getInt(1)).isEqualTo(17 * 3);
        assertThat(row.getInt(2)).isEqualTo(17);
        assertThat(row.getObject(3, LocalDate.class)).isEqualTo("2023-10-01");
        assertThat(row.getDouble(4)).isEqualTo(activated()).isPositive();
      }
    }
  }

  private double activated() throws IOException, InterruptedException {
    return lines(get(QUERY, "")).stream()
        .skip(1)
        .map(line -> line.split(",", -1)[4])
        .filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble)
        .sum();
  }

  @Test
  void aWorkbookSaysWhatItIs() throws IOException, InterruptedException {
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(get(QUERY, "&format=xlsx").body()))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(1 + 17 * 3);
      assertThat(rows.get(1).getCellText(1)).isEqualTo("Kabupaten Ogan Komering Ulu");
      assertThat(about(book)).contains(QUERY, "Aktivasi", "Versi data", "share_of_target");
    }
  }

  private static String about(ReadableWorkbook book) throws IOException {
    return String.join(
        "\n",
        book.getSheet(1).orElseThrow().read().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .collect(Collectors.joining("|")))
            .toList());
  }

  /** A variable's name says nothing to whoever opens the file. */
  @Test
  void aWorkbookSaysWhatTheVariablesWere() throws IOException, InterruptedException {
    String query =
        "query($r: RegionCode!, $day: Date) { aggregate(measures: [SHARE_OF_TARGET], by: [REGENCY], where: {within: $r, channels: [OFFICE]}, to: $day) { totalCount } }";
    Map<String, Object> variables = Map.of("r", "16", "day", "2023-11-02");
    HttpResponse<byte[]> refused =
        post(Map.of("query", query, "variables", variables, "format", "xlsx"));
    assertThat(new String(refused.body(), UTF_8)).contains("SHARE_OF_TARGET cannot");
    HttpResponse<byte[]> answer =
        post(
            Map.of(
                "query",
                query.replace(", channels: [OFFICE]", ""),
                "variables",
                variables,
                "format",
                "xlsx"));
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertThat(about(book))
          .contains(
              "Wilayah / region|16",
              "Menurut / by|regency",
              "Tempat / role|REGISTERED",
              "Sampai / to|2023-11-02",
              "Posisi per / levels as of|2023-11-02",
              "Dasar / basis|menurut target wilayah");
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.getFirst().stream().map(Cell::getText))
          .contains("as_of", "share_of_target_basis");
      int basis =
          rows.getFirst().stream().map(Cell::getText).toList().indexOf("share_of_target_basis");
      assertThat(rows.get(1).getCellText(basis)).isEqualTo(basis("1601"));
      assertThat(rows).hasSize(18);
    }
  }

  private String basis(String region) throws IOException, InterruptedException {
    return asked(
            "{ region(code: \"%s\") { progress(asOf: \"2023-11-02\") { basis } } }"
                .formatted(region))
        .at("/data/region/progress/basis")
        .asString();
  }

  @ParameterizedTest
  @CsvSource({"application/json, no json, 400", "text/csv, a;b, 415"})
  void aBodyThatIsNoneSaysSo(String type, String body, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/export".formatted(port)))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("BAD_INPUT", "this cannot be read; send JSON");
  }

  /** Before anything is written, so that it can still be said. */
  @Test
  void aSheetThatWouldNotHoldAllIsRefused() throws IOException, InterruptedException {
    String query =
        "{ aggregate(measures: [ACTIVATED], by: [DISTRICT, DAY], from: \"2022-01-01\", to: \"2023-12-31\") { totalCount } }";
    HttpResponse<byte[]> answer = get(query, "&format=xlsx");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), UTF_8))
        .contains("TOO_EXPENSIVE", "a sheet holds 1,048,575 rows");
  }

  @Test
  void aFormulaIsAText() throws IOException, InterruptedException {
    Upload.of("schools.csv", "npsn,name,kind,district_code\n99167301,=1+1,SMA,167301\n")
        .isTaken(port);
    Upload.of(
            "activations.csv",
            "date,service_district_code,registered_district_code,npsn,channel,people\n2023-11-06,167302,167302,99167301,SCHOOL_VISIT,5\n")
        .isTaken(port);
    String query =
        "{ aggregate(measures: [ACTIVATED], by: [SCHOOL], where: {within: \"1673\", schools: [\"99167301\"]}) { totalCount } }";
    assertThat(lines(get(query, "")).get(1)).startsWith("99167301,'=1+1,");
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(get(query, "&format=xlsx").body()))) {
      Row row = book.getFirstSheet().read().get(1);
      assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellText(1)).isEqualTo("'=1+1");
    }
  }

  @Test
  void onlyWhatChangedSinceAVersion() throws IOException, InterruptedException {
    assertThat(lines(get(QUERY, "&since=0"))).hasSize(1 + 17 * 3);
    String allDays =
        "{ aggregate(measures: [ACTIVATED], by: [REGENCY, YEAR], where: {within: \"16\"}) { totalCount } }";
    assertThat(lines(get(allDays, "&since=0")))
        .containsAll(observed(lines(get(allDays, ""))))
        .anyMatch(line -> line.contains(",OBSERVED,"));
    long version =
        Long.parseLong(get(QUERY, "").headers().firstValue("X-Pantau-Data-Version").orElseThrow());
    assertThat(lines(get(QUERY, "&since=" + version))).hasSize(1);
    String csv =
        "date,service_district_code,registered_district_code,npsn,channel,people\n2023-11-05,167301,167301,,OFFICE,5\n";
    Upload.of("activations.csv", csv).isTaken(port);
    assertThat(lines(get(QUERY, "&since=" + version)))
        .hasSizeBetween(2, 3)
        .anyMatch(line -> line.startsWith("1673,Kota Lubuklinggau,2023-11-01"));
  }

  /** A newer day alone is no change of the regions that did not report it. */
  @Test
  void aNewDayChangesOnlyWhatWasReported() throws IOException, InterruptedException {
    String levels =
        "{ aggregate(measures: [ACTIVATED_TO_DATE], by: [REGENCY], where: {within: \"16\"}) { totalCount } }";
    assertThat(lines(get(levels, ""))).hasSize(1 + 17);
    long version = version();
    String csv =
        "date,service_district_code,registered_district_code,npsn,channel,people\n2024-09-03,167301,167301,,OFFICE,5\n";
    Upload.of("activations.csv", csv).isTaken(port);
    assertThat(lines(get(levels, "&since=" + version)))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("1673,Kota Lubuklinggau,2024-09-03,");
  }

  @Test
  void whatIsAskedOfARegionIsExportedToo() throws IOException, InterruptedException {
    String within = QUERY.replace("where: {within: \"16\"}, ", "");
    assertThat(lines(get("{ region(code: \"16\") " + within + " }", "")))
        .isEqualTo(lines(get(QUERY, "")));
  }

  /** A link on anybody's page must not change anything here, nor ask past the limits. */
  @Test
  void nothingElseIsRun() throws IOException, InterruptedException {
    long before = version();
    String undo = "mutation { undoBatch(id: \"%s\") { version } }".formatted(newestBatch());
    for (HttpResponse<byte[]> answer : List.of(get(undo, ""), post(Map.of("query", undo)))) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(new String(answer.body(), UTF_8))
          .contains("one `aggregate` and nothing beside it");
    }
    assertThat(version()).isEqualTo(before);
    long statements = warehouse.statements();
    String beside =
        "{ aggregate(measures: [VISITS]) { totalCount } ...more } fragment more on Query { region(code: \"16\") { children { progress { gap { value } } } } }";
    assertThat(get(beside, "").statusCode()).isEqualTo(400);
    assertThat(warehouse.statements()).isEqualTo(statements);
  }

  private long version() {
    return lake.current().version();
  }

  private String newestBatch() throws IOException, InterruptedException {
    return asked("{ batches(first: 1) { nodes { id } } }")
        .at("/data/batches/nodes/0/id")
        .asString();
  }

  private JsonNode asked(String query) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/graphql".formatted(port)))
                    .header("Content-Type", "application/json")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            JsonMapper.shared().writeValueAsString(Map.of("query", query))))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    return JsonMapper.shared().readTree(answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { dataVersion { version } }                           |             | one `aggregate` and nothing beside it
          { a: aggregate(measures: [VISITS]) { totalCount } b: aggregate(measures: [VISITS]) { totalCount } } | | one `aggregate` and nothing beside it
          { region(code: "16") { name aggregate(measures: [VISITS]) { totalCount } } } | | one `aggregate` and nothing beside it
          { region(code: "9999") { aggregate(measures: [VISITS]) { totalCount } } } | | no such region
          { aggregate(measures: [NOTHING]) { totalCount } }     |             | use one of POPULATION,
          { aggregate(measures: [VISITS], by: [CHANNEL]) { totalCount } } |   | VISITS cannot be told apart by CHANNEL
          { aggregate(measures: [VISITS]) { totalCount } }      | &format=pdf | ask for one of [arrow, parquet, csv, xlsx]
          { aggregate(measures: [VISITS]) { totalCount } }      | &delimiter=x | neither , nor ;
          { aggregate(measures: [VISITS]) { totalCount } }      | &since=99999 | the data versions go from 0
          { aggregate(measures: [VISITS]) { totalCount } }      | &since=abc  | since is a number
          ' '                                                   |             | there is no query
          """)
  void whatCannotBeExportedSaysWhy(String query, String more, String sentence)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(query, more == null ? "" : more);
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
    assertThat(error.path("message").asString()).contains(sentence);
    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_INPUT");
  }
}
