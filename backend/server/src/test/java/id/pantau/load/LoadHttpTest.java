package id.pantau.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.server.PantauServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a folder of its own, since it changes what others count. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoadHttpTest {

  @TempDir static Path folder;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @LocalServerPort private int port;

  private HttpResponse<String> post(String name, String csv, Map<String, String> fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder();
    fields.forEach(
        (field, value) ->
            body.append(
                "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(field, value)));
    body.append(
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--limit--\r\n"
            .formatted(name, csv));
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/loads"))
            .header("Content-Type", "multipart/form-data; boundary=limit")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString(), UTF_8)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void takesTheRightReportsAndHandsBackTheOthers() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post(
            "activations.csv",
            HEADER
                + "2024-07-01,167301,167301,,OFFICE,3\n"
                + "2024-07-01,167201,167201,,OFFICE,-4\n"
                + "2024-07-01,167201,167201,,OFFICE,5\n",
            Map.of("manifest", "{\"rows\": 3, \"totals\": {\"people\": 4}}"));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode report = json(answer);
    assertThat(report.path("acceptedReports").asInt()).isEqualTo(1);
    assertThat(report.path("refusedReports").asInt()).isEqualTo(1);
    assertThat(report.path("version").asLong()).isPositive();
    assertThat(report.at("/findings/0/rule").asString()).isEqualTo("MINIMUM");
    assertThat(report.at("/findings/0/first/0/row").asInt()).isEqualTo(3);
    HttpResponse<String> held =
        send(
            HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + report.path("held").asString())));
    assertThat(held.body().lines())
        .hasSize(3)
        .contains("2024-07-01,167201,167201,,OFFICE,-4,people: MINIMUM");
  }

  @Test
  void aFileThatWasCutOffIsRefusedWhole() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post(
            "activations.csv",
            HEADER + "2024-07-02,167301,167301,,OFFICE,3\n",
            Map.of("manifest", "{\"rows\": 30}"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/errors/0/message").asString())
        .contains("it has 1 rows, the control total says 30");
  }

  @Test
  void whatItIsMustBeSaid() throws IOException, InterruptedException {
    HttpResponse<String> unlike = post("data.csv", "a,b\n1,2\n", Map.of());
    assertThat(unlike.statusCode()).isEqualTo(422);
    assertThat(json(unlike).at("/errors/0/extensions/refusal").asString())
        .isEqualTo("NO_HEADING_ROW");
    var odd = new LinkedHashMap<String, String>();
    odd.put("dataset", "activations");
    odd.put("manifest", "{\"rows\": \"many\"}");
    HttpResponse<String> answer = post("data.csv", HEADER, odd);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/errors/0/message").asString())
        .contains("the manifest cannot be read", "write it as");
  }

  @Test
  void onlyWhatWasHeldBackCanBeFetched() throws IOException, InterruptedException {
    for (String id : new String[] {"..%2F..%2Fpantau", "00000000-0000-0000-0000-000000000000"}) {
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/api/loads/" + id + "/held.csv")));
      assertThat(answer.statusCode()).isIn(400, 404);
    }
  }
}
