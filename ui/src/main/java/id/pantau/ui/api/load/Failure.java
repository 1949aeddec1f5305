package id.pantau.ui.api.load;

import id.pantau.ui.api.ClientException;
import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns {@code {"errors":[{"message":…,"extensions":{"code":…}}]}} into a failure of ours. */
final class Failure {
  private Failure() {}

  static ClientException of(ClientHttpResponse response) throws IOException {
    return of(response.getStatusCode().value(), response.getBody().readNBytes(100_000));
  }

  private static ClientException of(int status, byte[] body) {
    try {
      JsonNode error = JsonMapper.shared().readTree(body).path("errors").path(0);
      JsonNode extensions = error.path("extensions");
      String code =
          extensions.path("refusal").asString(extensions.path("code").asString("HTTP_" + status));
      return new ClientException(code, error.path("message").asString(""), null);
    } catch (JacksonException e) {
      return new ClientException("HTTP_" + status, "", e);
    }
  }
}
