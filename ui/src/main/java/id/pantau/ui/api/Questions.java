package id.pantau.ui.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.GraphQlClient;

/**
 * Sends a query document and reads its answer; whatever goes wrong is a {@link ClientException}.
 */
public final class Questions {
  private final GraphQlClient client;

  Questions(GraphQlClient client) {
    this.client = client;
  }

  /** Names and values by turns; a value may be null. */
  public static Map<String, @Nullable Object> variables(@Nullable Object... pairs) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      variables.put((String) Objects.requireNonNull(pairs[i]), plain(value));
    }
    return variables;
  }

  /** Both transports carry JSON's types only. */
  private static @Nullable Object plain(@Nullable Object value) {
    return value == null || value instanceof Boolean || value instanceof Integer
        ? value
        : value.toString();
  }

  /**
   * Asks by a document of {@code graphql-documents}.
   *
   * @throws ClientException when there is no answer in the contract
   */
  public <T> T ask(String name, Class<T> type, Map<String, ? extends @Nullable Object> variables) {
    return read(name, type, send(name, document(name), variables));
  }

  /** Asks by a document that was put together; its name is for what may fail. */
  public <T> T askText(String name, String document, Class<T> type) {
    return read(name, type, send(name, document, Map.of()));
  }

  private static <T> T read(String name, Class<T> type, ClientGraphQlResponse response) {
    refuseErrors(response);
    try {
      return Objects.requireNonNull(response.toEntity(type), "an answer without data");
    } catch (RuntimeException e) {
      throw new ClientException(
          ClientException.UNREADABLE, "The answer to " + name + " is not in the contract.", e);
    }
  }

  @SuppressWarnings("unchecked")
  private ClientGraphQlResponse send(
      String name, String document, Map<String, ? extends @Nullable Object> variables) {
    try {
      return client.document(document).variables((Map<String, Object>) variables).executeSync();
    } catch (RuntimeException e) {
      throw new ClientException(
          ClientException.UNREACHABLE, "The backend did not answer to " + name + '.', e);
    }
  }

  private static void refuseErrors(GraphQlResponse response) {
    if (!response.getErrors().isEmpty()) {
      ResponseError error = response.getErrors().getFirst();
      Object code = error.getExtensions().get("code");
      String text = Objects.requireNonNullElse(error.getMessage(), "");
      throw new ClientException(
          String.valueOf(code == null ? error.getErrorType() : code), text, null);
    }
  }

  /** The text of a document of {@code graphql-documents}. */
  public String document(String name) {
    try (InputStream in =
        Questions.class.getResourceAsStream("/graphql-documents/" + name + ".graphql")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
