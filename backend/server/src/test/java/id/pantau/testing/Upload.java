package id.pantau.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A form with a file, as browsers send it. */
public final class Upload {

  private static final String LIMIT = "limit";

  private final String name;
  private final byte[] content;
  private final Map<String, String> fields;

  /**
   * @param fields that come before the file
   */
  public Upload(String name, byte[] content, Map<String, String> fields) {
    this.name = name;
    this.content = content.clone();
    this.fields = fields;
  }

  /** A text without more fields. */
  public static Upload of(String name, String content) {
    return new Upload(name, content.getBytes(UTF_8), Map.of());
  }

  /** The request that sends it. */
  public HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "multipart/form-data; boundary=" + LIMIT)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body()));
  }

  private byte[] body() {
    var body = new ByteArrayOutputStream();
    fields.forEach(
        (field, value) -> body.writeBytes(part("\"" + field + "\"", value.getBytes(UTF_8))));
    body.writeBytes(part("\"file\"; filename=\"" + name + "\"", content));
    body.writeBytes("--%s--\r\n".formatted(LIMIT).getBytes(UTF_8));
    return body.toByteArray();
  }

  private static byte[] part(String head, byte[] content) {
    var part = new ByteArrayOutputStream();
    part.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=%s\r\n\r\n"
            .formatted(LIMIT, head)
            .getBytes(UTF_8));
    part.writeBytes(content);
    part.writeBytes("\r\n".getBytes(UTF_8));
    return part.toByteArray();
  }

  /** Loads it into a server here, which takes all of it. */
  public void isTaken(int port) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              request(URI.create("http://127.0.0.1:%d/api/loads".formatted(port))).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("\"refusedReports\":0").contains("\"taken\":true");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
