package id.pantau.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pantau.server.PantauServer;
import id.pantau.testing.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server on a folder of its own, since what extends this changes what others count; started once
 * for all of them. It takes files of 3 MB.
 */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class LoadingServer {

  protected static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  private static final Path FOLDER = folder();

  @LocalServerPort private int port;

  private static Path folder() {
    try {
      return Files.createTempDirectory("pantau-loading");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", FOLDER::toString);
    registry.add("pantau.upload-limit", () -> "3MB");
  }

  /** What lies in the folder for temporary files, by name. */
  protected static List<String> temporary() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("tmp"))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  protected HttpResponse<String> post(String name, String csv, Map<String, String> fields)
      throws IOException, InterruptedException {
    return send(
        new Upload(name, csv.getBytes(UTF_8), fields).request(address().resolve("/api/loads")));
  }

  protected HttpResponse<String> postForm(String path, String form)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form, UTF_8)));
  }

  /** Asks a query without quotes in it. */
  protected JsonNode ask(String query) throws IOException, InterruptedException {
    return json(
        send(
            to("/graphql")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query)))));
  }

  protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  protected HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address().resolve(path));
  }

  protected URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  protected static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  protected static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
