package id.pantau.ui.api.load;

import id.pantau.ui.api.ClientException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Speaks to {@code /api/loads} and {@code /contract} of the backend. */
final class HttpLoadClient implements LoadClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final BackendAddress address;
  private final RestClient quick = client(ANSWER);

  /** A large file takes its time; a server that is gone is noticed by the connection. */
  private final RestClient patient = client(Duration.ofHours(2));

  HttpLoadClient(BackendAddress address) {
    this.address = address;
  }

  private static RestClient client(Duration answer) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(answer);
    return RestClient.builder()
        .requestFactory(requests)
        .defaultStatusHandler(
            status -> status.isError(),
            (request, response) -> {
              throw Failure.of(response);
            })
        .build();
  }

  @Override
  public LoadJob examine(SentFile file, LoadRequest request) {
    try {
      return send(file, request);
    } catch (ClientException e) {
      if (Refusal.of(e.code()).isEmpty()) {
        throw e;
      }
      String message = String.valueOf(e.getMessage());
      return LoadJob.refused(file, new LoadJob.Problem(message, "REFUSED", e.code()));
    }
  }

  private LoadJob send(SentFile file, LoadRequest request) {
    return ask(
        () ->
            patient
                .post()
                .uri(at("/api/loads"))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(Multipart.of(file, request))
                .retrieve()
                .body(LoadJob.class));
  }

  @Override
  public LoadJob job(String id) {
    return ask(() -> quick.get().uri(at("/api/loads/" + id)).retrieve().body(LoadJob.class));
  }

  @Override
  public LoadJob accept(String id) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("acceptance", "RIGHT_REPORTS");
    form.add("wait", "false");
    return ask(
        () ->
            quick
                .post()
                .uri(at("/api/loads/" + id + "/accept"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(LoadJob.class));
  }

  @Override
  public void forget(String id) {
    ask(() -> quick.delete().uri(at("/api/loads/" + id)).retrieve().toBodilessEntity());
  }

  @Override
  public Contract contract() {
    return ask(
        () -> quick.get().uri(at("/contract/datapackage.json")).retrieve().body(Contract.class));
  }

  @Override
  public Optional<String> contractPage() {
    return address.sameDoor() ? Optional.of("contract") : Optional.empty();
  }

  @Override
  public Download held(String id) {
    return download("/api/loads/" + id + "/held.csv", "held.csv");
  }

  @Override
  public Download template(String dataset) {
    return download("/contract/" + dataset + "/template.xlsx", dataset + ".xlsx");
  }

  @Override
  public Download example(String dataset) {
    return download("/contract/" + dataset + "/example.csv", dataset + ".csv");
  }

  private URI at(String path) {
    return URI.create(address.uri() + path);
  }

  /** The body stays open for the reader. */
  private Download download(String path, String name) {
    return ask(
        () ->
            patient
                .get()
                .uri(at(path))
                .exchangeForRequiredValue((request, response) -> opened(response, name), false));
  }

  private static Download opened(ClientHttpResponse response, String name) throws IOException {
    if (response.getStatusCode().isError()) {
      try (response) {
        throw Failure.of(response);
      }
    }
    HttpHeaders headers = response.getHeaders();
    return new Download(
        closing(response),
        named(headers, name),
        String.valueOf(headers.getContentType()),
        headers.getContentLength());
  }

  private static String named(HttpHeaders headers, String name) {
    ContentDisposition said = headers.getContentDisposition();
    return Objects.requireNonNullElse(said.getFilename(), name);
  }

  private static InputStream closing(ClientHttpResponse response) throws IOException {
    return new ResponseStream(response);
  }

  private interface Question<T> {
    @Nullable T ask();
  }

  private static <T> T ask(Question<T> question) {
    try {
      return Objects.requireNonNull(question.ask(), "an answer without a body");
    } catch (ResourceAccessException e) {
      throw new ClientException(ClientException.UNREACHABLE, "The backend did not answer.", e);
    } catch (RestClientException | NullPointerException e) {
      throw new ClientException(
          ClientException.UNREADABLE, "The backend's answer is not in the contract.", e);
    }
  }
}
