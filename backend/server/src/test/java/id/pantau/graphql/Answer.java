package id.pantau.graphql;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered over HTTP. */
public record Answer(int status, JsonNode body) {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Posts a query to a server here. */
  public static Answer to(int port, String query, Map<String, Object> variables) {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), JSON.readTree(response.body()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A value of the data, by JSON pointer. */
  public JsonNode at(String pointer) {
    if (body.has("errors")) {
      throw new AssertionError(body.get("errors").toPrettyString());
    }
    return body.get("data").at(pointer);
  }

  /** The first error; missing where there is none. */
  public JsonNode error() {
    return body.path("errors").path(0);
  }

  /** The code of the first error; empty where there is none. */
  public String code() {
    return error().path("extensions").path("code").asString("");
  }
}
