package id.pantau.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import id.pantau.ui.fixture.FixtureBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClientFailuresTest {
  private static final LocalDate DAY = LocalDate.of(2023, 11, 2);

  private static ClientException failure(PantauClient client, String region) {
    return catchThrowableOfType(
        ClientException.class, () -> client.overview(new OverviewRequest(region, null, DAY)));
  }

  private static PantauClient here() {
    return new GraphQlPantauClient(
        new Questions(ClientConfiguration.inProcess(FixtureBackend.handler())));
  }

  private static PantauClient at(int port) {
    return new GraphQlPantauClient(
        new Questions(ClientConfiguration.http("http://127.0.0.1:" + port + "/")));
  }

  @Test
  void keepsTheServersCodeAndSentence() {
    ClientException failure = failure(here(), "99");
    assertThat(failure.code()).isEqualTo("BAD_REGION_CODE");
    assertThat(failure).hasMessage("99 is kept for tests of refusals.");
  }

  @Test
  void tellsARegionThatIsNotThere() {
    assertThat(failure(here(), "98").code()).isEqualTo(ClientException.NO_REGION);
    assertThat(
            catchThrowableOfType(ClientException.class, () -> here().track("98", null, DAY)).code())
        .isEqualTo(ClientException.NO_REGION);
  }

  @Test
  void tellsABackendThatIsDown() throws IOException {
    int port = freePort();
    assertThat(failure(at(port), "16").code()).isEqualTo(ClientException.UNREACHABLE);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void tellsAnAnswerThatIsNotInTheContract() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] answer =
        "{\"data\":{\"region\":{\"code\":\"16\",\"level\":\"PLANET\"}}}"
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/graphql",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", "application/graphql-response+json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      assertThat(failure(at(server.getAddress().getPort()), "16").code())
          .isEqualTo(ClientException.UNREADABLE);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void asksCatalogueInTheLanguageOfTheReader() {
    Catalogue catalogue = here().catalogue(Locale.forLanguageTag("en-GB"));
    assertThat(catalogue.datasets()).extracting(Dataset::licence).contains("ODbL-1.0");
  }
}
