package id.pantau.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.testing.BundledPantau;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests as bytes, since no client sends what these tests must. */
class RequestTest extends BundledPantau {

  private static final String NAME = "{\"query\": \"{ region(code: \\\"1673\\\") { name } }\"}";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 200",
    "localhost, 200",
    "[::1], 200",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example, 421"
  })
  void answersOnlyUnderAnAddressOfThisMachine(String host, int status) throws IOException {
    String answer = post(host, NAME);
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer.contains("Lubuklinggau")).isEqualTo(status == 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"query\": \"{ measures\n{ id } }\"}", "{\"qery\": \"{}\"}", "nonsense", ""})
  void aBodyThatIsNoRequestGetsACodeAndASentence(String body) throws IOException {
    assertThat(post("127.0.0.1", body))
        .startsWith("HTTP/1.1 400")
        .contains("\"code\":\"BAD_INPUT\"", "send JSON such as");
  }

  /** A link in a browser, or a tool that says it sends a form. */
  @Test
  void whoAsksAnotherWayIsToldHow() throws IOException {
    assertThat(send("GET /graphql?query=%7Bmeasures%7Bid%7D%7D", "Accept: text/html", ""))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: POST", "\"code\":\"BAD_INPUT\"", "open /graphiql");
    for (String type : List.of("Content-Type: application/x-www-form-urlencoded", "Accept: */*")) {
      assertThat(send("POST /graphql", type, NAME))
          .startsWith("HTTP/1.1 415")
          .contains("\"code\":\"BAD_INPUT\"", "Content-Type: application/json");
    }
  }

  /** What a newcomer copies first must work as it stands there. */
  @Test
  void theReadmesFirstQueryGivesTheReadmesAnswer() throws IOException {
    String readme = Files.readString(Path.of("..", "..", "README.md"));
    Matcher body = Pattern.compile("-d '(\\{\"query\".*?)'", Pattern.DOTALL).matcher(readme);
    assertThat(body.find()).isTrue();
    String answer = post("127.0.0.1", body.group(1));
    assertThat(answer).startsWith("HTTP/1.1 200");
    Matcher number =
        Pattern.compile("\"(?:value|count|daysLeft|requiredPerWeek)\": ([0-9.]+)").matcher(readme);
    assertThat(number.results().map(found -> found.group(1)).toList())
        .hasSizeGreaterThan(6)
        .allSatisfy(value -> assertThat(answer).contains(":" + value));
  }

  @Test
  void everyQueryOfTheReadmeIsAnswered() throws IOException {
    String readme = Files.readString(Path.of("..", "..", "README.md"));
    List<String> bodies =
        Pattern.compile("-d '(\\{\"query\".*?)'", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(bodies)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            body ->
                assertThat(post("127.0.0.1", body))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"data\":{")
                    .doesNotContain("\"errors\""));
  }

  /** A form with a file needs no permission of a browser to be sent to another site. */
  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1, 200",
    "https://127.0.0.1, 403",
    "http://evil.example, 403",
    "http://127.0.0.1:1, 403",
    "null, 403"
  })
  void noPageOfAnotherSiteMaySendAnything(String origin, int status) throws IOException {
    String answer = post("127.0.0.1\r\nOrigin: " + origin, NAME);
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer.contains("Lubuklinggau")).isEqualTo(status == 200);
  }

  private String post(String host, String body) throws IOException {
    return send("POST /graphql", "Content-Type: application/json", body, host);
  }

  private String send(String what, String header, String body) throws IOException {
    return send(what, header, body, "127.0.0.1");
  }

  private String send(String what, String header, String body, String host) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          "%s HTTP/1.1\r\nHost: %s\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
              .formatted(what, host, header, bytes.length);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
