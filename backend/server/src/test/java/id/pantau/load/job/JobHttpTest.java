package id.pantau.load.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.load.LoadingServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class JobHttpTest extends LoadingServer {

  private static final String EXAMINE = "NOTHING";

  private static String oneRow(String day, int people) {
    return HEADER + day + ",167301,167301,,OFFICE," + people + "\n";
  }

  /** Asks until nothing more happens. */
  private JsonNode ended(String address) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode job = json(get(address));
      if (JobState.valueOf(job.path("state").asString()).ended()) {
        return job;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("it never ends");
  }

  private String examined(String csv) throws IOException, InterruptedException {
    HttpResponse<String> answer = post("activations.csv", csv, Map.of("acceptance", EXAMINE));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("version").isNull()).isTrue();
    return json(answer).path("id").asString();
  }

  @Test
  void whoDoesNotWaitIsToldWhereToAsk() throws IOException, InterruptedException {
    String csv = oneRow("2024-08-01", 3);
    HttpResponse<String> answer = post("activations.csv", csv, Map.of("wait", "false"));
    assertThat(answer.statusCode()).isEqualTo(202);
    String id = json(answer).path("id").asString();
    String address = answer.headers().firstValue("Location").orElseThrow();
    assertThat(address).isEqualTo("/api/loads/" + id);
    assertThat(json(answer).path("bytes").asInt()).isEqualTo(csv.length());
    JsonNode job = ended(address);
    assertThat(job.path("state").asString()).isEqualTo("DONE");
    assertThat(job.path("source").asString()).isEqualTo("activations.csv");
    assertThat(job.path("rows").asInt()).isEqualTo(1);
    assertThat(job.path("error").isNull()).isTrue();
    assertThat(job.at("/answer/id").asString()).isEqualTo(id);
    assertThat(job.at("/answer/version").asLong()).isPositive();
  }

  @Test
  void whyAFileWasRefusedCanBeAsked() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post(
            "activations.csv",
            oneRow("2024-08-02", 3),
            Map.of("wait", "false", "manifest", "{\"rows\": 30}"));
    assertThat(answer.statusCode()).isEqualTo(202);
    JsonNode job = ended("/api/loads/" + json(answer).path("id").asString());
    assertThat(job.path("state").asString()).isEqualTo("REFUSED");
    assertThat(job.path("answer").isNull()).isTrue();
    assertThat(job.at("/error/code").asString()).isEqualTo("REFUSED");
    assertThat(job.at("/error/refusal").asString()).isEqualTo("CONTROL_TOTAL");
    assertThat(job.at("/error/message").asString()).contains("1 rows", "30");
  }

  @Test
  void whatWasExaminedIsTakenWithoutBeingSentAgain() throws IOException, InterruptedException {
    String id = examined(oneRow("2024-08-03", 4));
    HttpResponse<String> taken =
        postForm("/api/loads/" + id + "/accept", "manifest=%7B%22rows%22%3A%201%7D");
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(json(taken).path("version").asLong()).isPositive();
    assertThat(json(taken).path("source").asString()).isEqualTo("activations.csv");
    assertThat(json(taken).path("id").asString()).isNotEqualTo(id);
    assertThat(json(get("/api/loads/" + id)).at("/answer/version").isNull()).isTrue();
    HttpResponse<String> again = postForm("/api/loads/" + id + "/accept", "");
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(json(again).at("/errors/0/message").asString()).contains("not kept");
  }

  @Test
  void whoeverTypedTheWrongTotalMayTryAgain() throws IOException, InterruptedException {
    String address = "/api/loads/" + examined(oneRow("2024-08-04", 5)) + "/accept";
    HttpResponse<String> wrong = postForm(address, "manifest=%7B%22rows%22%3A%207%7D");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(json(wrong).at("/errors/0/extensions/refusal").asString())
        .isEqualTo("CONTROL_TOTAL");
    assertThat(postForm(address, "manifest=nonsense").statusCode()).isEqualTo(400);
    HttpResponse<String> right = postForm(address, "wait=false&manifest=%7B%22rows%22%3A%201%7D");
    assertThat(right.statusCode()).isEqualTo(202);
    JsonNode job = ended(right.headers().firstValue("Location").orElseThrow());
    assertThat(job.at("/answer/version").asLong()).isPositive();
  }

  @Test
  void allOrNothingCanBeFollowedByWhatIsRight() throws IOException, InterruptedException {
    String id = examined(oneRow("2024-08-05", 5) + "2024-08-05,167201,167201,,OFFICE,-1\n");
    String address = "/api/loads/" + id + "/accept";
    HttpResponse<String> nothing = postForm(address, "acceptance=ALL_OR_NOTHING");
    assertThat(json(nothing).path("version").isNull()).isTrue();
    assertThat(json(nothing).path("taken").asBoolean()).isFalse();
    assertThat(json(nothing).path("held").isNull()).isTrue();
    assertThat(ask("{ loads(first: 1) { nodes { verdict acceptedReports refusedReports } } }"))
        .hasToString(
            "{\"data\":{\"loads\":{\"nodes\":[{\"verdict\":\"REFUSED\",\"acceptedReports\":0,\"refusedReports\":1}]}}}");
    HttpResponse<String> right = postForm(address, "acceptance=RIGHT_REPORTS");
    assertThat(json(right).path("version").asLong()).isPositive();
    assertThat(json(right).path("taken").asBoolean()).isTrue();
    assertThat(get(json(right).path("held").asString()).body()).contains("167201");
  }

  @Test
  void whatIsForgottenIsGone() throws IOException, InterruptedException {
    List<String> before = temporary();
    String id = examined(oneRow("2024-08-06", 6));
    assertThat(temporary()).hasSize(before.size() + 1);
    HttpResponse<String> deleted = send(to("/api/loads/" + id).DELETE());
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(temporary()).hasSameElementsAs(before);
    assertThat(get("/api/loads/" + id).statusCode()).isEqualTo(404);
    assertThat(postForm("/api/loads/" + id + "/accept", "").statusCode()).isEqualTo(404);
    assertThat(send(to("/api/loads/" + id).DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsTakenLeavesNothingBehind() throws IOException, InterruptedException {
    List<String> before = temporary();
    post("activations.csv", oneRow("2024-08-07", 6), Map.of());
    assertThat(temporary()).hasSameElementsAs(before);
  }

  @Test
  void aFileOfSomeMegabytesIsTaken() throws IOException, InterruptedException {
    String rows = "2024-08-08,167301,167301,,OFFICE,1\n".repeat(80_000);
    HttpResponse<String> answer = post("activations.csv", HEADER + rows, Map.of());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("rows").asInt()).isEqualTo(80_000);
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "40, 1"})
  void aFileThatIsTooLargeIsAnsweredWithASentence(int megabytes, int times)
      throws IOException, InterruptedException {
    List<String> before = temporary();
    HttpResponse<String> answer = post("activations.csv", "x".repeat(megabytes << 20), Map.of());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(json(answer).at("/errors/0/extensions/refusal").asString()).isEqualTo("TOO_LARGE");
    assertThat(json(answer).at("/errors/0/message").asString())
        .contains("3 MB", "bagi per bulan", "split it by month");
    assertThat(temporary()).hasSameElementsAs(before);
  }

  @ParameterizedTest
  @CsvSource({
    "wait, perhaps, true or false",
    "origin, RUMOUR, origin",
    "acceptance, MAYBE, use one of RIGHT_REPORTS",
    "dataset, taxes, is no dataset",
    "office, 9999, There is no office with the code 9999"
  })
  void aFieldThatMakesNoSenseIsNamed(String field, String value, String sentence)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post("activations.csv", oneRow("2024-08-09", 1), Map.of(field, value));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    assertThat(json(answer).at("/errors/0/message").asString()).contains(sentence);
  }

  @Test
  void whatCannotBeDoneIsAnsweredWithASentence() throws IOException, InterruptedException {
    for (String path : List.of("/api/loads", "/api/loads/none/accept")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
      assertThat(json(answer).at("/errors/0/message").asString()).contains("POST /api/loads");
    }
    HttpResponse<String> none = get("/api/loads/none/held.csv");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(json(none).at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
    assertThat(send(to("/graphql").DELETE()).body()).doesNotContain("/api/loads");
  }

  @Test
  void aRequestWithoutAFileIsToldHowToSendOne() throws IOException, InterruptedException {
    for (HttpResponse<String> answer :
        List.of(
            postForm("/api/loads", "dataset=activations"),
            postForm("/api/loads", "file=activations.csv"),
            send(
                to("/api/loads")
                    .header("Content-Type", "multipart/form-data; boundary=limit")
                    .POST(HttpRequest.BodyPublishers.ofString("--limit\r\nnonsense"))))) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(json(answer).at("/errors/0/message").asString()).contains("multipart/form-data");
    }
  }
}
