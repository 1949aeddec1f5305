package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered to a body of any form. */
record Posted(int status, JsonNode body) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /**
   * @param headers names and values by turns
   */
  static Posted to(int port, Map<String, ?> body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("content-type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Posted(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many statements the engine was asked for an answer: its own, not what others ask. */
  static int statements(int port, String query) {
    JsonNode body = to(port, Map.of("query", query), "X-Pantau-Trace", "1").body();
    assertThat(body.path("errors").toString()).isIn("", "null");
    return statements(body);
  }

  /**
   * @param body of an answer that was asked for with what it took
   */
  static int statements(JsonNode body) {
    JsonNode statements = body.at("/extensions/trace/statements");
    assertThat(statements.isInt()).as("%s", body).isTrue();
    return statements.asInt();
  }

  String code() {
    return body.at("/errors/0/extensions/code").asString("");
  }
}
