package id.pantau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PantauCommandTest {
  private final List<String> started = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine line = PantauCommand.line(started::addAll);
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }

  @Test
  void servesAnInboxElsewhere() {
    assertThat(run("serve", "--port", "0", "--data", "/tmp/x", "--inbox", "/tmp/y/../in")).isZero();
    assertThat(started).contains("--pantau.inbox=/tmp/in");
  }

  @Test
  void servesOnLoopbackByDefault() {
    assertThat(run("serve")).isZero();
    assertThat(started)
        .containsExactly(
            "--server.port=8080",
            "--server.address=127.0.0.1",
            "--pantau.data=" + Path.of("var").toAbsolutePath());
  }

  @Test
  void servesWhereItIsTold() {
    assertThat(run("serve", "--port", "0", "--host", "::1", "--data", "/tmp/x")).isZero();
    assertThat(started)
        .containsExactly("--server.port=0", "--server.address=::1", "--pantau.data=/tmp/x");
  }

  @ParameterizedTest
  @CsvSource({
    "--host, 0.0.0.0, only 127.0.0.1 or ::1 may be used",
    "--host, 192.168.1.7, only 127.0.0.1 or ::1 may be used",
    "--port, 70000, --port is a number from 0 to 65535",
    "--port, -1, --port is a number from 0 to 65535",
    "--port, many, Invalid value for option '--port'",
    "--prt, 8080, Unknown options: '--prt'"
  })
  void refusesWithASentenceAndExitCodeTwo(String option, String value, String sentence) {
    assertThat(run("serve", option, value)).isEqualTo(2);
    assertThat(err.toString()).contains(sentence);
    assertThat(started).isEmpty();
  }

  @Test
  void asksForACommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required subcommand");
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(run("serve", "--help")).isZero();
    assertThat(out.toString()).contains("--port", "--data", "--host");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("pantau ");
  }
}
