package id.pantau.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Queries by their SHA-256, as Apollo's clients send them. */
class PersistedQueryTest extends BundledPantau {

  private static final String QUERY = "query N($c: RegionCode!) { region(code: $c) { name } }";

  @LocalServerPort private int port;

  @Test
  void isSentOnceAndThenOnlyNamed() throws NoSuchAlgorithmException {
    Map<String, Object> named =
        Map.of("extensions", extension(hash(QUERY)), "variables", code("1673"));
    Posted unknown = Posted.to(port, named);
    assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    assertThat(unknown.body().at("/errors/0/message").asString())
        .isEqualTo("PersistedQueryNotFound");
    Posted sent =
        Posted.to(
            port,
            Map.of(
                "query", QUERY,
                "extensions", extension(hash(QUERY)),
                "variables", code("1673")));
    assertThat(sent.body().at("/data/region/name").asString()).isEqualTo("Kota Lubuklinggau");
    assertThat(Posted.to(port, named).body().at("/data/region/name").asString())
        .isEqualTo("Kota Lubuklinggau");
    Posted other =
        Posted.to(port, Map.of("extensions", extension(hash(QUERY)), "variables", code("1571")));
    assertThat(other.body().at("/data/region/name").asString()).isEqualTo("Kota Jambi");
  }

  private static Map<String, Object> code(String code) {
    return Map.of("c", code);
  }

  @Test
  void underAWrongHashNothingIsRemembered() throws NoSuchAlgorithmException {
    String wrong = hash("{ dataVersion { version } }");
    Posted posted =
        Posted.to(port, Map.of("query", "{ measures { id } }", "extensions", extension(wrong)));
    assertThat(posted.code()).isEqualTo("BAD_INPUT");
    assertThat(posted.body().at("/errors/0/message").asString()).contains("is not the SHA-256");
    assertThat(Posted.to(port, Map.of("extensions", extension(wrong))).code())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void whatIsNoQueryIsNotRemembered() throws NoSuchAlgorithmException {
    String broken = "{ nonsense }";
    Map<String, Object> extension = extension(hash(broken));
    assertThat(Posted.to(port, Map.of("query", broken, "extensions", extension)).code())
        .isEqualTo("BAD_INPUT");
    assertThat(Posted.to(port, Map.of("extensions", extension)).code())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12ab", "../../secret"})
  void whatIsNoHashIsRefused(String hash) {
    assertThat(Posted.to(port, Map.of("extensions", extension(hash))).code())
        .isEqualTo("BAD_INPUT");
    assertThat(Posted.to(port, Map.of("extensions", Map.of("persistedQuery", hash))).code())
        .isEqualTo("BAD_INPUT");
  }

  private static Map<String, Object> extension(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }

  private static String hash(String query) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(UTF_8)));
  }
}
