package id.pantau.cli;

import id.pantau.ingest.Acceptance;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.load.LoadAnswer;
import id.pantau.load.LoadRequest;
import id.pantau.load.ManifestFile;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands files to the server that holds the data folder. */
final class ServerDoor implements Door {

  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  /** The load whose file was only examined last. */
  private @Nullable String examined;

  /**
   * @param address of the server, such as {@code http://127.0.0.1:8080}
   */
  ServerDoor(URI address) {
    this.address = address;
  }

  @Override
  public LoadAnswer load(Path file, LoadRequest request) throws RefusedException {
    forgetExamined();
    HttpResponse<String> response = send(file, request);
    return switch (response.statusCode()) {
      case 200 -> answer(response.body(), request);
      case 413, 422 ->
          throw new RefusedException(refusal(response.body()), message(response.body()));
      case 400 -> throw ProblemException.badInput(message(response.body()));
      case 429 -> throw new ProblemException(ProblemCode.BUSY, message(response.body()));
      default ->
          throw new UncheckedIOException(
              new IOException("the server answered HTTP " + response.statusCode()));
    };
  }

  private LoadAnswer answer(String body, LoadRequest request) {
    if (request.acceptance() == Acceptance.NOTHING) {
      examined = JsonMapper.shared().readTree(body).path("id").asString();
    }
    return JsonMapper.shared().readValue(body, LoadAnswer.class);
  }

  /** The server keeps what it only examines, for somebody to accept; nobody will. */
  private void forgetExamined() {
    if (examined == null) {
      return;
    }
    try {
      client.send(
          HttpRequest.newBuilder(address.resolve("/api/loads/" + examined)).DELETE().build(),
          HttpResponse.BodyHandlers.discarding());
      examined = null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot reach the server at " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String message(String body) {
    JsonNode message = JsonMapper.shared().readTree(body).at("/errors/0/message");
    return message.asString("the server refused it without a reason");
  }

  /** Null for one that a newer server knows, too. */
  private static @Nullable Refusal refusal(String body) {
    String named = JsonMapper.shared().readTree(body).at("/errors/0/extensions/refusal").asString();
    return Arrays.stream(Refusal.values())
        .filter(each -> each.name().equals(named))
        .findFirst()
        .orElse(null);
  }

  private HttpResponse<String> send(Path file, LoadRequest request) {
    String limit = "pantau-" + UUID.randomUUID();
    try {
      return client.send(
          HttpRequest.newBuilder(address.resolve("/api/loads"))
              .header("Content-Type", "multipart/form-data; boundary=" + limit)
              .POST(body(file, request, limit))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot reach the server at " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the server loads", e);
    }
  }

  private static BodyPublisher body(Path file, LoadRequest request, String limit)
      throws IOException {
    String head =
        fields(request).entrySet().stream()
            .map(field -> part(limit, "name=\"" + field.getKey() + '"', field.getValue() + "\r\n"))
            .collect(Collectors.joining());
    String name = request.name().replace("\"", "%22").replaceAll("[\\r\\n]", " ");
    return BodyPublishers.concat(
        BodyPublishers.ofString(head + part(limit, "name=\"file\"; filename=\"" + name + '"', "")),
        BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + limit + "--\r\n"));
  }

  private static Map<String, String> fields(LoadRequest request) {
    var fields = new LinkedHashMap<String, String>();
    if (request.dataset() != null) {
      fields.put("dataset", request.dataset());
    }
    if (request.office() != null) {
      fields.put("office", request.office().digits());
    }
    if (request.sheet() != null) {
      fields.put("sheet", request.sheet());
    }
    fields.put("manifest", ManifestFile.write(request.declared()));
    fields.put("origin", request.origin().name());
    fields.put("acceptance", request.acceptance().name());
    return fields;
  }

  private static String part(String limit, String names, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s".formatted(limit, names, content);
  }

  @Override
  public void fetch(String held, Path target) throws IOException {
    try {
      HttpResponse<Path> response =
          client.send(
              HttpRequest.newBuilder(address.resolve(held)).build(),
              answered ->
                  answered.statusCode() == 200
                      ? HttpResponse.BodySubscribers.ofFile(target)
                      : HttpResponse.BodySubscribers.replacing(target));
      if (response.statusCode() != 200) {
        throw new IOException(
            "the server does not have %s any more: HTTP %d".formatted(held, response.statusCode()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fetching " + held, e);
    }
  }

  @Override
  public void close() {
    forgetExamined();
    client.close();
  }
}
