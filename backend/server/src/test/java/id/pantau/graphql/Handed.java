package id.pantau.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is handed in over HTTP, named {@code NN-dataset.csv}, its manifest beside it. */
final class Handed {

  private static final String LIMIT = "limit";

  private Handed() {}

  /** All of it is taken. */
  static void in(int port, Path file) {
    try {
      String name = file.getFileName().toString();
      String dataset = name.substring(name.indexOf('-') + 1, name.indexOf('.'));
      Path manifest = file.resolveSibling(name + ".manifest.json");
      String body =
          part("file\"; filename=\"" + name, Files.readString(file))
              + part("dataset", dataset)
              + (Files.exists(manifest) ? part("manifest", Files.readString(manifest)) : "")
              + "--%s--\r\n".formatted(LIMIT);
      HttpResponse<String> answer = send(port, body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("\"refusedReports\":0").contains("\"taken\":true");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String part(String name, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(LIMIT, name, content);
  }

  private static HttpResponse<String> send(int port, String body)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/loads".formatted(port)))
                .header("Content-Type", "multipart/form-data; boundary=" + LIMIT)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
