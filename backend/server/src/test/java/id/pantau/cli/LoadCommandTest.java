package id.pantau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On one data folder, since making one takes its time; each test on days of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadCommandTest {

  private static final String HEADER =
      "date,service_district_code,registered_district_code,npsn,channel,people\n";

  @TempDir static Path data;
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    var writer = new PrintWriter(out, true);
    CommandLine line = PantauCli.line().setOut(writer).setErr(writer);
    String[] all =
        Stream.concat(Stream.of("load", "--data", data.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return line.execute(all);
  }

  private String file(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n")
        .toString();
  }

  @Test
  @Order(1)
  void saysWhatBecameOfAFile() throws IOException {
    String mixed =
        file(
            "activations.csv",
            "2024-07-01,167301,167301,,OFFICE,3",
            "2024-07-01,167201,167201,,OFFICE,-4");
    assertThat(run("--dry-run", mixed)).isEqualTo(3);
    assertThat(out.toString()).contains("tidak ada yang baru/nothing new", "MINIMUM, people");
    assertThat(run("--strict", mixed)).isEqualTo(3);
    assertThat(out.toString()).doesNotContain("data_version");
    assertThat(run(mixed)).isEqualTo(3);
    assertThat(out.toString()).contains("data_version", "1 laporan diterima", "1 ditahan");
    assertThat(folder.resolve("activations.csv.held.csv"))
        .content()
        .endsWith("2024-07-01,167201,167201,,OFFICE,-4,people: MINIMUM\n");
  }

  @Test
  @Order(2)
  void aFolderIsLoadedWithItsManifestsAndSaysSoInJson() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    file("in/activations.csv", "2024-07-02,167301,167301,,OFFICE,3");
    Files.writeString(folder.resolve("in/activations.csv.manifest.json"), "{\"rows\": 1}");
    assertThat(run("--json", folder.resolve("in").toString())).isZero();
    assertThat(out.toString()).contains("\"acceptedReports\":1");
    Files.writeString(folder.resolve("in/activations.csv.manifest.json"), "{\"rows\": 2}");
    assertThat(run("--json", folder.resolve("in").toString())).isEqualTo(4);
    assertThat(out.toString()).contains("\"refused\":", "the control total says 2");
  }

  @Test
  @Order(3)
  void anAddressIsFetchedByTheCommand() throws IOException {
    byte[] csv = (HEADER + "2024-07-03,167301,167301,,OFFICE,3\n").getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/out/activations.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, csv.length);
          exchange.getResponseBody().write(csv);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(run(address + "/out/activations.csv")).isZero();
      assertThat(run(address + "/none.csv")).isEqualTo(1);
      assertThat(out.toString()).contains("answered HTTP 404");
    } finally {
      server.stop(0);
    }
  }

  @Test
  @Order(4)
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(run("--origin", "GUESSED", "x.csv")).isEqualTo(2);
    assertThat(run(folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(out.toString()).contains("cannot be read; name a file");
  }
}
