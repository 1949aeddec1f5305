package id.pantau.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LoadHttpTest extends LoadingServer {

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
    HttpResponse<String> held = get(report.path("held").asString());
    assertThat(held.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("activations.csv.held.csv");
    assertThat(held.body().lines())
        .hasSize(3)
        .contains(
            "2024-07-01,167201,167201,,OFFICE,-4,people: terlalu kecil / too small (MINIMUM)");
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
    assertThat(ask("{ loads(first: 1) { nodes { source verdict refusal batch { id } } } }"))
        .hasToString(
            "{\"data\":{\"loads\":{\"nodes\":[{\"source\":\"activations.csv\",\"verdict\":\"REFUSED\",\"refusal\":\"CONTROL_TOTAL\",\"batch\":null}]}}}");
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
      HttpResponse<String> answer = get("/api/loads/" + id + "/held.csv");
      assertThat(answer.statusCode()).isIn(400, 404);
    }
  }
}
