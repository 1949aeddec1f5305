package id.pantau.ui.api.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLoadClientTest {
  private static final String JOB =
      "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"source\":\"a.csv\",\"state\":\"WAITING\",\"bytes\":4,\"rows\":null,\"answer\":null,\"error\":null}";

  private HttpServer server;
  private LoadClient client;
  private final AtomicReference<String> body = new AtomicReference<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    client = at(server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static LoadClient at(int port) {
    return new HttpLoadClient(new BackendAddress(URI.create("http://127.0.0.1:" + port), null));
  }

  private void answer(String path, int status, String type, String text) {
    server.createContext(
        path,
        exchange -> {
          body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          send(exchange, status, type, text);
        });
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static SentFile file(String name) {
    byte[] rows = "a;b\n".getBytes(StandardCharsets.UTF_8);
    return new SentFile(new ByteArrayInputStream(rows), name, rows.length);
  }

  @Test
  void saysAllThatTheSenderSaid() {
    answer("/api/loads", 202, "application/json", JOB);
    Stated.Covers covers =
        new Stated.Covers(
            List.of("1671", "1673"), LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 3));
    Stated stated = new Stated(1284L, Map.of("people", 4009L), covers);
    LoadJob job =
        client.examine(
            file("lapörán.csv"),
            new LoadRequest("activations", "1673", "Nov", stated, Origin.OFFICIAL));
    assertThat(job.state()).isEqualTo(LoadJob.State.WAITING);
    assertThat(body.get())
        .contains("name=\"acceptance\"", "NOTHING", "name=\"wait\"", "false")
        .contains("name=\"dataset\"", "activations", "name=\"office\"", "1673")
        .contains("name=\"sheet\"", "Nov", "name=\"origin\"", "OFFICIAL")
        .contains("\"rows\":1284", "\"totals\":{\"people\":4009}")
        .contains("\"covers\":{", "\"offices\":[\"1671\",\"1673\"]", "\"to\":\"2023-11-03\"")
        .contains("filename=\"lapörán.csv\"", "a;b");
  }

  @Test
  void saysNothingThatTheSenderDidNotSay() {
    answer("/api/loads", 202, "application/json", JOB);
    client.examine(file("a.csv"), LoadRequest.PLAIN);
    assertThat(body.get()).doesNotContain("manifest", "\"dataset\"", "\"office\"", "\"sheet\"");
  }

  /** What the server has not read yet is in sockets and buffers, and these are small. */
  @Test
  void aFileIsNeverHeldWhole() {
    AtomicLong written = new AtomicLong();
    AtomicLong read = new AtomicLong();
    AtomicLong ahead = new AtomicLong();
    server.createContext(
        "/api/loads",
        exchange -> {
          byte[] buffer = new byte[1 << 16];
          for (int n; (n = exchange.getRequestBody().read(buffer)) >= 0; ) {
            ahead.accumulateAndGet(written.get() - read.addAndGet(n), Math::max);
          }
          send(exchange, 202, "application/json", JOB);
        });
    long size = 400L << 20;
    client.examine(new SentFile(zeros(size, written), "large.csv", size), LoadRequest.PLAIN);
    assertThat(read.get()).isGreaterThan(size);
    assertThat(ahead.get()).isLessThan(size / 8);
  }

  private static InputStream zeros(long size, AtomicLong written) {
    return new InputStream() {
      @Override
      public int read() {
        return written.get() < size ? (int) (written.incrementAndGet() * 0) : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int next = (int) Math.min(length, size - written.get());
        written.addAndGet(next);
        return next == 0 ? -1 : next;
      }
    };
  }

  @Test
  void aRefusalOnTheWayInIsARefusedFile() {
    answer(
        "/api/loads",
        413,
        "application/json",
        "{\"errors\":[{\"message\":\"too large\",\"extensions\":{\"code\":\"REFUSED\",\"refusal\":\"TOO_LARGE\"}}]}");
    LoadJob job = client.examine(file("a.csv"), LoadRequest.PLAIN);
    assertThat(job.state()).isEqualTo(LoadJob.State.REFUSED);
    assertThat(job.known()).isFalse();
    assertThat(job.error()).isEqualTo(new LoadJob.Problem("too large", "REFUSED", "TOO_LARGE"));
  }

  @Test
  void keepsTheServersCodeAndSentence() {
    answer(
        "/api/loads",
        429,
        "application/json",
        "{\"errors\":[{\"message\":\"sibuk / busy\",\"extensions\":{\"code\":\"BUSY\"}}]}");
    ClientException busy =
        catchThrowableOfType(
            ClientException.class, () -> client.examine(file("a.csv"), LoadRequest.PLAIN));
    assertThat(busy.code()).isEqualTo("BUSY");
    assertThat(busy).hasMessage("sibuk / busy");
  }

  @Test
  void tellsAnAnswerThatIsNoneOfOurs() {
    answer("/api/loads", 502, "text/html", "<h1>Bad gateway</h1>");
    assertThat(failure(client).code()).isEqualTo("HTTP_502");
    answer("/contract", 200, "application/json", "[1]");
    ClientException unreadable =
        catchThrowableOfType(ClientException.class, () -> client.contract());
    assertThat(unreadable.code()).isEqualTo(ClientException.UNREADABLE);
  }

  @Test
  void tellsABackendThatIsDown() throws IOException {
    assertThat(failure(at(freePort())).code()).isEqualTo(ClientException.UNREACHABLE);
    LoadClient early = new HttpLoadClient(new BackendAddress(null, null));
    assertThat(failure(early).code()).isEqualTo(ClientException.UNREACHABLE);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static ClientException failure(LoadClient client) {
    return catchThrowableOfType(ClientException.class, () -> client.job("x"));
  }

  @Test
  void aDownloadIsReadByItsReader() throws IOException {
    answer("/api/loads/x/held.csv", 200, "text/csv;charset=UTF-8", "row,reason\n");
    Download held = client.held("x");
    try (InputStream in = held.content()) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("row,reason\n");
    }
    assertThat(held.name()).isEqualTo("held.csv");
    assertThat(held.type()).startsWith("text/csv");
    assertThat(held.length()).isEqualTo(11);
    answer("/api/loads/y/held.csv", 404, "application/json", "{}");
    ClientException gone = catchThrowableOfType(ClientException.class, () -> client.held("y"));
    assertThat(gone.code()).isEqualTo("HTTP_404");
  }

  @Test
  void whatWasExaminedIsForgottenAndAccepted() {
    answer("/api/loads/x/accept", 202, "application/json", JOB);
    assertThat(client.accept("x").id()).endsWith("1");
    assertThat(body.get()).contains("acceptance=RIGHT_REPORTS", "wait=false");
    server.createContext(
        "/api/loads/z",
        exchange -> {
          body.set(exchange.getRequestMethod());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    client.forget("z");
    assertThat(body.get()).isEqualTo("DELETE");
  }
}
